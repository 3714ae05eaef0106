import type { Features } from './feature.ts'

/**
 * Sparse linear weights: a feature's key leads to a short row of (class, weight), weights in one byte each. Training
 * with L1 leaves one or two classes a feature, so rows beat a dense matrix in size and in speed.
 */
export class Weights {
  /** Open addressing: key + 1 (0 is empty) and the row beside it. */
  private readonly slots: Int32Array
  private readonly mask: number
  readonly classes: number
  private readonly rowStart: Uint32Array
  private readonly rowClass: Uint8Array
  private readonly rowWeight: Float32Array
  /** (classes + 1) x classes: what one class adds before another; the last row is the start. Empty for no chain. */
  readonly transitions: Float64Array

  constructor(rows: WeightRows) {
    this.classes = rows.classes
    this.transitions = rows.transitions
    this.rowStart = rows.rowStart
    this.rowClass = rows.rowClass
    this.rowWeight = Float32Array.from(rows.rowWeight, (weight) => weight * rows.scale)
    let size = 16
    while (size < rows.keys.length * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size * 2)
    rows.keys.forEach((key, row) => {
      let at = scatter(key) & this.mask
      while (this.slots[at * 2] !== 0) at = (at + 1) & this.mask
      this.slots[at * 2] = key + 1
      this.slots[at * 2 + 1] = row
    })
  }

  /** Adds the scores of all classes for these features to `scores` from `offset` on. */
  score(features: Features, scores: Float64Array, offset: number): void {
    const { slots, mask, rowStart, rowClass, rowWeight } = this
    const { keys, count } = features
    for (let f = 0; f < count; f++) {
      const key = keys[f]! + 1
      let at = scatter(key - 1) & mask
      let found = slots[at * 2]!
      while (found !== 0 && found !== key) {
        at = (at + 1) & mask
        found = slots[at * 2]!
      }
      if (found === 0) continue
      const row = slots[at * 2 + 1]!
      const end = rowStart[row + 1]!
      for (let k = rowStart[row]!; k < end; k++) scores[offset + rowClass[k]!]! += rowWeight[k]!
    }
  }
}

function scatter(key: number): number {
  const spread = Math.imul(key, 0x9e3779b1)
  return spread ^ (spread >>> 15)
}

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
