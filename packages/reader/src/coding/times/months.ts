import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { dayNumber, MONTH, yearAt } from './calendar-words.ts'
import { daysInMonth, isDay, isoDay } from './days.ts'
import { THIRD_OPENINGS, type Third, thirdAt, thirdOfYear } from './thirds.ts'
import { type FoundTime, onDay, type TimeRule, unresolved } from './time-rule.ts'
import { type Place, yearNear } from './year-near.ts'

const WHOLE: Third['days'] = [1, null]

/** "17 October 2023", "October 17, 2023", "17th of October", "early June", "June 2023", "June", "between May and June". */
export const months: TimeRule = {
  openings: [...MONTH.keys(), ...THIRD_OPENINGS],
  at(words, i, published) {
    const span = monthSpan(words, i, published)
    if (span !== null) return span
    const part = thirdAt(words, i)
    if (part !== null) {
      const month = monthAt(words, part.next)
      return month === null
        ? thirdOfYear(words, part.third, part.next)
        : inMonth(words, { first: i, next: part.next + 1 }, month, part.third.days, published)
    }
    const day = dayNumber(wordAt(words, i).norm)
    return day !== null && day <= 31
      ? dayBeforeMonth(words, i, day, published)
      : monthFirst(words, i, published)
  },
}

function dayBeforeMonth(
  words: readonly Word[],
  i: number,
  day: number,
  published: string | null,
): FoundTime | null {
  const at = wordAt(words, i + 1).norm === 'of' ? i + 2 : i + 1
  const month = monthAt(words, at)
  return month === null ? null : dayOfMonth(words, { first: i, next: at + 1 }, month, day, published)
}

function monthFirst(words: readonly Word[], i: number, published: string | null): FoundTime | null {
  const month = monthAt(words, i)
  if (month === null) return null
  const after = wordAt(words, i + 1).norm === 'the' ? i + 2 : i + 1
  const day = dayNumber(words[after]?.norm)
  return day !== null && day <= 31
    ? dayOfMonth(words, { first: i, next: after + 1 }, month, day, published)
    : inMonth(words, { first: i, next: i + 1 }, month, WHOLE, published)
}

/** Months whose names are words or names of people too. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'jan'])
const LEADS_MONTH =
  /^(?:in|since|by|until|till|between|than|around|about|through|last|next|this|early|mid|late|of|from|to|and|or|on|during|before|after|every)$/

function monthAt(words: readonly Word[], i: number): number | null {
  const word = words[i]
  const month = word?.capital ? MONTH.get(word.norm) : undefined
  if (word === undefined || month === undefined) return null
  // "May" and "March" begin sentences as verbs too; a name needs a date or a preposition beside it.
  if (!AMBIGUOUS.has(word.norm)) return month
  const before = words[i - 1]?.norm
  const after = words[i + 1]
  const dated = dayNumber(after?.norm) !== null || yearAt(after) !== null || dayNumber(before) !== null
  return dated || LEADS_MONTH.test(before ?? '') || isForeseen(words, i) ? month : null
}

/** "as early as May", "planned for May"; "voted for May" is a person's. */
function isForeseen(words: readonly Word[], i: number): boolean {
  const [last, before] = [words[i - 1]?.norm, wordAt(words, i - 2).norm]
  if (last === 'for') return /^(?:planned|scheduled|set|slated|expected)$/.test(before)
  return last === 'as' && /^(?:early|late|soon)$/.test(before)
}

/** "between March and June", "from March to June": one range; its year, where it has none of its own, is the last month's. */
function monthSpan(words: readonly Word[], i: number, published: string | null): FoundTime | null {
  const frame = `${words[i - 1]?.norm} ${words[i + 1]?.norm}`
  if (frame !== 'between and' && frame !== 'from to') return null
  const [first, last] = [monthAt(words, i), monthAt(words, i + 2)]
  if (first === null || last === null || dayNumber(words[i + 3]?.norm) !== null) return null
  const own = yearAt(words[i + 3])
  const year =
    own ?? yearNear(words, { first: i, next: i + 3 }, { month: last, from: 1, to: null }, published)
  if (year === null) return unresolved(i + 3, 'range')
  return {
    end: own === null ? i + 3 : i + 4,
    from: isoDay(last < first ? year - 1 : year, first, 1),
    to: isoDay(year, last, daysInMonth(year, last)),
    kind: 'range',
  }
}

function dayOfMonth(
  words: readonly Word[],
  { first, next }: Place,
  month: number,
  day: number,
  published: string | null,
): FoundTime | null {
  const own = yearAt(words[next])
  const year = own ?? yearNear(words, { first, next }, { month, from: day, to: day }, published)
  if (year === null) return unresolved(next, 'date')
  const end = own === null ? next : next + 1
  return isDay(year, month, day) ? onDay(end, isoDay(year, month, day)) : null
}

/**
 * The first or the last day of the month that stands at `next`: "the last day of March", "the first day of May 2027"; `null` where no
 * month stands there.
 */
export function dayAtEdgeOfMonth(
  words: readonly Word[],
  { first, next }: Place,
  opens: boolean,
  published: string | null,
): FoundTime | null {
  const month = monthAt(words, next)
  if (month === null) return null
  const own = yearAt(words[next + 1])
  const days = opens ? { month, from: 1, to: 1 } : { month, from: LAST_ANYWHERE, to: null }
  const year = own ?? yearNear(words, { first, next: next + 1 }, days, published)
  const end = own === null ? next + 1 : next + 2
  if (year === null) return unresolved(end, 'date')
  return onDay(end, isoDay(year, month, opens ? 1 : daysInMonth(year, month)))
}

/** No month is longer: that day is its last one. */
const LAST_ANYWHERE = 31

function inMonth(
  words: readonly Word[],
  { first, next }: Place,
  month: number,
  [from, to]: Third['days'],
  published: string | null,
): FoundTime {
  const own = yearAt(words[next])
  const year = own ?? yearNear(words, { first, next }, { month, from, to }, published)
  if (year === null) return unresolved(next, 'range')
  return {
    end: own === null ? next : next + 1,
    from: isoDay(year, month, from),
    to: isoDay(year, month, to ?? daysInMonth(year, month)),
    kind: 'range',
  }
}
