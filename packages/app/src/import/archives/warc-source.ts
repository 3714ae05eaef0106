import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { unpackEntry, zipDirectory } from '../zip-directory.ts'
import { isWarc, type OpenAt } from './warc.ts'

/** A WARC is read from where it lies, however large it is; `null` of any other file. */
export async function warcOnDisk(path: string): Promise<OpenAt | null> {
  const file = await open(path)
  try {
    const head = Buffer.alloc(4096)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    if (!isWarc(head.subarray(0, bytesRead))) return null
  } finally {
    await file.close()
  }
  return (start) => createReadStream(path, { start, highWaterMark: 256 * 1024 })
}

/** No part of a WACZ unpacks to more. */
const LARGEST_PART = 400 * 1024 * 1024

/** The WARCs in bytes at hand: the file itself, or those in a WACZ; none of any other file. */
export function warcsIn(bytes: Uint8Array): readonly OpenAt[] {
  if (isWarc(bytes.subarray(0, 4096))) return [from(bytes)]
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return []
  const parts = (zipDirectory(bytes) ?? []).filter(({ name }) =>
    /(?:^|\/)archive\/[^/]+\.warc(?:\.gz)?$/.test(name),
  )
  return parts.flatMap((entry) => {
    try {
      return [from(unpackEntry(bytes, entry, LARGEST_PART))]
    } catch {
      // Named by the reading: a part without a record.
      return [from(new Uint8Array())]
    }
  })
}

const from =
  (bytes: Uint8Array): OpenAt =>
  (offset) => [bytes.subarray(offset)]
