import type { Network, Ties } from '../cells/network.ts'
import { oneModeTies } from '../cells/one-mode.ts'
import type { Profile } from '../cells/profile.ts'
import { type SliceTies, sliceTies } from '../cells/slice-pairs.ts'
import { sliceTally } from '../cells/slice-tally.ts'
import { tallyOf, type Weights } from '../cells/tally.ts'
import { TieList } from '../cells/tie-list.ts'
import { twoModeTies } from '../cells/two-mode.ts'
import { isoTime } from '../table/dates.ts'
import type { Settled } from '../terms/settled.ts'
import type { Slice } from '../time/slice.ts'
import type { Analysis } from './analysis.ts'
import { everyone, present, recipeOf } from './assembled.ts'
import { eachAggregation } from './each-aggregation.ts'

/**
 * Kernel-smoothed slices. A pair of statements s, u has weight sqrt(zeta_s zeta_u), so the sum over all pairs of two cells
 * factorises: sum_s sqrt zeta_s times sum_u sqrt zeta_u. Each slice costs one pass over the statements and one product.
 */
export function* sliced(analysis: Analysis): Generator<Network> {
  const { coded, plan } = analysis
  const whole = plan.settled.networkType === 'onemode' ? tallyOf(coded)(0, coded.row.length) : null
  const forms = whole === null ? null : sliceForms(analysis, whole)
  if (whole !== null && forms !== null) yield* slicedAtOnce(analysis, whole, forms)
  else yield* slicedEach(analysis)
}

/** What makes the ties of each network of a slice, where all of these are sums over pairs of statements. */
function sliceForms({ plan, levels }: Analysis, whole: Profile): readonly [Settled, SliceTies][] | null {
  const { settled, dialect } = plan
  const forms: [Settled, SliceTies][] = []
  for (const own of eachAggregation(settled)) {
    const form = dialect.sliceForm(whole, levels, own)
    const ties = form === null ? null : sliceTies(whole, form)
    if (ties === null) return null
    forms.push([own, ties])
  }
  return forms
}

/** What all slices have in common is found once. */
function* slicedAtOnce(
  analysis: Analysis,
  whole: Profile,
  forms: readonly [Settled, SliceTies][],
): Generator<Network> {
  const { plan, timeline, coded } = analysis
  const { settled, dialect } = plan
  const tally = sliceTally(coded, whole, timeline.time)
  for (const slice of dialect.slices(timeline, settled)) {
    const { value, totals, weighing } = tally(slice.weightOf)
    const shown = shownOf(slice, dialect.countsSlices ? weighing : 0)
    for (const [own, tiesOf] of forms) yield sliceNetwork(analysis, own, shown, tiesOf(value, totals))
  }
}

function* slicedEach(analysis: Analysis): Generator<Network> {
  const { plan, timeline, coded, levels } = analysis
  const { settled, dialect } = plan
  const tally = tallyOf(coded)
  const { time } = timeline
  const count = time.length
  const found = new TieList()
  const everything = tally(0, count)
  const weights: Weights = { cell: new Float64Array(count), total: new Float64Array(count) }
  for (const slice of dialect.slices(timeline, settled)) {
    const [from, to, weighing] = weigh(slice, time, weights, settled.networkType === 'onemode')
    const profile = tally(from, to, weights)
    const shown = shownOf(slice, dialect.countsSlices ? weighing : 0)
    for (const own of eachAggregation(settled)) {
      const ties =
        own.networkType === 'onemode'
          ? oneModeTies(profile.rows, dialect.sliceMeasure(profile, everything, levels, own), found)
          : twoModeTies(profile, levels, own, dialect.sliceValues(levels))
      yield sliceNetwork(analysis, own, shown, ties)
    }
  }
}

function shownOf({ start, middle, stop }: Slice, count: number): SliceDates {
  return { start, middle, stop, count }
}

/** Fills in the weights of a slice; returns the stretch of statements it looks at and how many of them weigh something. */
export function weigh(
  slice: Slice,
  time: Float64Array,
  { cell, total }: Weights,
  root: boolean,
): [number, number, number] {
  let [from, to, weighing, weight] = [time.length, 0, 0, 0 as number | null]
  for (let n = 0; n < time.length; n++) {
    if (n === 0 || time[n] !== time[n - 1]) weight = slice.weightOf(time[n]!)
    if (weight === null) continue
    if (from > n) from = n
    to = n + 1
    total[n] = weight
    cell[n] = root ? Math.sqrt(weight) : weight
    if (weight > 0) weighing++
  }
  return [Math.min(from, to), to, weighing]
}

interface SliceDates {
  readonly start: number
  readonly middle: number
  readonly stop: number
  readonly count: number
}

/** A slice has all rows of the analysis, or, with a profile given, only the rows in it. */
export function sliceNetwork(
  analysis: Analysis,
  settled: Settled,
  { start, middle, stop, count }: SliceDates,
  ties: Ties,
  profile?: Profile,
): Network {
  const onemode = settled.networkType === 'onemode'
  return {
    networkType: onemode ? 'onemode' : 'twomode',
    ...(profile ? present(profile, ties, onemode, analysis) : everyone(analysis, onemode, ties)),
    integer: false,
    start: isoTime(start),
    middle: isoTime(middle),
    stop: isoTime(stop),
    numStatements: count,
    recipe: recipeOf(analysis, settled),
  }
}
