import type { Features } from './feature.ts'

/**
 * Sparse linear weights: a feature's key leads to a short row of (class, weight), weights in one byte each. Training
 * with L1 leaves one or two classes a feature, so rows beat a dense matrix in size and in speed.
 */
export class Weights {
  /** Open addressing: key + 1 (0 is empty), and beside it where the row lies in `cells`. */
  private readonly slots: Int32Array
  private readonly mask: number
  /** Row by row: its length, then a class (low byte) and its weight (high byte) a cell. Side by side, since the time goes into fetching them. */
  private readonly cells: Int16Array
  private readonly scale: number
  readonly classes: number
  /** (classes + 1) x classes: what one class adds before another; the last row is the start. Empty for no chain. */
  readonly transitions: Float64Array

  constructor(rows: WeightRows) {
    const { keys, rowStart, rowClass, rowWeight } = rows
    this.classes = rows.classes
    this.transitions = rows.transitions
    this.scale = rows.scale
    this.cells = new Int16Array(rowClass.length + keys.length)
    let size = 16
    while (size < keys.length * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size * 2)
    let cell = 0
    keys.forEach((key, row) => {
      let at = key & this.mask
      while (this.slots[at * 2] !== 0) at = (at + 1) & this.mask
      this.slots[at * 2] = key + 1
      this.slots[at * 2 + 1] = cell
      this.cells[cell++] = rowStart[row + 1]! - rowStart[row]!
      for (let k = rowStart[row]!; k < rowStart[row + 1]!; k++)
        this.cells[cell++] = (rowWeight[k]! << 8) | rowClass[k]!
    })
  }

  /** Adds the scores of all classes for these features to `scores` from `offset` on. */
  score(features: Features, scores: Float64Array, offset: number): void {
    const { slots, mask, cells, scale } = this
    const { keys, count } = features
    for (let f = 0; f < count; f++) {
      const key = keys[f]! + 1
      let at = (key - 1) & mask
      let found = slots[at * 2]!
      while (found !== 0 && found !== key) {
        at = (at + 1) & mask
        found = slots[at * 2]!
      }
      if (found === 0) continue
      const row = slots[at * 2 + 1]!
      const end = row + cells[row]!
      for (let k = row + 1; k <= end; k++) {
        const cell = cells[k]!
        scores[offset + (cell & 255)]! += (cell >> 8) * scale
      }
    }
  }
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
