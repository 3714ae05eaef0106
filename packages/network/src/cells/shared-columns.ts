import { isFull } from './full-columns.ts'
import type { LevelWeights } from './level-distances.ts'
import type { Profile } from './profile.ts'

/**
 * Who is in which column, once for all slices: the other side of the products of a one-mode network, where each statement counts by
 * its level's weights (`weighted` in profile.ts).
 */
export interface Shared {
  readonly columnStart: Int32Array
  readonly row: Int32Array
  /** For each cell of the profile where in its column the partners of its row begin. */
  readonly from: Int32Array
  /** The values of the cells as they are in a slice. */
  readonly value: Float64Array
  /** The same values as whole columns, where most cells are used. */
  readonly full: Float64Array | null
  /** Takes the values of a slice. */
  readonly fill: (value: Float64Array) => void
}

export function sharedOf(profile: Profile, weights: LevelWeights, diagonal: boolean): Shared {
  const { rows, concepts, levels, rowStart, column } = profile
  const cells = weightedCells(profile, weights)
  const columnStart = new Int32Array(concepts * levels + 1)
  for (let e = 0; e < cells.column.length; e++) columnStart[cells.column[e]! + 1]!++
  for (let q = 0; q + 1 < columnStart.length; q++) columnStart[q + 1]! += columnStart[q]!
  const next = columnStart.slice()
  const row = new Int32Array(cells.column.length)
  const placeOf = new Int32Array(row.length)
  for (let e = 0; e < row.length; e++) {
    const place = next[cells.column[e]!]!++
    row[place] = cells.row[e]!
    placeOf[e] = place
  }
  const from = new Int32Array(column.length)
  const at = columnStart.slice()
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const q = column[e]!
      const end = columnStart[q + 1]!
      while (at[q]! < end && (diagonal ? row[at[q]!]! < i : row[at[q]!]! <= i)) at[q]!++
      from[e] = at[q]!
    }
  }
  const full = isFull(profile, columnStart) ? new Float64Array(rows * concepts * levels) : null
  const value = new Float64Array(row.length)
  const fill = (given: Float64Array) => {
    for (let e = 0; e < row.length; e++) {
      let sum = 0
      for (let t = cells.termStart[e]!; t < cells.termStart[e + 1]!; t++)
        sum += cells.factor[t]! * given[cells.term[t]!]!
      value[placeOf[e]!] = sum
      if (full !== null) full[cells.column[e]! * rows + cells.row[e]!] = sum
    }
  }
  return { columnStart, row, from, value, full, fill }
}

/** The cells that a profile has when weighted, and of which of its own each is the sum, by what factor. */
function weightedCells({ rows, levels, rowStart, column }: Profile, weights: LevelWeights) {
  const found = { row: [] as number[], column: [] as number[], term: [] as number[], factor: [] as number[] }
  const termStart = [0]
  for (let i = 0; i < rows; i++) {
    for (let first = rowStart[i]!, end = first; first < rowStart[i + 1]!; first = end) {
      const concept = Math.floor(column[first]! / levels)
      while (end < rowStart[i + 1]! && column[end]! < (concept + 1) * levels) end++
      for (let k = 0; k < levels; k++) {
        for (let e = first; e < end; e++) {
          const weight = weights[k]![column[e]! - concept * levels]!
          if (weight === 0) continue
          found.term.push(e)
          found.factor.push(weight)
        }
        if (found.term.length === termStart.at(-1)) continue
        termStart.push(found.term.length)
        found.row.push(i)
        found.column.push(concept * levels + k)
      }
    }
  }
  return {
    row: Int32Array.from(found.row),
    column: Int32Array.from(found.column),
    term: Int32Array.from(found.term),
    factor: Float64Array.from(found.factor),
    termStart: Int32Array.from(termStart),
  }
}

/** Adds the products of row i to the sums of its partners, from cell to cell. */
export function addSparseRow(
  { columnStart, row, from, value }: Shared,
  { rowStart, column }: Profile,
  own: Float64Array,
  i: number,
  sums: Float64Array,
): void {
  for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
    const x = own[e]!
    if (x === 0) continue
    const end = columnStart[column[e]! + 1]!
    for (let place = from[e]!; place < end; place++) sums[row[place]!]! += x * value[place]!
  }
}
