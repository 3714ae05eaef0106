import type { Ties } from './network.ts'
import { type Touched, touchedOf } from './pair-fold.ts'
import type { PairMeasure } from './pair-measure.ts'
import { TieList } from './tie-list.ts'

/**
 * The ties of a one-mode network, each pair once (row < column), row by row: only one row of sums is held at a time,
 * so memory grows with the ties there are, not with all pairs.
 */
export function oneModeTies(rows: number, measure: PairMeasure, ties = new TieList()): Ties {
  findTies(rows, measure, ties)
  return ties.ties()
}

/** The same, put into a list. */
export function findTies(rows: number, measure: PairMeasure, ties: TieList): void {
  const sums = measure.folds.map(() => new Float64Array(rows))
  const touched = touchedOf(rows)
  const everybody = Int32Array.from({ length: rows }, (_, h) => h)
  for (let i = 0; i < rows; i++) {
    const listed = measure.dense || measure.everyPair ? null : touched
    for (let f = 0; f < sums.length; f++) measure.folds[f]!(i, sums[f]!, listed)
    addRow(i, listed === null ? everybody.subarray(i) : inOrder(touched, i, rows), measure, sums, ties)
    clear(touched, sums, listed === null)
  }
}

function addRow(
  i: number,
  partners: Int32Array,
  { value, diagonal }: PairMeasure,
  sums: readonly Float64Array[],
  ties: TieList,
): void {
  for (let n = 0; n < partners.length; n++) {
    const h = partners[n]!
    if (h === i && !diagonal) continue
    const cell = value(i, h, sums)
    if (cell !== 0) ties.add(i, h, cell)
  }
}

/** Partners ascending from i on: few are sorted, many are read off the marks. */
function inOrder(touched: Touched, i: number, rows: number): Int32Array {
  const list = touched.list.subarray(0, touched.count)
  if (touched.count * 8 < rows - i) return list.filter((h) => h >= i).sort()
  const ordered = new Int32Array(touched.count)
  let count = 0
  for (let h = i; h < rows; h++) if (touched.mark[h] === 1) ordered[count++] = h
  return ordered.subarray(0, count)
}

function clear(touched: Touched, sums: readonly Float64Array[], all: boolean): void {
  if (all) for (const sum of sums) sum.fill(0)
  for (let t = 0; t < touched.count; t++) {
    const h = touched.list[t]!
    touched.mark[h] = 0
    for (const sum of sums) sum[h] = 0
  }
  touched.count = 0
}
