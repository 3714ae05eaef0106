import type { Coded } from '../cells/tally.ts'
import { levelValues } from '../cells/two-mode.ts'
import type { Window } from '../time/window.ts'
import type { Analysis } from './analysis.ts'

/** What changes from one network of a series to the next: cells, each once, and what they are then. */
export interface CellStep {
  readonly cells: Int32Array
  readonly values: Float64Array
}

/** Cells beyond which no table of all of them is kept: 32 MB. */
const MOST_CELLS = 1 << 22

/**
 * The windows of plain two-mode networks and what changes in each, without making the networks: a statement that enters adds to its cell,
 * one that leaves subtracts. Cells are numbered row * concepts + concept; the first window is compared with nothing at all. All sums are
 * of whole numbers. Null where the cells are no such sums, or too many.
 */
export function windowChanges(analysis: Analysis): Generator<[Window, CellStep]> | null {
  const { plan, coded, levels, timeline } = analysis
  const { settled, dialect } = plan
  const { networkType, normalization, normalizeToOne, qualifierAggregation, kernel, isolates } = settled
  const plain = networkType === 'twomode' && normalization === 'no' && !normalizeToOne
  const sums = qualifierAggregation === 'subtract' || qualifierAggregation === 'ignore'
  const stretches = dialect.name === 'right' && kernel === 'no' && isolates !== false
  if (!plain || !sums || !stretches || coded.rows * coded.concepts > MOST_CELLS) return null
  const values = levelValues(levels)
  const adds = qualifierAggregation === 'subtract' ? values : values.map(() => 1)
  return slide(coded, adds, dialect.windows(timeline, settled))
}

function* slide(
  { rows, concepts, row, concept, level }: Coded,
  adds: readonly number[],
  windows: Iterable<Window>,
): Generator<[Window, CellStep]> {
  const now = new Float64Array(rows * concepts)
  const before = new Float64Array(now.length)
  const marked = new Uint8Array(now.length)
  let touched: number[] = []
  const add = (s: number, sign: 1 | -1) => {
    const cell = row[s]! * concepts + concept[s]!
    now[cell]! += sign * adds[level[s]!]!
    if (marked[cell] === 1) return
    marked[cell] = 1
    touched.push(cell)
  }
  let [from, to] = [0, 0]
  for (const window of windows) {
    for (; to < window.to; to++) add(to, 1)
    for (; from < window.from; from++) add(from, -1)
    const cells = Int32Array.from(touched.filter((cell) => now[cell] !== before[cell]))
    for (const cell of touched) {
      before[cell] = now[cell]!
      marked[cell] = 0
    }
    touched = []
    yield [window, { cells, values: Float64Array.from(cells, (cell) => now[cell]!) }]
  }
}
