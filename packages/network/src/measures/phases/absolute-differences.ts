import type { Network } from '../../cells/network.ts'

/** The distance from one network to a later one. */
export type Later = (t: number) => number

/**
 * The sum over all cells of |a_ij - b_ij| between networks on the same nodes, a pair of a one-mode network counted from both ends:
 * `absoluteDifferences(series)(s)(t)` for t > s; both asked for in the order of time.
 *
 * Where all cells are whole numbers, the distance to the next window is that to the last one and what the cells add that changed
 * between the two (windows that overlap change few); sums of whole numbers do not depend on their order. Others are summed cell by cell.
 */
export function absoluteDifferences(series: readonly Network[]): (s: number) => Later {
  const all = series.map(cellsOf)
  return series.every(({ integer }) => integer) ? byChanges(all) : byCells(all)
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
  return (s) => (t) => {
    let sum = 0
    eachPair(all[s]!, all[t]!, (_, a, b) => {
      sum += Math.abs(a - b)
    })
    return sum
  }
}

/** Both lists are in the same order, so they are read side by side. */
function eachPair(a: Cells, b: Cells, see: (cell: number, a: number, b: number) => void): void {
  let [m, n] = [0, 0]
  while (m < a.cell.length || n < b.cell.length) {
    const first = m < a.cell.length ? a.cell[m]! : Number.POSITIVE_INFINITY
    const second = n < b.cell.length ? b.cell[n]! : Number.POSITIVE_INFINITY
    const cell = Math.min(first, second)
    see(cell, first === cell ? a.weight[m++]! : 0, second === cell ? b.weight[n++]! : 0)
  }
}

/** Cell by cell the times at which it changes: from `before` in the network before that time to `after` in that of it. */
interface Changes {
  /** Changes of the n-th cell are `start[n]` up to `start[n + 1]`, in the order of time. */
  readonly start: Int32Array
  readonly time: Int32Array
  readonly before: Float64Array
  readonly after: Float64Array
}

function byChanges(all: readonly Cells[]): (s: number) => Later {
  const { placeOf, places, count } = placesOf(all)
  const { start, time, before, after } = changesOf(all, placeOf, count)
  // What all cells add from one time to the next as seen from a network where they are 0.
  const apart = new Float64Array(all.length)
  for (let e = 0; e < time.length; e++) apart[time[e]!]! += Math.abs(after[e]!) - Math.abs(before[e]!)
  const next = start.slice()
  return (s) => {
    const steps = apart.slice()
    const { weight } = all[s]!
    for (let n = 0; n < weight.length; n++) {
      const place = places[s]![n]!
      const own = weight[n]!
      const end = start[place + 1]!
      let e = next[place]!
      while (e < end && time[e]! <= s) e++
      next[place] = e
      for (; e < end; e++) {
        const was = before[e]!
        const is = after[e]!
        steps[time[e]!]! += Math.abs(own - is) - Math.abs(own - was) - Math.abs(is) + Math.abs(was)
      }
    }
    let [sum, at] = [0, s]
    return (t) => {
      while (at < t) sum += steps[++at]!
      return sum
    }
  }
}

/** Every cell that is not 0 in some network has a number; those of each network's cells. */
function placesOf(all: readonly Cells[]) {
  const numbers = new Map<number, number>()
  const places = all.map(({ cell }) =>
    Int32Array.from(cell, (one) => {
      const known = numbers.get(one)
      if (known !== undefined) return known
      numbers.set(one, numbers.size)
      return numbers.size - 1
    }),
  )
  return { places, placeOf: (cell: number) => numbers.get(cell)!, count: numbers.size }
}

function changesOf(all: readonly Cells[], placeOf: (cell: number) => number, count: number): Changes {
  const found: { time: number; place: number; was: number; is: number }[] = []
  const start = new Int32Array(count + 1)
  for (let time = 1; time < all.length; time++) {
    eachPair(all[time - 1]!, all[time]!, (cell, was, is) => {
      if (was === is) return
      const place = placeOf(cell)
      found.push({ time, place, was, is })
      start[place + 1]!++
    })
  }
  for (let n = 0; n < count; n++) start[n + 1]! += start[n]!
  const next = start.slice()
  const [time, before, after] = [
    new Int32Array(found.length),
    new Float64Array(found.length),
    new Float64Array(found.length),
  ]
  for (const one of found) {
    const e = next[one.place]!++
    time[e] = one.time
    before[e] = one.was
    after[e] = one.is
  }
  return { start, time, before, after }
}
