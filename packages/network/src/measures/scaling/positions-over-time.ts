import { tallyOf, type Weights } from '../../cells/tally.ts'
import { analyse } from '../../flow/analysis.ts'
import { weigh } from '../../flow/slice-networks.ts'
import { isoTime } from '../../table/dates.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import { type IdealPointOptions, type IdealPoints, idealPoints } from './ideal-points.ts'
import { responses } from './item-response.ts'
import { type Answers, placeOf } from './place-of.ts'

/** Where the actors stood in one window: `position[n]` of `actors[n]` of the whole, null for who said nothing then. */
export interface PositionsAt {
  readonly start: string
  readonly middle: string
  readonly stop: string
  readonly numStatements: number
  readonly position: readonly (number | null)[]
  /** Standard errors, the concepts being held. */
  readonly error: readonly (number | null)[]
  readonly identified: readonly (boolean | null)[]
}

/** Ideal points of a whole debate, and of each window on the same scale. */
export interface PositionsOverTime {
  readonly whole: IdealPoints
  readonly times: readonly PositionsAt[]
}

/**
 * Ideal points over time. What a concept tells (alpha, beta) is what it tells in the whole debate, so one scale holds throughout, and an
 * actor's place in a window is the mode of its posterior given what it said then: a concept that came to mean something else is not seen.
 * Under a kernel a statement counts as much as it weighs.
 *
 * @throws RangeError without a timeWindow, or when the qualifier is not boolean.
 */
export function positionsOverTime(
  statements: Statements,
  settings: Settings,
  options: IdealPointOptions = {},
): PositionsOverTime {
  const { timeWindow, kernel: _, ...timeless } = settings
  if (timeWindow === undefined || timeWindow === 'no')
    throw new RangeError('Positions over time need a timeWindow, such as "months".')
  const whole = idealPoints(statements, timeless, options)
  const analysis = analyse(statements, {
    ...settings,
    networkType: 'twomode',
    qualifierAggregation: 'subtract',
    normalization: 'no',
  })
  const { plan, timeline, coded } = analysis
  const tally = tallyOf(coded)
  const rowOf = places(whole.actors, analysis.rowAxis.names)
  const conceptOf = places(whole.concepts, analysis.columnAxis.names)
  const at = (span: Span, weights?: Weights): PositionsAt => {
    const answers = new Map<number, Answers[]>()
    for (const { i, c, no, yes } of responses(tally(span.from, span.to, weights))) {
      const concept = conceptOf[c]!
      const one = { alpha: whole.difficulty[concept]!, beta: whole.discrimination[concept]!, no, yes }
      const row = rowOf[i]!
      const known = answers.get(row)
      if (known === undefined) answers.set(row, [one])
      else known.push(one)
    }
    const found = whole.actors.map((_, row) => {
      const own = answers.get(row)
      return own === undefined ? null : placeOf(own)
    })
    return {
      start: isoTime(span.start),
      middle: isoTime(span.middle),
      stop: isoTime(span.stop),
      numStatements: span.count,
      position: found.map((one) => one?.at ?? null),
      error: found.map((one) => one?.error ?? null),
      identified: found.map((one) => one?.identified ?? null),
    }
  }
  const { settled, dialect } = plan
  if (settled.kernel === 'no') {
    const windows = [...dialect.windows(timeline, settled)]
    return { whole, times: windows.map((one) => at({ ...one, count: one.to - one.from })) }
  }
  const { time } = timeline
  const weights = { cell: new Float64Array(time.length), total: new Float64Array(time.length) }
  const times = Array.from(dialect.slices(timeline, settled), (slice) => {
    const [from, to, count] = weigh(slice, time, weights, false)
    return at({ ...slice, from, to, count }, weights)
  })
  return { whole, times }
}

interface Span {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly start: number
  readonly middle: number
  readonly stop: number
}

/** Where each name of the second list stands in the first. */
function places(names: readonly string[], wanted: readonly string[]): readonly number[] {
  const known = new Map(names.map((name, n) => [name, n]))
  return wanted.map((name) => known.get(name)!)
}
