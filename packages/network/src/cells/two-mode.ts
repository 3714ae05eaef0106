import type { Levels } from '../terms/levels.ts'
import type { Settled } from '../terms/settled.ts'
import type { Ties } from './network.ts'
import type { Profile } from './profile.ts'

/**
 * The cells of a two-mode network.
 *
 * - ignore: sum over k of X_ick. subtract: agreeing minus disagreeing (boolean), sum of v_k X_ick (integer), the count (categories).
 * - combine: which levels occur, as bits, the first level the most significant (boolean: 1 agree, 2 disagree, 3 both).
 * - activity and prominence divide by the row's or column's statements (ignore, subtract) or non-zero cells (combine).
 */
export function twoModeTies(
  profile: Profile,
  levels: Levels,
  settled: Settled,
  weights = levelValues(levels),
): Ties {
  const combine = settled.qualifierAggregation === 'combine'
  const counts = settled.qualifierAggregation === 'subtract' ? weights : levels.values.map(() => 1)
  const toValue = combine ? bitOf(levels) : (k: number, x: number) => counts[k]! * x
  const cells = cellsOf(profile, toValue)
  return normalized(cells, profile, settled.normalization, combine)
}

/** What a statement at level k adds: boolean -1 and 1, integer v_k, otherwise 1. */
export function levelValues({ kind, values }: Levels): readonly number[] {
  if (kind === 'boolean') return values.map((value) => (value > 0 ? 1 : -1))
  return kind === 'integer' ? values : values.map(() => 1)
}

const EXACT_BITS = 53

function bitOf({ count }: Levels): (k: number, x: number) => number {
  if (count > EXACT_BITS) {
    throw new RangeError(`"combine" can tell ${EXACT_BITS} levels apart; the qualifier has ${count}.`)
  }
  return (k, x) => (x > 0 ? 2 ** (count - 1 - k) : 0)
}

/** One cell for each concept of a row, its levels added up; cells of value 0 stay, since their statements count. */
interface Cells {
  readonly count: number
  readonly row: Int32Array
  readonly column: Int32Array
  readonly weight: Float64Array
  /** Statements (or their weights) behind each cell. */
  readonly statements: Float64Array
}

function cellsOf(profile: Profile, toValue: (k: number, x: number) => number): Cells {
  const { rows, levels, rowStart, column, value } = profile
  const most = column.length
  const cells = { row: new Int32Array(most), column: new Int32Array(most) }
  const sums = { weight: new Float64Array(most), statements: new Float64Array(most) }
  let count = 0
  for (let i = 0; i < rows; i++) {
    let open = -1
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const c = Math.floor(column[e]! / levels)
      if (c !== open) {
        cells.row[count] = i
        cells.column[count++] = c
        open = c
      }
      sums.weight[count - 1]! += toValue(column[e]! - c * levels, value[e]!)
      sums.statements[count - 1]! += value[e]!
    }
  }
  return { count, ...cells, ...sums }
}

function normalized(cells: Cells, profile: Profile, normalization: string, combine: boolean): Ties {
  const side = normalization === 'activity' ? cells.row : normalization === 'prominence' ? cells.column : null
  if (side === null) return withoutZeros(cells)
  const { count, weight, statements } = cells
  const sums = new Float64Array(Math.max(profile.rows, profile.concepts))
  for (let t = 0; t < count; t++) sums[side[t]!]! += combine ? Number(weight[t] !== 0) : statements[t]!
  return withoutZeros({ ...cells, weight: weight.map((one, t) => (one === 0 ? 0 : one / sums[side[t]!]!)) })
}

function withoutZeros({ count, ...cells }: Cells): Ties {
  const [row, column, weight]: [number[], number[], number[]] = [[], [], []]
  for (let t = 0; t < count; t++) {
    if (cells.weight[t] === 0) continue
    row.push(cells.row[t]!)
    column.push(cells.column[t]!)
    weight.push(cells.weight[t]!)
  }
  return { row, column, weight }
}
