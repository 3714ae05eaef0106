import { addFullRow } from './full-columns.ts'
import type { Profile } from './profile.ts'
import { rowProduct } from './row-product.ts'

/**
 * The sums of products of each row with all later ones over whole columns, again and again for cells that keep their places and change
 * their values. Both ways to find them add up column after column, so that the sums are the same to the last bit.
 */
export interface FullProducts {
  /** The values of all rows in all columns. */
  readonly cells: Float64Array
  /** Where that of a row in a column stands. */
  readonly placeOf: (column: number, row: number) => number
  /** Takes the values of the rows' own cells, one for each of the profile. */
  readonly take: (own: Float64Array) => void
  /** The sums of row i with h, for h from i on, at `[h]`; those before are anything. Good until the next call. */
  readonly sumsOf: (i: number) => Float64Array
}

export function fullProducts(profile: Profile, columns: number): FullProducts {
  return vectorProducts(profile, columns) ?? plainProducts(profile, columns)
}

/** In plain JavaScript. */
export function plainProducts(profile: Profile, columns: number): FullProducts {
  const { rows } = profile
  const cells = new Float64Array(rows * columns)
  const sums = new Float64Array(rows)
  let value = profile.value
  return {
    cells,
    placeOf: (column, row) => column * rows + row,
    take: (own) => {
      value = own
    },
    sumsOf: (i) => {
      sums.fill(0, i)
      addFullRow(cells, profile, value, i, sums)
      return sums
    },
  }
}

/** Rows in a panel. */
const WIDTH = 8

/** Eight sums at a time in WebAssembly, four to six times as fast; null where there is none. */
export function vectorProducts({ rows, rowStart, column }: Profile, columns: number): FullProducts | null {
  const panels = Math.ceil(rows / WIDTH)
  const step = columns * WIDTH
  // Numbers of eight bytes first: the cells, the rows' own values, a row of sums; then the columns of these values in four.
  const [valueAt, sumsAt] = [panels * step, panels * step + column.length]
  const offsetAt = sumsAt + panels * WIDTH
  const product = rowProduct(8 * offsetAt + 4 * column.length)
  if (product === null) return null
  const { row, buffer } = product
  const values = new Float64Array(buffer, 8 * valueAt, column.length)
  const sums = new Float64Array(buffer, 8 * sumsAt, rows)
  const offsets = new Int32Array(buffer, 8 * offsetAt, column.length)
  const starts = new Int32Array(rows + 1)
  return {
    cells: new Float64Array(buffer, 0, panels * step),
    placeOf: (q, i) => Math.floor(i / WIDTH) * step + q * WIDTH + (i % WIDTH),
    take: (own) => {
      // What is 0 adds nothing.
      let count = 0
      for (let i = 0; i < rows; i++) {
        for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
          if (own[e] === 0) continue
          values[count] = own[e]!
          offsets[count++] = 8 * WIDTH * column[e]!
        }
        starts[i + 1] = count
      }
    },
    sumsOf: (i) => {
      const from = starts[i]!
      const first = Math.floor(i / WIDTH)
      if (starts[i + 1] === from) return sums.fill(0, i)
      row(
        8 * offsetAt + 4 * from,
        8 * (valueAt + from),
        starts[i + 1]! - from,
        8 * first * step,
        8 * step,
        8 * (sumsAt + first * WIDTH),
        panels - first,
      )
      return sums
    },
  }
}
