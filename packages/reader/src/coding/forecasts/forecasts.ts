import { firstRow } from '../../language/word-patterns.ts'
import type { Forecast, ForecastKind } from '../../statement.ts'
import type { QuantityAt } from '../quantities/quantities.ts'
import type { TimeAt } from '../times/times.ts'
import type { NamedAt } from '../words/named.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { chanceEvent, isOfFuture } from './chance-event.ts'
import { FORECAST_ROWS, looksAhead } from './forecast-rows.ts'
import { type Foretold, foretold } from './foretold.ts'
import { horizonOf, limitsOf, type Surroundings } from './horizon.ts'
import { type ProbabilityWord, probabilityWords } from './probability-words.ts'
import { type StatedChance, statedChances } from './stated-chances.ts'
import { subjectBefore } from './subject.ts'

export interface ForecastAt extends WordRange {
  readonly forecast: Omit<Forecast, 'event'>
  /** The words of the event; a content that begins later cuts it. */
  readonly event: WordRange
}

export interface ForecastContext {
  /** The clause a word stands in. */
  readonly clauseOf: (word: number) => WordRange
  readonly times: readonly TimeAt[]
  readonly quantities: readonly QuantityAt[]
  readonly actors: readonly NamedAt[]
  readonly published: string | null
}

/**
 * Forecasts of a sentence: a probability word or a stated chance, and the event it is about, ahead in time. "Could" and "may"
 * make a forecast only beside a date, and are never scored. A vague horizon ("soon") is no date: the horizon stays `null`.
 *
 * @example "It is unlikely that the plant will reopen before 2026." // unlikely [0.2, 0.45], the event, 2026-12-31
 * @example "There is a 66% chance that the plant will close." // 66% chance [0.66, 0.66], the event
 */
export function forecastsIn(text: string, sentence: readonly Word[], context: ForecastContext): ForecastAt[] {
  const stated = statedChances(text, sentence, context.quantities)
  const worded = probabilityWords(sentence).filter(
    (word) => !stated.some(({ first, end }) => word.first >= first && word.first < end),
  )
  const likely = [
    ...stated.flatMap((chance) => statedForecast(text, sentence, chance, context)),
    ...worded.flatMap((word) => wordedForecast(text, sentence, word, context)),
  ]
  const unscored = foretold(text, sentence, context.actors).flatMap((word) =>
    unscoredForecast(text, sentence, word, context),
  )
  return onePerClause([...likely, ...unscored], context).sort((a, b) => a.first - b.first)
}

/** Of a clause's forecasts the scored one counts, else the first: "will probably close" is one. */
function onePerClause(found: readonly ForecastAt[], { clauseOf }: ForecastContext): ForecastAt[] {
  const best = new Map<number, ForecastAt>()
  for (const one of found) {
    const clause = clauseOf(one.first).first
    const known = best.get(clause)
    if (known === undefined || rank(one) < rank(known)) best.set(clause, one)
  }
  return [...best.values()]
}

/** "Will possibly close" is possible. */
const rank = ({ first, forecast }: ForecastAt): number =>
  forecast.kind === 'scored' ? -2 : forecast.kind === 'possible' ? first - 2 : first

/** "Will", "expects", "plans to": what is to come, without a probability. */
function unscoredForecast(
  text: string,
  sentence: readonly Word[],
  word: Foretold,
  context: ForecastContext,
): ForecastAt[] {
  const around = surroundings(word, context)
  const horizon = horizonOf(sentence, around)
  const event = eventOf(sentence, word, around.clause.end)
  const told = { probability: null, horizon, kind: word.kind }
  return event === null ? [] : [forecastAt(text, sentence, word, told, event)]
}

function statedForecast(
  text: string,
  sentence: readonly Word[],
  chance: StatedChance,
  context: ForecastContext,
): ForecastAt[] {
  const around = surroundings(
    chance.event === null ? chance : { ...chance, end: chance.event.first },
    context,
  )
  const horizon = horizonOf(sentence, around)
  const ahead = horizon !== null || looksAhead(sentence, chance.first, around.clause.end)
  const event = isOfFuture(sentence, chance, around.clause, ahead)
    ? chanceEvent(sentence, chance, around.clause)
    : null
  const { probability } = chance
  return event === null
    ? []
    : [forecastAt(text, sentence, chance, { probability, horizon, kind: 'scored' }, event)]
}

function wordedForecast(
  text: string,
  sentence: readonly Word[],
  word: ProbabilityWord,
  context: ForecastContext,
): ForecastAt[] {
  const around = surroundings(word, context)
  const horizon = horizonOf(sentence, around)
  const limited = limitsOf(around).length > 0
  const at = { ...word, words: sentence, clauseEnd: around.clause.end, limited, dated: horizon !== null }
  if (firstRow(FORECAST_ROWS, at)?.reading !== true) return []
  const event = eventOf(sentence, word, around.clause.end)
  const { probability } = word
  const kind: ForecastKind = probability === null ? 'possible' : 'scored'
  return event === null ? [] : [forecastAt(text, sentence, word, { probability, horizon, kind }, event)]
}

function surroundings(
  { first, end }: WordRange,
  { clauseOf, times, published }: ForecastContext,
): Surroundings {
  return { at: { first, end }, clause: clauseOf(first), times, published }
}

function forecastAt(
  text: string,
  sentence: readonly Word[],
  { first, end }: WordRange,
  told: Pick<Forecast, 'kind' | 'probability' | 'horizon'>,
  event: WordRange,
): ForecastAt {
  const word = text.slice(wordAt(sentence, first).start, wordAt(sentence, end - 1).end)
  return { first, end, forecast: { word, ...told }, event }
}

/** "unlikely that E", "likely to E" with its subject, "E will probably ...". */
function eventOf(sentence: readonly Word[], { first, end }: WordRange, clauseEnd: number): WordRange | null {
  const from = wordAt(sentence, end).norm === 'that' ? end + 1 : end
  if (wordAt(sentence, end).norm === 'that') return from < clauseEnd ? { first: from, end: clauseEnd } : null
  const subject = subjectBefore(sentence, first)
  if (clauseEnd <= end && subject === first) return null
  return { first: subject, end: Math.max(clauseEnd, end) }
}
