import type { Network } from '../../cells/network.ts'

/** What changes from each network of a series to the next, from nothing at all to the first; cells are numbered as they come up. */
export interface Changes {
  /** The cells that change at time t are `cell[first[t]]` up to `cell[first[t + 1]]`. */
  readonly first: readonly number[]
  readonly cell: readonly number[]
  /** The changes of cell c, in the order of time, are `start[c]` up to `start[c + 1]`: when, and to which value. */
  readonly start: Int32Array
  readonly time: Int32Array
  readonly value: Float64Array
}

/**
 * The changes of networks on the same nodes, whose cells all are whole numbers; null where some are not. No more than two networks are
 * held at once. A pair of a one-mode network counts from both ends.
 */
export function cellChanges(series: Iterable<Network>): Changes | null {
  const found = { first: [0], cell: [] as number[], value: [] as number[] }
  const known: { held: number[]; seen: number[] } = { held: [], seen: [] }
  let numbers: ((cell: number) => number) | null = null
  let last: readonly number[] = []
  for (const network of series) {
    if (!network.integer) return null
    numbers ??= numbering(network.rowNames.length * network.colNames.length)
    last = changesTo(network, numbers, last, known, found)
    found.first.push(found.cell.length)
  }
  return byCell(found, known.held.length)
}

/** Cells of a matrix beyond which their numbers are looked up by hash: 16 MB. */
const MOST_CELLS = 1 << 22

/** Numbers cells 0, 1, 2 ... as they come up. */
function numbering(cells: number): (cell: number) => number {
  let count = 0
  if (cells <= MOST_CELLS) {
    const numbers = new Int32Array(cells).fill(-1)
    return (cell) => {
      if (numbers[cell] === -1) numbers[cell] = count++
      return numbers[cell]!
    }
  }
  const numbers = new Map<number, number>()
  return (cell) => {
    const number = numbers.get(cell)
    if (number !== undefined) return number
    numbers.set(cell, count)
    return count++
  }
}

/** Notes which cells have another value than before; returns those that are not 0. */
function changesTo(
  { networkType, colNames, ties }: Network,
  numberOf: (cell: number) => number,
  last: readonly number[],
  { held, seen }: { held: number[]; seen: number[] },
  found: { first: number[]; cell: number[]; value: number[] },
): readonly number[] {
  const { row, column, weight } = ties
  const time = found.first.length
  const now = new Array<number>(weight.length)
  for (let n = 0; n < weight.length; n++) {
    const cell = numberOf(row[n]! * colNames.length + column[n]!)
    const value = networkType === 'onemode' && row[n] !== column[n] ? 2 * weight[n]! : weight[n]!
    now[n] = cell
    seen[cell] = time
    if (held[cell] === value) continue
    held[cell] = value
    found.cell.push(cell)
    found.value.push(value)
  }
  for (const cell of last) {
    if (seen[cell] === time) continue
    held[cell] = 0
    found.cell.push(cell)
    found.value.push(0)
  }
  return now
}

/** The same changes cell by cell. */
function byCell(
  { first, cell, value }: { first: readonly number[]; cell: readonly number[]; value: readonly number[] },
  cells: number,
): Changes {
  const start = new Int32Array(cells + 1)
  for (const c of cell) start[c + 1]!++
  for (let c = 0; c < cells; c++) start[c + 1]! += start[c]!
  const next = start.slice()
  const own = { time: new Int32Array(cell.length), value: new Float64Array(cell.length) }
  for (let t = 0; t + 1 < first.length; t++) {
    for (let n = first[t]!; n < first[t + 1]!; n++) {
      const e = next[cell[n]!]!++
      own.time[e] = t
      own.value[e] = value[n]!
    }
  }
  return { first, cell, start, ...own }
}
