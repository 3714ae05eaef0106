import type { ForecastKind } from '@onrecord/reader'
import type { Flag, Horizon, Resolution, Status } from './entry.ts'
import type { Probability } from './probability.ts'
import { settledBefore } from './score.ts'

interface Flagged {
  readonly made: string | null
  readonly hasForecaster: boolean
  readonly horizon: Horizon | null
  readonly resolution: Resolution | null
  readonly status: Status
  readonly kind: ForecastKind
  readonly probability: Probability
  readonly resolutionsDiffer: boolean
}

/** What is odd about a forecast, or asked of somebody. */
export function* flagsOf(entry: Flagged): Iterable<Flag> {
  const { made, horizon, resolution, status, probability } = entry
  if (status === 'due') yield 'due'
  if (horizon === null && status === 'open' && IS_JUDGED[entry.kind]) yield 'no-horizon'
  if (horizon !== null && made !== null && horizon.day < made) yield 'horizon-before-article'
  if (settledBefore(made, resolution)) yield 'settled-before-made'
  if (cameLate(horizon, resolution)) yield 'came-true-late'
  if (!entry.hasForecaster) yield 'no-forecaster'
  if (made === null) yield 'no-date'
  if (entry.kind === 'scored' && probability.range === null) yield probability.because
  if (entry.resolutionsDiffer) yield 'resolutions-differ'
}

/** An intention is followed for as long as it stands, and what is only possible is never wrong: neither needs a day. */
const IS_JUDGED: Readonly<Record<ForecastKind, boolean>> = {
  scored: true,
  directional: true,
  possible: false,
  intention: false,
}

/** What came after its last day did not come true as it was foretold. */
function cameLate(horizon: Horizon | null, resolution: Resolution | null): boolean {
  const day = resolution?.outcome === 'came-true' ? resolution.day : null
  return day !== null && horizon !== null && day > horizon.day
}
