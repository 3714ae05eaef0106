import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/**
 * A part of an archive: its path in it, and what it holds, as a whole, in pieces as they come, or as a file that stands until all is
 * packed.
 */
export type ZipPart = { readonly name: string } & (
  | { readonly content: string | Uint8Array }
  | { readonly pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array> }
  | { readonly file: string }
)

/** The same parts make the same bytes, whenever and wherever they are packed. */
const ALIKE = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true }

/**
 * Packs parts into a zip as they come, for the user alone; throws where a file stands there already. Each part is packed before the
 * next is asked for, so that memory holds pieces of one only (yazl's `addBuffer` keeps every part until the end).
 */
export async function writeZip(
  path: string,
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
): Promise<void> {
  const zip = new ZipFile()
  const out = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  const whole = finished(zip.outputStream.pipe(out))
  whole.catch(() => {})
  zip.on('error', (error) => out.destroy(error instanceof Error ? error : new Error(String(error))))
  try {
    for await (const part of parts) {
      if (out.destroyed) break
      await Promise.race([packed(zip, part), whole])
    }
    zip.end()
    await whole
  } catch (error) {
    out.destroy()
    throw error
  }
}

/** Is done when all of the part is read. The archive keeps what gives it a stream until the end, so that must not keep the part. */
function packed(zip: ZipFile, part: ZipPart): Promise<void> {
  let stream: Readable | null = streamOf(part)
  const read = finished(stream)
  zip.addReadStreamLazy(part.name, ALIKE, (give) => {
    if (stream !== null) give(null, stream)
    stream = null
  })
  return read
}

function streamOf(part: ZipPart): Readable {
  if ('file' in part) return createReadStream(part.file)
  return Readable.from(blocks('pieces' in part ? part.pieces : [part.content]))
}

/** So many bytes go on at once: a buffer as large as a part would stay in memory long after it is packed. */
const BLOCK = 64 * 1024

async function* blocks(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let [waiting, size]: [Uint8Array[], number] = [[], 0]
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    for (let at = 0; at < bytes.length; at += BLOCK) {
      const block = bytes.subarray(at, at + BLOCK)
      waiting.push(block)
      size += block.length
      if (size < BLOCK) continue
      yield waiting.length === 1 ? block : Buffer.concat(waiting)
      ;[waiting, size] = [[], 0]
    }
  }
  if (size > 0) yield Buffer.concat(waiting)
}
