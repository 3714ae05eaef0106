import { addFullRow } from './full-columns.ts'
import type { LevelWeights } from './level-distances.ts'
import type { Ties } from './network.ts'
import type { Profile } from './profile.ts'
import { addSparseRow, type Shared, sharedOf } from './shared-columns.ts'

/** How the cell of a pair comes from its sum over what the two share; the same for every slice. */
export interface SliceForm {
  /** What a pair of statements at two levels adds to the sum. */
  readonly weights: LevelWeights
  /** Also pairs of an actor with itself (DNA only). */
  readonly diagonal: boolean
  /** The cell of the n-th pair, of rows i and h; `totals` are those of the slice. */
  readonly cellOf: (pairs: Pairs) => CellOf
}

export type CellOf = (sum: number, n: number, i: number, h: number, totals: Float64Array) => number

/** The pairs that share something at some time: the partners of row i are `partner[start[i]]` up to `partner[start[i + 1]]`. */
export interface Pairs {
  readonly start: Int32Array
  readonly partner: Int32Array
}

/** Pairs beyond which none is held for all slices: 16 MB. */
const MOST_PAIRS = 1 << 22

/** The ties of a slice: of the values of its cells, which are those of the whole time, and the totals of its rows. */
export type SliceTies = (value: Float64Array, totals: Float64Array) => Ties

/**
 * Makes the one-mode ties of kernel slices. All of them have the same cells with other values, so who shares what with whom is found
 * once; null where there are too many pairs to remember.
 */
export function sliceTies(whole: Profile, form: SliceForm): SliceTies | null {
  const { rows } = whole
  const shared = sharedOf(whole, form.weights, form.diagonal)
  const pairs = pairsOf(whole, shared)
  if (pairs === null) return null
  const cellOf = form.cellOf(pairs)
  const { start, partner } = pairs
  const list = listOf(pairs, rows)
  // A copy of a list of fractions holds fractions from the start: it is not made anew at the first of them.
  const empty = new Array<number>(partner.length).fill(0.5)
  const sums = new Float64Array(rows)
  return (value, totals) => {
    shared.fill(value)
    const weight = empty.slice()
    let zeros = 0
    for (let i = 0; i < rows; i++) {
      if (shared.full === null) addSparseRow(shared, whole, value, i, sums)
      else addFullRow(shared.full, whole, value, i, sums)
      for (let n = start[i]!; n < start[i + 1]!; n++) {
        const h = partner[n]!
        const cell = cellOf(sums[h]!, n, i, h, totals)
        sums[h] = 0
        weight[n] = cell
        if (cell === 0) zeros++
      }
      sums[i] = 0
    }
    return zeros === 0 ? { ...list, weight } : withoutZeros(list, weight)
  }
}

function pairsOf(whole: Profile, shared: Shared): Pairs | null {
  const { rows, rowStart, column } = whole
  const { columnStart, row, from } = shared
  const start = new Int32Array(rows + 1)
  const marked = new Uint8Array(rows)
  const parts: Int32Array[] = []
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const end = columnStart[column[e]! + 1]!
      for (let place = from[e]!; place < end; place++) marked[row[place]!] = 1
    }
    const own = placesOf(marked, i)
    marked.fill(0)
    parts.push(own)
    start[i + 1] = start[i]! + own.length
    if (start[i + 1]! > MOST_PAIRS) return null
  }
  const partner = new Int32Array(start[rows]!)
  for (const [i, own] of parts.entries()) partner.set(own, start[i])
  return { start, partner }
}

function placesOf(marked: Uint8Array, first: number): Int32Array {
  const places = new Int32Array(marked.length - first)
  let count = 0
  for (let h = first; h < marked.length; h++) if (marked[h] === 1) places[count++] = h
  return places.subarray(0, count)
}

/** The pairs as rows and columns of ties. */
function listOf({ start, partner }: Pairs, rows: number): Pick<Ties, 'row' | 'column'> {
  const row = new Array<number>(partner.length)
  for (let i = 0; i < rows; i++) row.fill(i, start[i], start[i + 1])
  return { row, column: Array.from(partner) }
}

function withoutZeros({ row, column }: Pick<Ties, 'row' | 'column'>, weight: readonly number[]): Ties {
  const isTie = (_: number, n: number) => weight[n] !== 0
  return { row: row.filter(isTie), column: column.filter(isTie), weight: weight.filter(isTie) }
}
