import type { Network } from '../../cells/network.ts'
import { type Changes, cellChanges } from './cell-changes.ts'

/** The distance from one network to a later one. */
export type Later = (t: number) => number

/**
 * The sum over all cells of |a_ij - b_ij| between networks on the same nodes, a pair of a one-mode network counted from both ends:
 * `absoluteDifferences(series)(s)(t)` for t > s; both asked for in the order of time.
 *
 * Where all cells are whole numbers, nothing is kept but what changes from one network to the next (windows that overlap change little):
 * the distances from a window are those from the one before and what its own changes add. Sums of whole numbers do not depend on their
 * order. Other networks are kept and summed cell by cell.
 *
 * @param series makes all networks, one after the other, whenever it is asked
 */
export function absoluteDifferences(series: () => Iterable<Network>): (s: number) => Later {
  const changes = cellChanges(series())
  return changes === null ? byCells(Array.from(series(), cellsOf)) : byChanges(changes)
}

/** The cells that are not 0, ascending; beside the diagonal of a one-mode network their weights are doubled. */
interface Cells {
  readonly cell: Float64Array
  readonly weight: Float64Array
}

function cellsOf({ networkType, colNames, ties }: Network): Cells {
  const { row, column } = ties
  const twice = networkType === 'onemode'
  const cell = new Float64Array(row.length)
  const weight = new Float64Array(ties.weight)
  for (let n = 0; n < cell.length; n++) {
    cell[n] = row[n]! * colNames.length + column[n]!
    if (twice && row[n] !== column[n]) weight[n]! *= 2
  }
  return { cell, weight }
}

function byCells(all: readonly Cells[]): (s: number) => Later {
  return (s) => (t) => difference(all[s]!, all[t]!)
}

/** Both lists are in the same order, so they are read side by side. */
function difference(a: Cells, b: Cells): number {
  let [sum, m, n] = [0, 0, 0]
  while (m < a.cell.length || n < b.cell.length) {
    const first = m < a.cell.length ? a.cell[m]! : Number.POSITIVE_INFINITY
    const second = n < b.cell.length ? b.cell[n]! : Number.POSITIVE_INFINITY
    const one = first <= second ? a.weight[m++]! : 0
    const other = second <= first ? b.weight[n++]! : 0
    sum += Math.abs(one - other)
  }
  return sum
}

/**
 * `steps[t]` is what the distance from network s is longer to t than to t - 1: each later change, of a cell from x to y, adds |w - y| -
 * |w - x|, w being the cell in s. Where w was v in the network before, that takes the place of |v - y| - |v - x|.
 */
export function byChanges({ cells, start, time, value }: Changes): (s: number) => Later {
  const steps = new Float64Array(cells.length)
  // As from a network without ties.
  for (let c = 0; c + 1 < start.length; c++) {
    for (let e = start[c]!; e < start[c + 1]!; e++)
      steps[time[e]!]! += Math.abs(value[e]!) - Math.abs(e === start[c] ? 0 : value[e - 1]!)
  }
  const next = start.slice()
  let known = 0
  return (s) => {
    for (; known <= s; known++) {
      for (const c of cells[known]!) {
        const e = next[c]!++
        addLater(steps, time, value, e === start[c] ? 0 : value[e - 1]!, e, start[c + 1]!)
      }
    }
    let [sum, at] = [0, s]
    return (t) => {
      while (at < t) sum += steps[++at]!
      return sum
    }
  }
}

/**
 * What the later changes of a cell, up to `end`, add since the cell went from v to `value[from]` = w: |w - y| - |v - y| falls (where w > v;
 * else it rises) by twice what y rises between v and w, and stays as it is where y moves outside of them.
 */
function addLater(
  steps: Float64Array,
  time: Int32Array,
  value: Float64Array,
  v: number,
  from: number,
  end: number,
): void {
  const w = value[from]!
  const low = w < v ? w : v
  const high = w < v ? v : w
  const slope = w > v ? -2 : 2
  let was = w
  for (let e = from + 1; e < end; e++) {
    const is = value[e]! < low ? low : value[e]! > high ? high : value[e]!
    if (is === was) continue
    steps[time[e]!]! += slope * (is - was)
    was = is
  }
}
