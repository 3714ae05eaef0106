import type { Features } from './feature.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** Features looked up in one go; as many byte sums as fit 16 bits. */
const BATCH = 256

/** Turns four signed bytes of an integer into four from 0 to 255, `BIAS` above what they were. */
const WITHOUT_SIGN = 0x80808080
const BIAS = 128

/**
 * Linear weights in one byte each: a feature's key leads to the weights of all classes. Much of the time of reading
 * goes into fetching them from memory, so a key and its weights lie side by side, and what a batch of features needs is
 * asked for before the first of it is looked at.
 */
export class Weights {
  /** Open addressing. A slot is key + 1 (0 is empty) and behind it the weights, four to an integer. */
  private readonly slots: Int32Array
  private readonly stride: number
  private readonly mask: number
  private readonly scale: number
  readonly classes: number
  /** (classes + 1) x classes: what one class adds before another; the last row is the start. Empty for no chain. */
  readonly transitions: Float64Array
  /** Of one batch: what stands in the first slot of each feature; then where the weights of those found lie. */
  private readonly met = new Int32Array(BATCH)

  constructor(weights: WeightRows | WeightSlots) {
    const { classes, scale, transitions, slots } = 'slots' in weights ? weights : slotsOf(weights)
    this.classes = classes
    this.transitions = transitions
    this.scale = scale
    this.slots = slots
    this.stride = strideOf(classes)
    this.mask = slots.length / this.stride - 1
  }

  /** Adds the scores of all classes for these features to `scores` from `offset` on. */
  score({ keys, count }: Features, scores: Float64Array, offset: number): void {
    for (let first = 0; first < count; first += BATCH)
      this.addUp(this.lookUp(keys, first, Math.min(count, first + BATCH)), scores, offset)
  }

  /** Leaves in `met` where the weights of the features lie, and says how many have any. */
  private lookUp(keys: Uint32Array, first: number, end: number): number {
    const { slots, stride, mask, met } = this
    for (let f = first; f < end; f++) met[f - first] = slots[(keys[f]! & mask) * stride]!
    let found = 0
    for (let f = first; f < end; f++) {
      let there = met[f - first]!
      if (there === 0) continue
      const key = keys[f]! + 1
      let at = (key - 1) & mask
      while (there !== key && there !== 0) {
        at = (at + 1) & mask
        there = slots[at * stride]!
      }
      if (there !== 0) met[found++] = at * stride + 1
    }
    return found
  }

  /** Adds up four classes at a time, each in 16 bits of its own. */
  private addUp(found: number, scores: Float64Array, offset: number): void {
    const { slots, met, scale, classes } = this
    const bias = found * BIAS
    for (let cls = 0, word = 0; cls < classes; cls += 4, word++) {
      let even = 0
      let odd = 0
      for (let k = 0; k < found; k++) {
        const four = slots[met[k]! + word]! ^ WITHOUT_SIGN
        even = (even + (four & 0x00ff00ff)) | 0
        odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0
      }
      const to = offset + cls
      scores[to]! += ((even & 0xffff) - bias) * scale
      if (cls + 1 < classes) scores[to + 1]! += ((odd & 0xffff) - bias) * scale
      if (cls + 2 < classes) scores[to + 2]! += ((even >>> 16) - bias) * scale
      if (cls + 3 < classes) scores[to + 3]! += ((odd >>> 16) - bias) * scale
    }
  }
}

/** How full the slots may be. */
const FULLEST = 0.7

/** Weights as they lie in a file: rows in the order of their keys, weights as bytes to be multiplied by `scale`. */
export interface WeightRows {
  readonly classes: number
  readonly keys: Uint32Array
  readonly rowStart: Uint32Array
  readonly rowClass: Uint8Array
  readonly rowWeight: Int8Array
  readonly scale: number
  readonly transitions: Float64Array
}

/** Weights as they are looked up: nothing has to be unpacked. */
export interface WeightSlots {
  readonly classes: number
  readonly scale: number
  readonly transitions: Float64Array
  /** A power of two of slots, each a key + 1 and behind it the weights, four to an integer. */
  readonly slots: Int32Array
}

/** How many integers a slot takes. */
function strideOf(classes: number): number {
  return 1 + Math.ceil(classes / 4)
}

/** Puts rows into slots. */
export function slotsOf({
  classes,
  scale,
  transitions,
  keys,
  rowStart,
  rowClass,
  rowWeight,
}: WeightRows): WeightSlots {
  const stride = strideOf(classes)
  let size = 16
  while (size * FULLEST < keys.length) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size * stride)
  for (let row = 0; row < keys.length; row++) {
    if (rowStart[row] === rowStart[row + 1]) continue
    let at = keys[row]! & mask
    while (slots[at * stride] !== 0) at = (at + 1) & mask
    slots[at * stride] = keys[row]! + 1
    for (let k = rowStart[row]!; k < rowStart[row + 1]!; k++)
      slots[at * stride + 1 + (rowClass[k]! >> 2)]! |= (rowWeight[k]! & 255) << ((rowClass[k]! & 3) * 8)
  }
  return { classes, scale, transitions, slots }
}
