import { addFullRow, isFull } from './full-columns.ts'
import { type Columnwise, columnwise, type Profile } from './profile.ts'

/**
 * For row i, adds to `sums[h]` for every partner h, and lists in `touched` the partners seen for the first time
 * (null: nobody keeps the list, since nearly everybody will be a partner).
 */
export type RowFold = (i: number, sums: Float64Array, touched: Touched | null) => void

/** The partners of the row at hand. */
export interface Touched {
  readonly list: Int32Array
  readonly mark: Uint8Array
  count: number
}

export function touchedOf(rows: number): Touched {
  return { list: new Int32Array(rows), mark: new Uint8Array(rows), count: 0 }
}

/**
 * Sums over all columns that i (in `own`) and h (in `other`) share: sum over q of own_iq * other_hq, for h >= `from(i)`.
 * With the same profile twice this is the product X X', row by row, never larger than one row in memory.
 * Cost: for each column the number of pairs in it. Where most cells are used, columns are read whole, which is faster than from
 * cell to cell; the sums are the same to the last bit, since what is added besides is 0.
 */
export function products(own: Profile, other: Profile = own): RowFold {
  const columns = columnwise(other)
  const whole = isFull(own, columns.columnStart) ? wholeColumns(own, other, columns) : null
  const { columnStart, row, value } = columns
  const next = columnStart.slice()
  const { rowStart, column } = own
  return (i, sums, touched) => {
    if (whole !== null && touched === null) {
      whole(i, sums)
      return
    }
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const q = column[e]!
      const end = columnStart[q + 1]!
      let place = next[q]!
      while (place < end && row[place]! < i) place++
      next[q] = place
      if (touched !== null) touch(row, place, end, touched)
      const x = own.value[e]!
      for (; place < end; place++) sums[row[place]!]! += x * value[place]!
    }
  }
}

function wholeColumns(
  own: Profile,
  { rows }: Profile,
  columns: Columnwise,
): (i: number, sums: Float64Array) => void {
  const cells = new Float64Array(rows * (columns.columnStart.length - 1))
  for (let q = 0; q + 1 < columns.columnStart.length; q++) {
    for (let e = columns.columnStart[q]!; e < columns.columnStart[q + 1]!; e++)
      cells[q * rows + columns.row[e]!] = columns.value[e]!
  }
  return (i, sums) => addFullRow(cells, own, own.value, i, sums)
}

/** Lists the rows [from, to) of a column that are new. */
function touch(row: Int32Array, from: number, to: number, touched: Touched): void {
  const { list, mark } = touched
  let count = touched.count
  for (let place = from; place < to; place++) {
    const h = row[place]!
    if (mark[h] === 1) continue
    mark[h] = 1
    list[count++] = h
  }
  touched.count = count
}

/** Like `products`, with any function of the two values in place of their product (apart, since calling it costs more than the product). */
export function foldShared(own: Profile, other: Profile, toValue: (x: number, y: number) => number): RowFold {
  const { columnStart, row, value } = columnwise(other)
  const next = columnStart.slice()
  return (i, sums, touched) => {
    for (let e = own.rowStart[i]!; e < own.rowStart[i + 1]!; e++) {
      const q = own.column[e]!
      const end = columnStart[q + 1]!
      let place = next[q]!
      while (place < end && row[place]! < i) place++
      next[q] = place
      if (touched !== null) touch(row, place, end, touched)
      for (; place < end; place++) sums[row[place]!]! += toValue(own.value[e]!, value[place]!)
    }
  }
}
