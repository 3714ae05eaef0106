import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { addDays, daysInMonth, isoDay, parseDay } from './days.ts'
import { leadOf } from './leads.ts'
import { outlook } from './outlook.ts'
import type { Outlook } from './time-rule.ts'

/** Where an expression begins and where its year would stand. */
export interface Place {
  readonly first: number
  readonly next: number
}

/** Days of a month whose year the text leaves out; the last day is the month's own where it is `null`. */
export interface DaysOfMonth {
  readonly month: number
  readonly from: number
  readonly to: number | null
}

/** So many days back a time is still the one that is meant where the words leave open which; farther back, the next is. A convention. */
const STILL_NEAR = 92

/**
 * The year of the most recent such days before publication, or of the next ones where the words look ahead. The month of
 * publication is still ahead on any of its days: "will decide in March" is this March.
 */
export function yearNear(
  words: readonly Word[],
  place: Place,
  days: DaysOfMonth,
  published: string | null,
): number | null {
  const now = parseDay(published)
  if (now === null || published === null) return null
  const { year, month } = now
  const named = words[place.first - 1]?.norm
  if (named === 'this') return year
  if (named === 'last') return days.month < month ? year : year - 1
  if (named === 'next') return days.month > month ? year : year + 1
  const next = days.month >= month ? year : year + 1
  const last = dayIn(year, days.month, days.from) <= published ? year : year - 1
  const side = sideOf(words, place)
  if (side !== 'either') return side === 'ahead' ? next : last
  const ended = dayIn(last, days.month, days.to ?? 31)
  return ended >= addDays(published, -STILL_NEAR) ? last : next
}

/** Who "will" tell of "the May election" has not said which. */
function sideOf(words: readonly Word[], { first, next }: Place): Outlook {
  const side = outlook(words, first, next)
  const names =
    words[next]?.mark === '' && /^NN/.test(wordAt(words, next).tag) && leadOf(words, first).norm === ''
  return side === 'ahead' && names ? 'either' : side
}

/** 29 February is the 28th in a year that lacks it. */
function dayIn(year: number, month: number, day: number): string {
  return isoDay(year, month, Math.min(day, daysInMonth(year, month)))
}
