import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/** What lies in a folder: a file of so many bytes, or a folder, which has no size. */
type Entry = readonly [path: string, size: number | null]

/** A folder as one packed piece: a line of JSON says what lies in it, then come the files' bytes one after the other. */
export function packFolder(folder: string): Buffer {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).map((one) => {
    const path = join(one.parentPath, one.name)
    return { path, size: one.isDirectory() ? null : statSync(path).size }
  })
  const entries = found.map(({ path, size }): Entry => [relative(folder, path), size])
  const files = found.filter(({ size }) => size !== null).map(({ path }) => readFileSync(path))
  return gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(entries)}\n`), ...files]))
}

/** Lays a packed folder down in a new one. Throws when the bytes are not all there. */
export function unpackFolder(packed: Buffer, folder: string): void {
  const bytes = gunzipSync(packed)
  const head = bytes.indexOf('\n')
  const entries: readonly Entry[] = JSON.parse(bytes.toString('utf8', 0, head))
  mkdirSync(folder)
  let at = head + 1
  for (const [path, size] of entries) {
    if (size === null) mkdirSync(join(folder, path), { recursive: true })
    else {
      writeFileSync(join(folder, path), bytes.subarray(at, at + size))
      at += size
    }
  }
}
