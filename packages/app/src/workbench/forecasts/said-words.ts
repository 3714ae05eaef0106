import type { ForecastAnswer } from '../../api/contract/forecasts.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'

const words = sayAnalyses.forecasts

type Range = NonNullable<ForecastAnswer['probability']>

/** `0.2–0.45`, of one number that number. */
export function rangeWords({ min, max }: Range): string {
  const [low, high] = [rounded(min), rounded(max)]
  return low === high ? low : `${low}–${high}`
}

const rounded = (value: number): string => say.number(Math.round(value * 1000) / 1000)

/** An intention is kept or reversed; what was foretold of others comes true or does not. */
export function outcomeWords(kind: ForecastAnswer['kind'], status: ForecastAnswer['status']): string {
  if (kind === 'intention' && status === 'came-true') return words.kept
  if (kind === 'intention' && status === 'did-not') return words.reversed
  return words.statuses[status]
}
