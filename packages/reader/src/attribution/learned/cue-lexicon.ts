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
  /** Open addressing: the key, and in the last four bits its bin, which is never 0; 0 is an empty slot. */
  private readonly slots: Int32Array

  private constructor(slots: Int32Array) {
    this.slots = slots
  }

  bin(lemma: string, tag: string): CueBin {
    return (this.slots[this.slotOf(cueKey(lemma, tag))] ?? 0) & BIN_MASK
  }

  /** Where a key stands, or would. */
  private slotOf(key: number): number {
    const { slots } = this
    const mask = slots.length - 1
    for (let at = key & mask; ; at = (at + 1) & mask) {
      const there = slots[at] ?? 0
      if (there === 0 || there >>> BIN_BITS === key) return at
    }
  }

  private static of(keys: Iterable<number>, bins: Uint8Array): CueLexicon {
    let length = 16
    while (length < bins.length * 2) length *= 2
    const lexicon = new CueLexicon(new Int32Array(length))
    let next = 0
    for (const key of keys) lexicon.slots[lexicon.slotOf(key)] = (key << BIN_BITS) | (bins[next++] ?? 0)
    return lexicon
  }

  /** The lexicon as it lies in memory, for a model made ready; `opened` takes it as it is. */
  ready(): Uint8Array {
    return new Uint8Array(this.slots.slice().buffer)
  }

  static opened(ready: Uint8Array): CueLexicon {
    return new CueLexicon(new Int32Array(ready.slice().buffer))
  }

  pack(): Uint8Array {
    const out = new ByteWriter()
    const entries = this.slots.filter((slot) => slot !== 0).sort()
    out.integer(entries.length)
    let before = 0
    for (const entry of entries) {
      const key = entry >>> BIN_BITS
      out.integer(key - before)
      out.integer(entry & BIN_MASK)
      before = key
    }
    return out.bytes()
  }

  static unpack(bytes: Uint8Array): CueLexicon {
    const input = new ByteReader(bytes)
    const count = input.integer()
    const keys = new Int32Array(count)
    const bins = new Uint8Array(count)
    let key = 0
    for (let k = 0; k < count; k++) {
      key += input.integer()
      keys[k] = key
      bins[k] = input.integer()
    }
    return CueLexicon.of(keys, bins)
  }

  /** From counts: key -> uses as a cue, uses. Words seen once that were no cue are left out: they tell little. */
  static fromCounts(counts: ReadonlyMap<number, readonly [cues: number, uses: number]>): CueLexicon {
    const bins = Uint8Array.from([...counts.values()].map(([cues, uses]) => binOf(cues, uses)))
    return CueLexicon.of(counts.keys(), bins)
  }
}

/** A bin is at most 9; a key has 24 bits. */
const BIN_BITS = 4
const BIN_MASK = (1 << BIN_BITS) - 1

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
