import { type Codebook, type Forecast, standardProbabilities } from '@onrecord/reader'
import type { Range } from './brier.ts'

/** What probability words stand for where that is not their range after ICD 203, by their words in small letters. */
export type ProbabilityWords = ReadonlyMap<string, readonly [number, number]>

/** What codebooks say of probability words; where two of them differ neither counts. */
export function probabilityWords(codebooks: readonly Pick<Codebook, 'lexicons'>[]): ProbabilityWords {
  const found = new Map<string, readonly [number, number] | null>()
  for (const { lexicons } of codebooks) {
    for (const [words, range] of Object.entries(lexicons.probabilities ?? {})) {
      const word = plainWords(words)
      const before = found.get(word) ?? range
      found.set(word, before.join() === range.join() && found.get(word) !== null ? range : null)
    }
  }
  return new Map([...found].flatMap(([word, range]) => (range === null ? [] : [[word, range]])))
}

/** A forecast with what its words stand for in this debate; a range that somebody gave it by hand stays. */
export function asMeant(forecast: Forecast, words: ProbabilityWords): Forecast {
  const word = plainWords(forecast.word)
  const own = words.get(word)
  const byHand = forecast.probability?.join() !== standardProbabilities.get(word)?.join()
  return own === undefined || forecast.kind !== 'scored' || byHand
    ? forecast
    : { ...forecast, probability: own }
}

export type Probability =
  | { readonly range: Range }
  | { readonly range: null; readonly because: 'no-probability' | 'impossible-probability' }

/** The range of a forecast's probability. Only scored forecasts have one: "could" and "may" have none, whatever a statement says. */
export function probabilityOf({ kind, probability: pair }: Forecast): Probability {
  if (kind !== 'scored' || pair === null) return { range: null, because: 'no-probability' }
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
