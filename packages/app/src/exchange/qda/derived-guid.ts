import { createHash } from 'node:crypto'

/** Drawn once by chance: what makes our names others than everybody else's. */
const NAMESPACE = Buffer.from('9b0f6c3a61d84d0b8e0f5d1c7a92e46b', 'hex')

/**
 * The GUID of something that is known by words (RFC 9562, version 5): the same words are the same GUID, whenever and by whomever
 * they are written, so that two projects of one article can be merged.
 *
 * `derivedGuid('user', 'Ida')` is `'8a6e…'`, always.
 */
export function derivedGuid(...words: readonly string[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(JSON.stringify(words)).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

const GUID = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i

/** A GUID as one can compare it: ATLAS.ti writes capitals, others braces. `null` of what is none. */
export function plainGuid(written: string | undefined): string | null {
  return GUID.exec(written?.trim() ?? '')?.[1]?.toLowerCase() ?? null
}
