import { hashWord, mix } from '../../model/feature.ts'
import { ByteReader, ByteWriter } from '../../model/model-file.ts'

/** How often a lemma of a coarse part of speech is a cue: 0 hardly ever (or never seen), 1 to 6 more and more, 7 rarely seen but once a cue. */
export type CueBin = number

/** From this share on a word is a candidate cue. */
const CANDIDATE = 0.2
const BOUNDS = [0.005, 0.03, 0.1, 0.25, 0.5, 0.75]

export interface CueRates {
  readonly bins: ReadonlyMap<number, CueBin>
  readonly candidates: ReadonlySet<number>
}

/** Key of a lemma with its coarse part of speech: verbs together, nouns together. */
export function cueKey(lemmaHash: number, tag: string): number {
  return mix(lemmaHash, COARSE.get(tag) ?? hashWord(tag))
}

const COARSE = new Map<string, number>(
  [
    ['VB VBD VBG VBN VBP VBZ MD', 1],
    ['NN NNS', 2],
    ['NNP NNPS', 3],
    ['JJ JJR JJS', 4],
    ['RB RBR RBS', 5],
  ].flatMap(([tags, coarse]) => (tags as string).split(' ').map((tag) => [tag, coarse as number] as const)),
)

/** The bins of counted words: how often each was seen, and in a cue. */
export function cueRates(
  counts: ReadonlyMap<number, { readonly seen: number; readonly cue: number }>,
): CueRates {
  const bins = new Map<number, CueBin>()
  const candidates = new Set<number>()
  for (const [key, { seen, cue }] of counts) {
    const share = cue / (seen + 2)
    const bin = seen < 3 ? (cue > 0 ? 7 : 0) : BOUNDS.filter((bound) => share >= bound).length
    if (bin > 0) bins.set(key, bin)
    if (share >= CANDIDATE) candidates.add(key)
  }
  return { bins, candidates }
}

export function packRates({ bins, candidates }: CueRates): Uint8Array {
  const out = new ByteWriter()
  const keys = [...bins.keys()].map((key) => key >>> 0).sort((a, b) => a - b)
  out.integer(keys.length)
  let before = 0
  for (const key of keys) {
    out.integer(key - before)
    out.integer(bins.get(key | 0)! * 2 + (candidates.has(key | 0) ? 1 : 0))
    before = key
  }
  return out.bytes()
}

export function unpackRates(bytes: Uint8Array): CueRates {
  const input = new ByteReader(bytes)
  const bins = new Map<number, CueBin>()
  const candidates = new Set<number>()
  let key = 0
  for (let left = input.integer(); left > 0; left--) {
    key += input.integer()
    const value = input.integer()
    bins.set(key | 0, value >> 1)
    if (value % 2 === 1) candidates.add(key | 0)
  }
  return { bins, candidates }
}
