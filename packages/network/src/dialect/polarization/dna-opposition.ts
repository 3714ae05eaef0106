import { oneModeTies } from '../../cells/one-mode.ts'
import { type Tally, tallyOf, type Weights } from '../../cells/tally.ts'
import { type Analysis, analyse } from '../../flow/analysis.ts'
import { network } from '../../flow/networks.ts'
import type { Opposition } from '../../flow/opposition.ts'
import { sliceNetwork } from '../../flow/slice-networks.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import type { Slice } from '../../time/slice.ts'
import { dnaSliceMeasure } from '../dna-slice.ts'

/**
 * The networks DNA takes polarisation from. Without a time window: congruence and conflict by average. With one: the same
 * "subtract" network twice, kernel-smoothed, from statements strictly inside the window, labels of each window's own, no diagonal.
 */
export function* dnaOpposition(statements: Statements, settings: Settings): Generator<Opposition> {
  const asked = { ...settings, networkType: 'onemode', normalization: 'average', isolates: false } as const
  if ((settings.timeWindow ?? 'no') === 'no') {
    yield {
      congruence: network(statements, { ...asked, qualifierAggregation: 'congruence' }),
      conflict: network(statements, { ...asked, qualifierAggregation: 'conflict' }),
    }
    return
  }
  const kernel = settings.kernel ?? 'no'
  const { windowSize = 100 } = settings
  const smoothed = {
    ...asked,
    windowSize: windowSize < 1 ? 10 : windowSize,
    qualifierAggregation: 'subtract',
    kernel: kernel === 'no' ? 'uniform' : kernel,
  } as const
  yield* sliced(analyse(statements, smoothed), kernel === 'no')
}

/** Without a kernel DNA's weights are 0, and so are its networks. */
function* sliced(analysis: Analysis, weightless: boolean): Generator<Opposition> {
  const { plan, timeline, coded } = analysis
  const { settled, dialect } = plan
  const tally = tallyOf(coded)
  const zeta = new Float64Array(timeline.time.length)
  for (const slice of dialect.slices(timeline, settled)) {
    const [from, to] = strictlyInside(timeline.time, slice, settled.kernel === 'gaussian')
    for (let n = from; n < to; n++)
      zeta[n] = weightless ? 0 : Math.sqrt(slice.weightOf(timeline.time[n]!) ?? 0)
    const both = subtracted(analysis, slice, tally, [from, to], { cell: zeta, total: zeta })
    yield { congruence: both, conflict: both }
  }
}

function subtracted(
  analysis: Analysis,
  slice: Slice,
  tally: Tally,
  [from, to]: [number, number],
  weights: Weights,
) {
  const { plan, levels } = analysis
  const [profile, counts] = [tally(from, to, weights), tally(from, to)]
  const measure = { ...dnaSliceMeasure(profile, counts, levels, plan.settled), diagonal: false }
  const { start, middle, stop } = slice
  const ties = oneModeTies(profile.rows, measure)
  return sliceNetwork(analysis, plan.settled, { start, middle, stop, count: 0 }, ties, profile)
}

/** Statements on the first and last second of a window never count. */
function strictlyInside(time: Float64Array, { start, stop }: Slice, all: boolean): [number, number] {
  if (all) return [0, time.length]
  let [from, to] = [0, time.length]
  while (from < to && time[from]! <= start) from++
  while (to > from && time[to - 1]! >= stop) to--
  return [from, to]
}
