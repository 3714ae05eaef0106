import { hashWord, mix } from '../../learning/feature.ts'
import { ByteReader, ByteWriter } from '../../learning/model-file.ts'

/**
 * How often a word is a cue, learnt from annotated text: its dictionary form and the first letter of its tag lead to one
 * of ten bins. 0 is a word never seen, 1 and 2 one seen once or twice (never, and sometimes, as a cue), 3 to 9 rising
 * shares of its uses.
 */
export type CueBin = number

/** From this bin on a word counts as a likely cue: one use in four and more. */
export const LIKELY_CUE = 7

export class CueLexicon {
  private readonly bins: ReadonlyMap<number, CueBin>

  constructor(bins: ReadonlyMap<number, CueBin>) {
    this.bins = bins
  }

  bin(lemma: string, tag: string): CueBin {
    return this.bins.get(cueKey(lemma, tag)) ?? 0
  }

  pack(): Uint8Array {
    const out = new ByteWriter()
    const entries = [...this.bins].sort(([a], [b]) => a - b)
    out.integer(entries.length)
    let before = 0
    for (const [key, bin] of entries) {
      out.integer(key - before)
      out.integer(bin)
      before = key
    }
    return out.bytes()
  }

  static unpack(bytes: Uint8Array): CueLexicon {
    const input = new ByteReader(bytes)
    const bins = new Map<number, CueBin>()
    let key = 0
    for (let count = input.integer(); count > 0; count--) {
      key += input.integer()
      bins.set(key, input.integer())
    }
    return new CueLexicon(bins)
  }

  /** From counts: key -> uses as a cue, uses. Words seen once that were no cue are left out: they tell little. */
  static fromCounts(counts: ReadonlyMap<number, readonly [cues: number, uses: number]>): CueLexicon {
    const bins = new Map<number, CueBin>()
    for (const [key, [cues, uses]] of counts) bins.set(key, binOf(cues, uses))
    return new CueLexicon(bins)
  }
}

const SHARES = [0.005, 0.03, 0.1, 0.25, 0.5, 0.75]

function binOf(cues: number, uses: number): CueBin {
  if (uses < 3) return cues > 0 ? 2 : 1
  const share = cues / (uses + 2)
  return 3 + SHARES.filter((limit) => share >= limit).length
}

/** The key of a word in the lexicon: 24 bits of its dictionary form and its coarse tag. */
export function cueKey(lemma: string, tag: string): number {
  return (mix(hashWord(lemma), coarse(tag)) >>> 7) & 0xffffff
}

/** Verb, noun, name, adjective and the rest apart, by the tag's first letters. */
export function coarse(tag: string): number {
  if (tag.startsWith('NNP')) return 0x50
  return tag.charCodeAt(0)
}
