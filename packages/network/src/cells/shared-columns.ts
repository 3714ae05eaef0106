import { isFull, VECTORS_FASTER } from './full-columns.ts'
import { type FullProducts, fullProducts } from './full-products.ts'
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
  /** Takes the values that the profile's cells have in a slice. */
  readonly take: (value: Float64Array) => void
  /** The sums of row i with its partners h, at `[h]`; of others anything. Good until the next call. */
  readonly sumsOf: (i: number) => Float64Array
}

export function sharedOf(profile: Profile, weights: LevelWeights, diagonal: boolean): Shared {
  const { rows, concepts, levels, rowStart, column } = profile
  const weighed = weightedCells(profile, weights)
  const columnStart = new Int32Array(concepts * levels + 1)
  for (let e = 0; e < weighed.column.length; e++) columnStart[weighed.column[e]! + 1]!++
  for (let q = 0; q + 1 < columnStart.length; q++) columnStart[q + 1]! += columnStart[q]!
  const next = columnStart.slice()
  const row = new Int32Array(weighed.column.length)
  const placeOf = new Int32Array(row.length)
  for (let e = 0; e < row.length; e++) {
    const place = next[weighed.column[e]!]!++
    row[place] = weighed.row[e]!
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
  const full = isFull(profile, columnStart, VECTORS_FASTER) ? fullProducts(profile, concepts * levels) : null
  const { cells, take, sumsOf } = full ?? sparseProducts(profile, { columnStart, row, from })
  const places =
    full === null ? placeOf : placeOf.map((_, e) => full.placeOf(weighed.column[e]!, weighed.row[e]!))
  const { term, termStart, factor } = weighed
  return {
    columnStart,
    row,
    from,
    take: (own) => {
      for (let e = 0; e < places.length; e++) {
        let sum = 0
        for (let t = termStart[e]!; t < termStart[e + 1]!; t++) sum += factor[t]! * own[term[t]!]!
        cells[places[e]!] = sum
      }
      take(own)
    },
    sumsOf,
  }
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

/** The sums of products from cell to cell. */
function sparseProducts(
  { rows, rowStart, column }: Profile,
  { columnStart, row, from }: Pick<Shared, 'columnStart' | 'row' | 'from'>,
): Omit<FullProducts, 'placeOf'> {
  const cells = new Float64Array(row.length)
  const sums = new Float64Array(rows)
  let value: Float64Array = cells
  return {
    cells,
    take: (own) => {
      value = own
    },
    sumsOf: (i) => {
      sums.fill(0, i)
      for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
        const x = value[e]!
        if (x === 0) continue
        const end = columnStart[column[e]! + 1]!
        for (let place = from[e]!; place < end; place++) sums[row[place]!]! += x * cells[place]!
      }
      return sums
    },
  }
}
