import { daysInMonth, isDay, isoDay, parseDay } from '../days.ts'
import type { Word } from '../words.ts'
import { dayNumber, MONTH, yearAt } from './calendar-words.ts'
import { looksAhead } from './looks-ahead.ts'
import { THIRD_OPENINGS, type Third, thirdAt, thirdOfYear } from './thirds.ts'
import { type FoundTime, onDay, type TimeRule, unresolved } from './time-rule.ts'

const WHOLE: Third['days'] = [1, null]

/** "17 October 2023", "October 17, 2023", "17th of October", "early June", "June 2023", "June". */
export const months: TimeRule = {
  openings: [...MONTH.keys(), ...THIRD_OPENINGS],
  at(words, i, published) {
    const part = thirdAt(words, i)
    if (part !== null) {
      const month = monthAt(words, part.next)
      return month === null
        ? thirdOfYear(words, part.third, part.next)
        : inMonth(words, { first: i, next: part.next + 1 }, month, part.third.days, published)
    }
    const day = dayNumber(words[i]!.norm)
    return day !== null && day <= 31
      ? dayBeforeMonth(words, i, day, published)
      : monthFirst(words, i, published)
  },
}

/** Where an expression begins and where its year would stand. */
interface Place {
  readonly first: number
  readonly next: number
}

function dayBeforeMonth(
  words: readonly Word[],
  i: number,
  day: number,
  published: string | null,
): FoundTime | null {
  const at = words[i + 1]?.norm === 'of' ? i + 2 : i + 1
  const month = monthAt(words, at)
  return month === null ? null : dayOfMonth(words, { first: i, next: at + 1 }, month, day, published)
}

function monthFirst(words: readonly Word[], i: number, published: string | null): FoundTime | null {
  const month = monthAt(words, i)
  if (month === null) return null
  const after = words[i + 1]?.norm === 'the' ? i + 2 : i + 1
  const day = dayNumber(words[after]?.norm)
  return day !== null && day <= 31
    ? dayOfMonth(words, { first: i, next: after + 1 }, month, day, published)
    : inMonth(words, { first: i, next: i + 1 }, month, WHOLE, published)
}

/** Months whose names are words or names of people too. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'jan'])
const LEADS_MONTH =
  /^(?:in|since|by|until|last|next|this|early|mid|late|of|from|to|and|on|during|before|after|every)$/

function monthAt(words: readonly Word[], i: number): number | null {
  const word = words[i]
  const month = word?.capital ? MONTH.get(word.norm) : undefined
  if (word === undefined || month === undefined) return null
  // "May" and "March" begin sentences as verbs too; a name needs a date or a preposition beside it.
  if (!AMBIGUOUS.has(word.norm)) return month
  const before = words[i - 1]?.norm
  const after = words[i + 1]
  const dated = dayNumber(after?.norm) !== null || yearAt(after) !== null || dayNumber(before) !== null
  return dated || LEADS_MONTH.test(before ?? '') ? month : null
}

function dayOfMonth(
  words: readonly Word[],
  { first, next }: Place,
  month: number,
  day: number,
  published: string | null,
): FoundTime | null {
  const own = yearAt(words[next])
  const now = parseDay(published)
  if (own === null && now === null) return unresolved(next, 'date')
  const year =
    own ??
    nearestYear(
      words,
      first,
      isoDay(now!.year, month, Math.min(day, daysInMonth(now!.year, month))),
      published!,
    )
  const end = own === null ? next : next + 1
  return isDay(year, month, day) ? onDay(end, isoDay(year, month, day)) : null
}

function inMonth(
  words: readonly Word[],
  { first, next }: Place,
  month: number,
  [from, to]: Third['days'],
  published: string | null,
): FoundTime {
  const own = yearAt(words[next])
  const now = parseDay(published)
  if (own === null && now === null) return unresolved(next, 'range')
  const year = own ?? nearestYear(words, first, isoDay(now!.year, month, from), published!)
  return {
    end: own === null ? next : next + 1,
    from: isoDay(year, month, from),
    to: isoDay(year, month, to ?? daysInMonth(year, month)),
    kind: 'range',
  }
}

/** The year of the most recent such day before publication, or of the next one where the words look ahead. */
function nearestYear(words: readonly Word[], first: number, thisYear: string, published: string): number {
  const year = Number(published.slice(0, 4))
  if (looksAhead(words, first)) return thisYear >= published ? year : year + 1
  return thisYear <= published ? year : year - 1
}
