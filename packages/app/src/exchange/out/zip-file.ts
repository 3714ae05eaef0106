import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** A part of an archive: its path in it, and what it holds, or the file that holds it, which must stand until all is packed. */
export type ZipPart = { readonly name: string } & (
  | { readonly content: string | Uint8Array }
  | { readonly file: string }
)

/** The same parts make the same bytes, whenever and wherever they are packed. */
const ALIKE = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true }

/** Packs parts into a zip as they come, for the user alone; throws where a file stands there already. */
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
      if ('file' in part) zip.addFile(part.file, part.name, ALIKE)
      else zip.addBuffer(Buffer.from(part.content), part.name, ALIKE)
      if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), whole])
    }
    zip.end()
    await whole
  } catch (error) {
    out.destroy()
    throw error
  }
}
