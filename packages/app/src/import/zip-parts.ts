import { MOST_UNPACKED } from './bounded/bounds.ts'
import { UnpacksTooFar, unpackEntry, type ZipEntry, zipDirectory } from './zip-directory.ts'

/** The parts of a packed document by their names, or why there are none. */
export type Parts = ReadonlyMap<string, Uint8Array> | 'broken' | 'too-far'

/**
 * The parts of a packed document that are wanted, unpacked. How far they unpack is checked twice: by what the directory claims, before
 * anything is unpacked, and by unpacking under a limit, since the claim may be a lie.
 */
export function unpackedParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  entries: readonly ZipEntry[] | null = zipDirectory(bytes),
): Parts {
  const read = entries?.filter(({ name }) => wanted(name))
  if (read === undefined) return 'broken'
  if (read.reduce((sum, entry) => sum + entry.unpacked, 0) > MOST_UNPACKED) return 'too-far'
  const parts = new Map<string, Uint8Array>()
  let left = MOST_UNPACKED
  for (const entry of read) {
    try {
      const part = unpackEntry(bytes, entry, left)
      left -= part.byteLength
      parts.set(entry.name, part)
    } catch (error) {
      return error instanceof UnpacksTooFar ? 'too-far' : 'broken'
    }
  }
  return parts
}

/** What kind of package its first part says that it is: `application/epub+zip`; `''` of one that does not. */
export function packageType(bytes: Uint8Array): string {
  const entry = zipDirectory(bytes)?.find(({ name }) => name === 'mimetype')
  if (entry === undefined || entry.unpacked > 200) return ''
  try {
    return new TextDecoder().decode(unpackEntry(bytes, entry, 200)).trim()
  } catch {
    return ''
  }
}
