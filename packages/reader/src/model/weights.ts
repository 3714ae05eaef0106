import type { Features } from './feature.ts'

/**
 * Sparse linear weights: a feature's key leads to a short row of (class, weight), weights in one byte each. Training
 * with L1 leaves one or two classes a feature, so rows beat a dense matrix in size and in speed.
 */
export class Weights {
  /**
   * Open addressing: key + 1 (0 is empty), and beside it the row. The time goes into fetching, so a row of one or two
   * cells stands in the slot itself; of a longer one the slot says where it lies in `rows`.
   */
  private readonly slots: Int32Array
  private readonly mask: number
  /** The longer rows: length, then cells. */
  private readonly rows: Int16Array
  private readonly scale: number
  readonly classes: number
  /** (classes + 1) x classes: what one class adds before another; the last row is the start. Empty for no chain. */
  readonly transitions: Float64Array

  constructor(rows: WeightRows) {
    const { keys, classes } = rows
    if (classes > 64) throw new RangeError(`a model has at most 64 classes, not ${classes}`)
    this.classes = classes
    this.transitions = rows.transitions
    this.scale = rows.scale
    let size = 16
    while (size * FULLEST < keys.length) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size * 2)
    const longer: number[] = []
    keys.forEach((key, row) => {
      const cells = cellsOf(rows, row)
      if (cells.length === 0) return
      let at = key & this.mask
      while (this.slots[at * 2] !== 0) at = (at + 1) & this.mask
      this.slots[at * 2] = key + 1
      this.slots[at * 2 + 1] = cells.length <= 2 ? inSlot(cells) : longer.length
      if (cells.length > 2) longer.push(cells.length, ...cells)
    })
    this.rows = Int16Array.from(longer)
  }

  /** Adds the scores of all classes for these features to `scores` from `offset` on. */
  score(features: Features, scores: Float64Array, offset: number): void {
    const { slots, mask, rows, scale } = this
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
      const here = row >> 28
      if (here === 0) {
        const end = row + rows[row]!
        for (let k = row + 1; k <= end; k++) scores[offset + (rows[k]! & 63)]! += (rows[k]! >> 6) * scale
        continue
      }
      scores[offset + (row & 63)]! += ((row << 18) >> 24) * scale
      if (here === 2) scores[offset + ((row >> 14) & 63)]! += ((row << 4) >> 24) * scale
    }
  }
}

/** How full the slots may be. */
const FULLEST = 0.7

/** A cell has 14 bits: the class in six, the weight above it in eight. */
function cellsOf({ rowStart, rowClass, rowWeight }: WeightRows, row: number): number[] {
  const cells: number[] = []
  for (let k = rowStart[row]!; k < rowStart[row + 1]!; k++) cells.push((rowWeight[k]! << 6) | rowClass[k]!)
  return cells
}

/** One or two cells and their number in one integer; no number there stands for a place in `rows`. */
function inSlot(cells: readonly number[]): number {
  return cells.reduce((slot, cell, k) => slot | ((cell & 0x3fff) << (k * 14)), cells.length << 28)
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
