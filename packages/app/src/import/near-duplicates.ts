/**
 * Wire copies and near-duplicates: texts that share most of their runs of words. Word shingles, MinHash signatures
 * (Broder 1997) and banded locality-sensitive hashing (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets,
 * chapter 3), so that the work grows with the number of texts and not with its square.
 */

/** A text's MinHash signature as one string that a database can keep; compare with `likeness`. */
export type Fingerprint = string & { readonly __kind: 'Fingerprint' }

/** Words in a shingle: five in a row are seldom the same by chance. */
const SHINGLE = 5
const ROWS = 3
const BANDS = 24
const LENGTH = ROWS * BANDS
const VERSION = 'm1'

/** From how much shared text on two articles count as one source: half of all shingles, or most of the shorter one. */
const SAME_SOURCE = 0.5
const CUT_COPY = 0.75

/** The fingerprint of a text. Case, punctuation and white space do not count. */
export function fingerprint(text: string): Fingerprint {
  const minima = new Uint32Array(LENGTH).fill(0xffffffff)
  const shingles = new Set<number>()
  for (const shingle of shingleHashes(text)) {
    if (shingles.has(shingle)) continue
    shingles.add(shingle)
    for (let i = 0; i < LENGTH; i++) {
      const value = permuted(shingle, i)
      if (value < minima[i]!) minima[i] = value
    }
  }
  const bytes = new Uint8Array(minima.buffer)
  return `${VERSION}:${shingles.size}:${Buffer.from(bytes).toString('base64')}` as Fingerprint
}

/** How much two texts share. */
export interface Likeness {
  /** Shingles in both, of those in either (Jaccard), estimated. */
  readonly shared: number
  /** Shingles in both, of those in the shorter one, estimated: a copy cut to half has 1 here and 0.5 above. */
  readonly contained: number
}

/** How much two fingerprinted texts share, estimated to within about 0.1. */
export function likeness(a: Fingerprint, b: Fingerprint): Likeness {
  return compare(unpack(a), unpack(b))
}

interface Unpacked {
  readonly size: number
  readonly minima: Uint32Array
}

function unpack(print: Fingerprint): Unpacked {
  const [version, size, packed] = print.split(':')
  if (version !== VERSION || size === undefined || packed === undefined)
    throw new Error(`"${print.slice(0, 20)}" is no fingerprint of this version of Onrecord.`)
  const bytes = Buffer.from(packed, 'base64')
  return { size: Number(size), minima: new Uint32Array(new Uint8Array(bytes).buffer) }
}

function compare(a: Unpacked, b: Unpacked): Likeness {
  if (a.size === 0 || b.size === 0) return { shared: 0, contained: 0 }
  let equal = 0
  for (let i = 0; i < LENGTH; i++) if (a.minima[i] === b.minima[i]) equal++
  const shared = equal / LENGTH
  const both = (shared * (a.size + b.size)) / (1 + shared)
  return { shared, contained: Math.min(1, both / Math.min(a.size, b.size)) }
}

/**
 * Whether two texts are one source, a wire story and its copy for instance.
 *
 * @example sameSource(fingerprint(agencyText), fingerprint(agencyTextWithOtherHeadline)) // true
 */
export function sameSource(a: Fingerprint, b: Fingerprint): boolean {
  return isSameSource(likeness(a, b))
}

/** What a database can look near-duplicates up by: texts that have no key in common are not compared at all. */
export function comparisonKeys(print: Fingerprint): number[] {
  return [...new Set([...bandKeys(unpack(print))].map((key) => wordHash(key) | 0))]
}

function isSameSource({ shared, contained }: Likeness): boolean {
  return shared >= SAME_SOURCE || (contained >= CUT_COPY && shared >= 0.2)
}

/** Finds, for each text that comes, the earlier ones it is a near-duplicate of. */
export interface DuplicateIndex {
  /** Adds a text and returns the ids of earlier ones that share its source, in the order they came. */
  add(id: string, print: Fingerprint): string[]
}

/**
 * An index to add to as articles come in; fill it first with what the record already holds.
 *
 * @example
 * const index = duplicateIndex()
 * index.add('a', fingerprint(agencyText)) // []
 * index.add('b', fingerprint(agencyTextWithOtherHeadline)) // ['a']
 */
export function duplicateIndex(): DuplicateIndex {
  const buckets = new Map<string, number[]>()
  const entries: { id: string; print: Unpacked }[] = []
  return {
    add(id, print) {
      const unpacked = unpack(print)
      const number = entries.push({ id, print: unpacked }) - 1
      const candidates = new Set<number>()
      for (const key of bandKeys(unpacked)) {
        const bucket = buckets.get(key)
        if (bucket === undefined) buckets.set(key, [number])
        else {
          for (const other of bucket) candidates.add(other)
          bucket.push(number)
        }
      }
      const near = [...candidates].filter((other) => isSameSource(compare(entries[other]!.print, unpacked)))
      return near.sort((a, b) => a - b).map((other) => entries[other]!.id)
    },
  }
}

/**
 * Groups texts by source: near-duplicates, and near-duplicates of those, are one independent source. Gives each id its
 * group, which is the first id in it; a text on its own is its own group.
 */
export function groupNearDuplicates(
  texts: Iterable<readonly [id: string, print: Fingerprint]>,
): Map<string, string> {
  const index = duplicateIndex()
  const parent = new Map<string, string>()
  const order = new Map<string, number>()
  const root = (id: string): string => {
    let top = id
    while (parent.get(top) !== top) top = parent.get(top)!
    parent.set(id, top)
    return top
  }
  for (const [id, print] of texts) {
    order.set(id, order.size)
    parent.set(id, id)
    for (const near of index.add(id, print)) {
      const [a, b] = [root(near), root(id)]
      const [first, second] = order.get(a)! <= order.get(b)! ? [a, b] : [b, a]
      parent.set(second, first)
    }
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]))
}

function* bandKeys({ size, minima }: Unpacked): Generator<string> {
  if (size === 0) return
  for (let band = 0; band < BANDS; band++) {
    const at = band * ROWS
    yield `${band}:${minima[at]}:${minima[at + 1]}:${minima[at + 2]}`
  }
}

/** A hash for each run of five words; a shorter text is one run. */
function* shingleHashes(text: string): Generator<number> {
  const window: number[] = []
  let seen = 0
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    window.push(wordHash(word))
    seen++
    if (window.length > SHINGLE) window.shift()
    if (window.length === SHINGLE) yield windowHash(window)
  }
  if (seen > 0 && seen < SHINGLE) yield windowHash(window)
}

/** FNV-1a over UTF-16 units. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function windowHash(words: readonly number[]): number {
  let hash = words.length
  for (const word of words) hash = mix(Math.imul(hash, 31) ^ word)
  return hash >>> 0
}

/** One of many hash functions, by number. */
function permuted(value: number, index: number): number {
  return mix(value ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
