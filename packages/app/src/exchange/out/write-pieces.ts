import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes pieces of text or bytes as they come, for the user alone; throws where a file stands there already. */
export async function writePieces(
  path: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<void> {
  const out = await open(path, 'wx', 0o600)
  try {
    await pipeline(Readable.from(pieces), out.createWriteStream({ flush: true }))
  } finally {
    await out.close().catch(() => {})
  }
}
