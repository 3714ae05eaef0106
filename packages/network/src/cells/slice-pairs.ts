import type { LevelWeights } from './level-distances.ts'
import type { Ties } from './network.ts'
import type { Profile } from './profile.ts'
import { type Shared, sharedOf } from './shared-columns.ts'

/** How the cells of pairs come from their sums over what the two share; the same for every slice. */
export interface SliceForm {
  /** What a pair of statements at two levels adds to the sum. */
  readonly weights: LevelWeights
  /** Also pairs of an actor with itself (DNA only). */
  readonly diagonal: boolean
  readonly cellsOf: (pairs: Pairs) => CellsOf
}

/**
 * Puts the cells of row i into `cells`: that of the n-th pair, of rows i and h = `partner[n]`, at `[n]`. `sums[h]` is its sum; `totals` are
 * those of the slice.
 */
export type CellsOf = (i: number, sums: Float64Array, totals: Float64Array, cells: number[]) => void

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
  const cellsOf = form.cellsOf(pairs)
  const { partner } = pairs
  const list = listOf(pairs, rows)
  // A copy of a list of fractions holds fractions from the start: it is not made anew at the first of them.
  const empty = new Array<number>(partner.length).fill(0.5)
  return (value, totals) => {
    shared.take(value)
    const weight = empty.slice()
    for (let i = 0; i < rows; i++) cellsOf(i, shared.sumsOf(i), totals, weight)
    return weight.includes(0) ? withoutZeros(list, weight) : { ...list, weight }
  }
}

function pairsOf(whole: Profile, shared: Shared): Pairs | null {
  const { rows, rowStart, column } = whole
  const { columnStart, row, from } = shared
  const start = new Int32Array(rows + 1)
  const marked = new Uint8Array(rows)
  const parts: Int32Array[] = []
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++)
      mark(marked, row, from[e]!, columnStart[column[e]! + 1]!)
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

function mark(marked: Uint8Array, row: Int32Array, from: number, to: number): void {
  for (let place = from; place < to; place++) marked[row[place]!] = 1
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

function withoutZeros(list: Pick<Ties, 'row' | 'column'>, weight: readonly number[]): Ties {
  const ties = { row: [] as number[], column: [] as number[], weight: [] as number[] }
  for (let n = 0; n < weight.length; n++) {
    if (weight[n] === 0) continue
    ties.row.push(list.row[n]!)
    ties.column.push(list.column[n]!)
    ties.weight.push(weight[n]!)
  }
  return ties
}
