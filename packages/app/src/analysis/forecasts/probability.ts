import type { Forecast } from '@onrecord/reader'
import type { Range } from './brier.ts'

/** What range each probability word stands for, by its words in small letters. */
export type ProbabilityWords = ReadonlyMap<string, readonly [number, number]>

export type Probability =
  | { readonly range: Range }
  | { readonly range: null; readonly because: 'no-probability' | 'impossible-probability' }

/**
 * The range of a forecast's probability: what the debate's table says of its words, else what the statement says. Only scored
 * forecasts have one; "could" and "may" have none whatever a statement or a table says.
 */
export function probabilityOf(forecast: Forecast, words: ProbabilityWords): Probability {
  if (forecast.kind !== 'scored') return { range: null, because: 'no-probability' }
  const pair = words.get(plainWords(forecast.word)) ?? forecast.probability
  if (pair === null) return { range: null, because: 'no-probability' }
  const [min, max] = pair
  if (!(min >= 0 && max <= 1 && min <= max)) return { range: null, because: 'impossible-probability' }
  return { range: { min, max } }
}

/** `plainWords('Fifty-fifty')` is `fifty fifty`. */
export const plainWords = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
