import type { ForecastResolution } from '../../record/forecasts/forecast-resolutions.ts'
import type { Horizon, Resolution, Status } from './entry.ts'
import type { ToldForecast } from './told-forecast.ts'

/** By when a forecast is settled: a person's word goes before the text's, and what is no day ("soon") is none. */
export function horizonOf(
  { forecast }: Pick<ToldForecast, 'forecast'>,
  said: readonly ForecastResolution[],
): Horizon | null {
  const day = said.findLast(({ horizon }) => horizon !== null)?.horizon ?? null
  if (day !== null) return { day, by: 'person' }
  return forecast.horizon !== null && isDay(forecast.horizon) ? { day: forecast.horizon, by: 'text' } : null
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

/** What was said last of what became of it; of a part that nobody measured everything from nothing to all. */
export function resolutionOf(said: readonly ForecastResolution[]): Resolution | null {
  for (const { outcome, day, sourceStatementId, source, shareLo, shareHi } of said.toReversed()) {
    if (outcome === null) continue
    const part = { min: shareLo ?? 0, max: shareHi ?? 1 }
    const share = outcome === 'partly' ? part : (WHOLE[outcome] ?? null)
    return { outcome, day, sourceStatement: sourceStatementId, source, share }
  }
  return null
}

const WHOLE: Readonly<Partial<Record<Resolution['outcome'], Resolution['share']>>> = {
  'came-true': { min: 1, max: 1 },
  'did-not': { min: 0, max: 0 },
}

/** Whether two words of people, or of two reports that turned out to be one forecast, are not the same. */
export function differ(said: readonly ForecastResolution[]): boolean {
  const several = (values: readonly (string | null)[]) =>
    new Set(values.filter((one) => one !== null)).size > 1
  return several(said.map(({ outcome }) => outcome)) || several(said.map(({ horizon }) => horizon))
}

/** How it stands on a day. Who looked after its last day and said that it is still open is believed. */
export function statusOf(horizon: Horizon | null, resolution: Resolution | null, today: string): Status {
  if (resolution !== null && resolution.outcome !== 'open') return resolution.outcome
  const looked = resolution?.day ?? null
  const passed = horizon !== null && horizon.day < today
  return passed && (looked === null || looked <= horizon.day) ? 'due' : 'open'
}
