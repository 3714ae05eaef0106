import type { Profile } from './profile.ts'

/** Cells of all columns beyond which they are not laid out whole: 32 MB. */
const MOST_CELLS = 1 << 22
/** A cell of a whole column takes about a fourth of the time of one that is looked up; a twelfth where eight are added up at a time. */
const FASTER = 4
export const VECTORS_FASTER = 12

/** Are most cells of a profile's columns used, so that they are better read whole? `columnStart` is that of what they are multiplied with. */
export function isFull({ rows, column }: Profile, columnStart: Int32Array, faster = FASTER): boolean {
  if (rows * (columnStart.length - 1) > MOST_CELLS) return false
  let lookedUp = 0
  for (const q of column) lookedUp += columnStart[q + 1]! - columnStart[q]!
  return lookedUp > 0 && lookedUp * faster > column.length * rows
}

/**
 * Adds the products of row i to the sums of its partners over whole columns (`cells`, column after column), which is faster than from cell
 * to cell where most cells are used; the sums are the same to the last bit, since what is added besides is 0. Four columns at a time, so that a sum is fetched and put back once for them.
 */
export function addFullRow(
  cells: Float64Array,
  { rows, rowStart, column }: Profile,
  own: Float64Array,
  i: number,
  sums: Float64Array,
): void {
  const end = rowStart[i + 1]!
  let e = rowStart[i]!
  for (; e + 3 < end; e += 4) {
    const a = column[e]! * rows
    const b = column[e + 1]! * rows
    const c = column[e + 2]! * rows
    const d = column[e + 3]! * rows
    const x = own[e]!
    const y = own[e + 1]!
    const z = own[e + 2]!
    const w = own[e + 3]!
    for (let h = i; h < rows; h++) {
      // One after the other, as from cell to cell.
      sums[h] = sums[h]! + x * cells[a + h]! + y * cells[b + h]! + z * cells[c + h]! + w * cells[d + h]!
    }
  }
  for (; e < end; e++) {
    const a = column[e]! * rows
    const x = own[e]!
    for (let h = i; h < rows; h++) sums[h]! += x * cells[a + h]!
  }
}
