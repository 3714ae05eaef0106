import type { Profile } from './profile.ts'

/** Statements as places on the axes; the same for every window and slice of an analysis. */
export interface Coded {
  readonly rows: number
  readonly concepts: number
  readonly levels: number
  readonly row: Int32Array
  readonly concept: Int32Array
  readonly level: Int32Array
}

/** Weights of statements: what a cell sums, and what a total sums. Absent: 1. */
export interface Weights {
  readonly cell: Float64Array
  readonly total: Float64Array
}

/** Adds up statements [from, to) into a profile; keeps its scratch memory from call to call. */
export type Tally = (from: number, to: number, weights?: Weights) => Profile

/** Cells beyond which counting uses a hash map instead of an array with a place for each. */
const DENSE_CELLS = 1 << 23

export function tallyOf(coded: Coded): Tally {
  const depth = coded.concepts * coded.levels
  const cells = coded.rows * depth
  if (cells <= DENSE_CELLS) return denseTally(coded, depth, new Float64Array(cells))
  return sparseTally(coded, depth)
}

function denseTally(coded: Coded, depth: number, sums: Float64Array): Tally {
  const { row, concept, level, levels } = coded
  const touched = new Int32Array(sums.length)
  const marks = new Int32Array((sums.length >> 5) + 1)
  return (from, to, weights) => {
    let count = 0
    const totals = new Float64Array(coded.rows)
    for (let s = from; s < to; s++) {
      const i = row[s]!
      const cell = i * depth + concept[s]! * levels + level[s]!
      const mark = 1 << (cell & 31)
      if ((marks[cell >> 5]! & mark) === 0) {
        marks[cell >> 5]! |= mark
        touched[count++] = cell
      }
      sums[cell]! += weights ? weights.cell[s]! : 1
      totals[i]! += weights ? weights.total[s]! : 1
    }
    const cells = inCellOrder(touched, count, marks)
    const value = new Float64Array(count)
    for (let e = 0; e < count; e++) {
      const cell = cells[e]!
      value[e] = sums[cell]!
      sums[cell] = 0
      marks[cell >> 5] = 0
    }
    return profileOf(coded, depth, cells, value, totals)
  }
}

/** Few cells are sorted; where a good part of all is touched, reading the marks in order, 32 at once, is faster. */
function inCellOrder(touched: Int32Array, count: number, marks: Int32Array): Int32Array {
  if (count * 24 < marks.length) return touched.slice(0, count).sort()
  const cells = new Int32Array(count)
  for (let place = 0, e = 0; e < count; place++) {
    for (let left = marks[place]!; left !== 0; left &= left - 1)
      cells[e++] = (place << 5) + 31 - Math.clz32(left & -left)
  }
  return cells
}

function sparseTally(coded: Coded, depth: number): Tally {
  const { row, concept, level, levels } = coded
  return (from, to, weights) => {
    const sums = new Map<number, number>()
    const totals = new Float64Array(coded.rows)
    for (let s = from; s < to; s++) {
      const cell = row[s]! * depth + concept[s]! * levels + level[s]!
      sums.set(cell, (sums.get(cell) ?? 0) + (weights ? weights.cell[s]! : 1))
      totals[row[s]!]! += weights ? weights.total[s]! : 1
    }
    const cells = Float64Array.from(sums.keys()).sort()
    return profileOf(
      coded,
      depth,
      cells,
      Float64Array.from(cells, (cell) => sums.get(cell)!),
      totals,
    )
  }
}

function profileOf(
  coded: Coded,
  depth: number,
  cells: Int32Array | Float64Array,
  value: Float64Array,
  totals: Float64Array,
): Profile {
  const { rows, concepts, levels } = coded
  const rowStart = new Int32Array(rows + 1)
  const column = new Int32Array(cells.length)
  for (let e = 0; e < cells.length; e++) {
    const i = Math.floor(cells[e]! / depth)
    rowStart[i + 1]!++
    column[e] = cells[e]! - i * depth
  }
  for (let i = 0; i < rows; i++) rowStart[i + 1]! += rowStart[i]!
  return { rows, concepts, levels, rowStart, column, value, totals }
}
