import type { Network } from '../../cells/network.ts'
import type { CellStep } from '../../flow/window-changes.ts'

/** What changes from each network of a series to the next, from nothing at all to the first; cells are numbered as they come up. */
export interface Changes {
  /** The cells that change at each time. */
  readonly cells: readonly Int32Array[]
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
  const steps: CellStep[] = []
  let stepTo: ((network: Network) => CellStep) | null = null
  for (const network of series) {
    if (!network.integer || network.recipe.settings.normalizeToOne) return null
    stepTo ??= stepper(network.rowNames.length * network.colNames.length)
    steps.push(stepTo(network))
  }
  return changesOf(steps)
}

/** Cells of a matrix whose numbers stand in a list; those of later ones are looked up by hash: 16 MB. */
const MOST_CELLS = 1 << 22

/** Numbers cells 0, 1, 2 ... as they come up. */
function numbering(cells: number): (cell: number) => number {
  let count = 0
  const near = new Int32Array(Math.min(cells, MOST_CELLS)).fill(-1)
  const far = new Map<number, number>()
  return (cell) => {
    const known = cell < near.length ? near[cell]! : (far.get(cell) ?? -1)
    if (known !== -1) return known
    if (cell < near.length) near[cell] = count
    else far.set(cell, count)
    return count++
  }
}

/** Goes from network to network of so many cells. */
function stepper(size: number): (network: Network) => CellStep {
  const numberOf = numbering(size)
  // What each cell is, and in which network it was last seen.
  const [held, seen]: [number[], number[]] = [[], []]
  let [last, time] = [new Int32Array(), 0]
  return ({ networkType, colNames, ties }) => {
    const { row, column, weight } = ties
    const [cells, values]: [number[], number[]] = [[], []]
    const change = (cell: number, value: number) => {
      if (held[cell] === value) return
      held[cell] = value
      cells.push(cell)
      values.push(value)
    }
    const now = new Int32Array(weight.length)
    time++
    for (let n = 0; n < now.length; n++) {
      const cell = numberOf(row[n]! * colNames.length + column[n]!)
      now[n] = cell
      seen[cell] = time
      change(cell, networkType === 'onemode' && row[n] !== column[n] ? 2 * weight[n]! : weight[n]!)
    }
    for (const cell of last) if (seen[cell] !== time) change(cell, 0)
    last = now
    return { cells: new Int32Array(cells), values: new Float64Array(values) }
  }
}

/** The same changes cell by cell. */
export function changesOf(steps: readonly CellStep[]): Changes {
  const cells = steps.map((step) => step.cells)
  const count = 1 + cells.reduce((most, own) => own.reduce((a, b) => Math.max(a, b), most), -1)
  const start = new Int32Array(count + 1)
  for (const own of cells) for (const c of own) start[c + 1]!++
  for (let c = 0; c < count; c++) start[c + 1]! += start[c]!
  const next = start.slice()
  const time = new Int32Array(start[count]!)
  const value = new Float64Array(time.length)
  for (const [t, step] of steps.entries()) {
    for (let n = 0; n < step.cells.length; n++) {
      const e = next[step.cells[n]!]!++
      time[e] = t
      value[e] = step.values[n]!
    }
  }
  return { cells, start, time, value }
}
