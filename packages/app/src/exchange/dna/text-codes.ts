import { longer } from './growing-columns.ts'
import { NotPlain } from './sqlite-pages.ts'

/** Texts as codes 0, 1, 2 ... in the order in which they first occur. */
export interface TextCodes {
  /** The code of the text of so many bytes (UTF-8) from `at` on. */
  readonly codeOf: (bytes: Buffer, at: number, length: number) => number
  /**
   * The texts by their code.
   *
   * @throws NotPlain where SQLite's driver would change one on the way, so that it is left to it
   */
  readonly labels: () => string[]
}

/**
 * Finds texts by their bytes, and decodes each once: of a hundred thousand documents most have the author of the one before, and
 * to make a text of each cell would take ten times as long.
 *
 * @example
 * const codes = textCodes()
 * codes.codeOf(Buffer.from('Gazette'), 0, 7)   // 0
 * codes.codeOf(Buffer.from('The Gazette'), 4, 7)   // 0
 * codes.labels()   // ['Gazette']
 */
export function textCodes(): TextCodes {
  let kept = Buffer.alloc(1 << 10)
  let [ends, hashes] = [new Int32Array(64), new Int32Array(64)]
  let [count, filled, last] = [0, 0, -1]
  /** Code + 1 at a text's hash, or behind it where that place was taken. */
  let table = new Int32Array(128)
  const startOf = (code: number): number => (code === 0 ? 0 : ends[code - 1]!)
  const is = (code: number, bytes: Buffer, at: number, length: number): boolean => {
    const start = startOf(code)
    if (ends[code]! - start !== length) return false
    for (let n = 0; n < length; n++) if (kept[start + n] !== bytes[at + n]) return false
    return true
  }
  const grow = (): void => {
    ends = longer(ends, 2 * ends.length)
    hashes = longer(hashes, ends.length)
    table = new Int32Array(4 * ends.length)
    for (let code = 0; code < count; code++) {
      let place = hashes[code]! & (table.length - 1)
      while (table[place] !== 0) place = (place + 1) & (table.length - 1)
      table[place] = code + 1
    }
  }
  const codeOf = (bytes: Buffer, at: number, length: number): number => {
    if (last >= 0 && is(last, bytes, at, length)) return last
    // Fowler, Noll and Vo's hash.
    let hash = -2128831035
    for (let n = 0; n < length; n++) hash = Math.imul(hash ^ bytes[at + n]!, 16777619)
    hash ^= hash >>> 15
    const mask = table.length - 1
    let place = hash & mask
    for (; table[place] !== 0; place = (place + 1) & mask) {
      const code = table[place]! - 1
      if (hashes[code] === hash && is(code, bytes, at, length)) {
        last = code
        return code
      }
    }
    if (filled + length > kept.length) kept = Buffer.concat([kept], 2 * (filled + length))
    bytes.copy(kept, filled, at, at + length)
    filled += length
    ends[count] = filled
    hashes[count] = hash
    table[place] = count + 1
    last = count++
    if (count === ends.length) grow()
    return last
  }
  return {
    codeOf,
    labels: () => Array.from({ length: count }, (_, code) => decoded(kept, startOf(code), ends[code]!)),
  }
}

/** Texts as SQLite's driver hands them out; what it changes on the way, and what is no UTF-8, is left to it. */
function decoded(bytes: Buffer, start: number, end: number): string {
  const said = bytes.toString('utf8', start, end)
  if (said.includes('\0') || said.includes('\ufffd') || said.startsWith('\ufeff'))
    throw new NotPlain('a text that SQLite cuts')
  return said
}
