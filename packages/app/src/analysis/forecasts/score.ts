import type { ForecastKind } from '@onrecord/reader'
import { brierRange } from './brier.ts'
import type { Resolution, Score, Unscored } from './entry.ts'
import type { Probability } from './probability.ts'

interface Scored {
  readonly kind: ForecastKind
  readonly made: string | null
  readonly probability: Probability
  readonly resolution: Resolution | null
}

/** The Brier score of a forecast that has a probability and an outcome; of every other one why it has none. */
export function scoreOf({ kind, made, probability, resolution }: Scored): Score {
  if (kind !== 'scored') return unscored(kind)
  if (probability.range === null) return unscored(probability.because)
  if (resolution === null || resolution.outcome === 'open') return unscored('open')
  if (resolution.share === null) return unscored('void')
  if (settledBefore(made, resolution)) return unscored('settled-before-made')
  return { brier: brierRange(probability.range, resolution.share), because: null }
}

const unscored = (because: Unscored): Score => ({ brier: null, because })

/** Who could know the outcome foretold nothing: it was settled before the day of the first report. */
export const settledBefore = (made: string | null, resolution: Resolution | null): boolean =>
  made !== null && resolution?.share != null && resolution.day !== null && resolution.day < made
