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

interface Cells extends Ties {
  /** Statements (or their weights) behind each cell. */
  readonly statements: readonly number[]
}

/** One cell for each concept of a row, its levels added up; cells of value 0 stay, since their statements count. */
function cellsOf(profile: Profile, toValue: (k: number, x: number) => number): Cells {
  const { rows, levels, rowStart, column, value } = profile
  const [row, concept, weight, statements]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let i = 0; i < rows; i++) {
    let open = -1
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const c = Math.floor(column[e]! / levels)
      if (c !== open) {
        row.push(i)
        concept.push(c)
        weight.push(0)
        statements.push(0)
        open = c
      }
      weight[weight.length - 1]! += toValue(column[e]! - c * levels, value[e]!)
      statements[weight.length - 1]! += value[e]!
    }
  }
  return { row, column: concept, weight, statements }
}

function normalized(cells: Cells, profile: Profile, normalization: string, combine: boolean): Ties {
  const side = normalization === 'activity' ? cells.row : normalization === 'prominence' ? cells.column : null
  const sums = new Float64Array(Math.max(profile.rows, profile.concepts))
  side?.forEach((place, t) => {
    sums[place]! += combine ? Number(cells.weight[t] !== 0) : cells.statements[t]!
  })
  return withoutZeros(cells, (t) => (side === null ? cells.weight[t]! : cells.weight[t]! / sums[side[t]!]!))
}

function withoutZeros(cells: Ties, toValue: (t: number) => number): Ties {
  const [row, column, weight]: [number[], number[], number[]] = [[], [], []]
  for (let t = 0; t < cells.weight.length; t++) {
    if (cells.weight[t] === 0) continue
    row.push(cells.row[t]!)
    column.push(cells.column[t]!)
    weight.push(toValue(t))
  }
  return { row, column, weight }
}
