import type { ForecastData } from '../analysis/forecasts/as-data.ts'
import { outcomeWords, rangeText } from '../analysis/forecasts/words.ts'
import type { ForecastLine } from './forecast-ledger-layout.ts'

/** The words of a forecast as its picture says them; what can be scored comes first. */
export function forecastLines(entries: readonly ForecastData[]): readonly ForecastLine[] {
  return KINDS.flatMap((kind) => entries.filter((entry) => entry.kind === kind).map(lineOf))
}

const KINDS = ['scored', 'directional', 'intention', 'possible'] as const

const GROUPS: Readonly<Record<ForecastData['kind'], string>> = {
  scored: 'Foretold with a probability',
  directional: 'Foretold without one: right or wrong',
  intention: 'Intentions: kept or reversed',
  possible: 'Only possible: never scored',
}

function lineOf(entry: ForecastData): ForecastLine {
  const { event, forecaster, words, made, horizon, kind, probability, resolution, score, status } = entry
  const by = horizon === null ? '' : `, by ${horizon.day}`
  const outcome = status === 'due' ? 'due' : outcomeWords(kind, status)
  return {
    group: GROUPS[kind],
    event,
    about: `${forecaster?.name ?? 'nobody named'} · ${words.join(', ')} · ${made ?? 'no date'}${by}`,
    probability,
    share: resolution?.share ?? null,
    verdict: score.brier === null ? outcome : `${outcome}, Brier ${rangeText(score.brier)}`,
  }
}
