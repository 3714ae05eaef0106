import type { Forecast } from '../statement.ts'
import type { TimeAt } from './times.ts'
import { compileTriggers, longest } from './triggers.ts'
import type { Word } from './words.ts'

export interface ForecastAt {
  readonly first: number
  readonly end: number
  readonly forecast: Omit<Forecast, 'event'>
  /** The words of the event; a content that begins later cuts it. */
  readonly event: { readonly first: number; readonly end: number }
}

/** ICD 203's words of estimative probability and their ranges; `null` marks words that are never scored. */
const ICD203: readonly (readonly [readonly [number, number] | null, string])[] = [
  [[0.95, 0.99], 'almost certain; almost certainly; nearly certain; virtually certain; all but certain'],
  [[0.8, 0.95], 'very likely; highly likely; highly probable; very probable; most likely'],
  [[0.55, 0.8], 'likely; probable; probably; expected to; more likely than not'],
  [[0.45, 0.55], 'roughly even chance; even chance; even odds; as likely as not'],
  [[0.2, 0.45], 'unlikely; improbable; improbably; not likely; not expected to; doubtful'],
  [[0.05, 0.2], 'very unlikely; highly unlikely; highly improbable; very improbable'],
  [[0.01, 0.05], 'remote; almost no chance; next to no chance; remote chance'],
  [null, 'could; may; might; possibly; perhaps'],
]

const words = compileTriggers(
  ICD203.flatMap(([range, list]) => list.split('; ').map((word) => [word, range] as const)),
  { exactly: true },
)

/** Words that say a thing lies ahead. */
const FUTURE = new Set([
  'will',
  'would',
  'shall',
  'soon',
  'next',
  'by',
  'future',
  'anytime',
  'tomorrow',
  'coming',
  'ahead',
  'before',
  'until',
  'eventually',
  'this',
])
const PAST = /^VB[DN]$/

/**
 * Forecasts of a sentence: a probability word and the event it is about, ahead in time. "Could" and "may" make a
 * forecast only beside a date, and are never scored. A vague horizon ("soon") is no date: the horizon stays `null`.
 *
 * @example "It is unlikely that the plant will reopen before 2026." // unlikely [0.2, 0.45], the event, 2026-12-31
 */
export function forecastsIn(
  text: string,
  sentence: readonly Word[],
  clauseEnd: (word: number) => number,
  times: readonly TimeAt[],
): ForecastAt[] {
  return longest(words.find(sentence)).flatMap((match) => {
    const end = clauseEnd(match.first)
    const ahead = times.filter(
      (time) => time.first >= match.first - 12 && time.end <= end && time.time.kind === 'horizon',
    )
    if (!isForecast(sentence, match.first, match.end, end, match.value, ahead.length > 0)) return []
    const event = eventOf(sentence, match.first, match.end, end)
    if (event === null) return []
    const dated = ahead.find((time) => time.time.to !== null)
    const forecast = {
      word: text.slice(sentence[match.first]!.start, sentence[match.end - 1]!.end),
      probability: match.value,
      horizon: dated?.time.to ?? null,
    }
    return [{ first: match.first, end: match.end, forecast, event }]
  })
}

function isForecast(
  sentence: readonly Word[],
  first: number,
  end: number,
  clauseEnd: number,
  range: readonly [number, number] | null,
  dated: boolean,
): boolean {
  const next = sentence[end]
  if (sentence[first]!.norm === 'may' && sentence[first]!.tag !== 'MD') return false
  const perfect = next?.norm === 'have' || next?.norm === 'had'
  if (perfect || (range !== null && past(sentence, end, clauseEnd))) return false
  if (range === null) return dated
  if (next?.norm === 'to' || next?.norm === 'that' || sentence[end - 1]!.norm === 'to') return true
  for (let i = Math.max(0, first - 4); i < clauseEnd; i++) if (FUTURE.has(sentence[i]!.norm)) return true
  return dated
}

/** "probably obtained", "likely caused": about the past. */
function past(sentence: readonly Word[], from: number, end: number): boolean {
  const next = sentence[from]
  return next !== undefined && from < end && PAST.test(next.tag) && next.norm !== 'to'
}

/** "unlikely that E", "likely to E" with its subject, "E will probably ...". */
function eventOf(
  sentence: readonly Word[],
  first: number,
  end: number,
  clauseEnd: number,
): { first: number; end: number } | null {
  const from = sentence[end]?.norm === 'that' ? end + 1 : end
  if (sentence[end]?.norm === 'that') return from < clauseEnd ? { first: from, end: clauseEnd } : null
  const subject = subjectBefore(sentence, first)
  if (clauseEnd <= end && subject === first) return null
  return { first: subject, end: Math.max(clauseEnd, end) }
}

function subjectBefore(sentence: readonly Word[], first: number): number {
  let at = first
  while (
    at > 0 &&
    first - at < 20 &&
    sentence[at]!.mark !== ',' &&
    sentence[at]!.mark !== ';' &&
    sentence[at - 1]!.norm !== 'that'
  )
    at--
  return at
}
