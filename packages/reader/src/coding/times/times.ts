import { appendTo } from '../../append-to.ts'
import type { Codebook } from '../../codebook.ts'
import type { TimeExpression } from '../../statement.ts'
import { longest } from '../words/longest.ts'
import { compileTriggers, type TriggerSet } from '../words/triggers.ts'
import { wordAt } from '../words/word-at.ts'
import { spanOf, type Word } from '../words/words.ts'
import { counted } from './counted.ts'
import { countedBack } from './counted-back.ts'
import { parseDay } from './days.ts'
import { daysInWords } from './days-in-words.ts'
import { edgeDays } from './edge-days.ts'
import { ends } from './ends.ts'
import { feasts } from './feasts.ts'
import { isoDates } from './iso-dates.ts'
import { limited } from './limits.ts'
import { months } from './months.ts'
import { nearDays, weekdays } from './named-days.ts'
import { phrases } from './phrases.ts'
import { quarters } from './quarters.ts'
import { relative } from './relative.ts'
import type { FoundTime, TimeRule } from './time-rule.ts'
import { years } from './years.ts'

export interface TimeAt {
  readonly first: number
  readonly end: number
  readonly time: TimeExpression
}

/** The codebook's named periods, ready to be found. */
export interface TimeLexicon {
  readonly periods: TriggerSet<readonly [string, string]>
}

/** Compiles the codebook's named periods. */
export function timeLexicon(codebook: Codebook): TimeLexicon {
  return { periods: compileTriggers(Object.entries(codebook.lexicons.periods), { exactly: true }) }
}

/** The kinds of time expressions; the first that fits a place has it. */
const RULES: readonly TimeRule[] = [
  isoDates,
  daysInWords,
  edgeDays,
  feasts,
  ends,
  months,
  quarters,
  weekdays,
  nearDays,
  relative,
  counted,
  phrases,
  years,
]

/** The rules by the words that their times can begin with, in order; where a word begins with a digit, all are tried. */
const BY_OPENING = byOpening(RULES)

function byOpening(rules: readonly TimeRule[]): ReadonlyMap<string, readonly TimeRule[]> {
  const opened = new Map<string, TimeRule[]>()
  for (const rule of rules) for (const word of new Set(rule.openings)) appendTo(opened, word, rule)
  return opened
}

/**
 * The time expressions of a sentence, resolved against the publication day. A month without a year is the most recent
 * one before publication, or the next one where the words look ahead; "early June" is its first ten days; vague ones
 * follow conventions and leave open what the text leaves open. Without a publication day only absolute dates resolve.
 *
 * @example timesIn(text, words of "in early June", '2023-07-23', lexicon) // 2023-06-01 to 2023-06-10
 */
export function timesIn(
  text: string,
  words: readonly Word[],
  published: string | null,
  lexicon: TimeLexicon,
): TimeAt[] {
  const day = published === null || parseDay(published) === null ? null : published.slice(0, 10)
  const periods = longest(lexicon.periods.find(words))
  const found: TimeAt[] = []
  for (let i = 0; i < words.length; i++) {
    const period = periods.find((match) => match.first === i)
    const time = period === undefined ? timeAt(words, i, day) : namedPeriod(period.end, period.value)
    if (time === null) continue
    const told = countedBack(time, found.at(-1)?.time)
    const { end, from, to, kind } = limited(words, i, told, day)
    found.push({ first: i, end, time: { ...spanOf(text, words, { first: i, end }), from, to, kind } })
    i = end - 1
  }
  return found
}

function timeAt(words: readonly Word[], i: number, published: string | null): FoundTime | null {
  const { norm } = wordAt(words, i)
  for (const rule of rulesAt(norm)) {
    const found = rule.at(words, i, published)
    if (found !== null) return found
  }
  return null
}

const NO_RULES: readonly TimeRule[] = []

function rulesAt(norm: string): readonly TimeRule[] {
  const code = norm.charCodeAt(0)
  return code >= 48 && code <= 57 ? RULES : (BY_OPENING.get(norm) ?? NO_RULES)
}

function namedPeriod(end: number, [from, to]: readonly [string, string]): FoundTime {
  return { end, from, to, kind: 'period' }
}
