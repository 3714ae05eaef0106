import { SPELLED } from '../quantities/number-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { SEASON } from './calendar-words.ts'
import { addDays, addMonths, daysInMonth, isoDay, parseDay, partsOfDay, weekday } from './days.ts'
import { type FoundTime, type TimeRule, unresolved, wholeMonths, wholeYears } from './time-rule.ts'
import { countAt, shifted, type TimeUnit, timeUnit } from './time-units.ts'
import { type Count, countedFrom, unitsAt } from './unit-counts.ts'

const BEFORE = ['last', 'past', 'previous']
const LEADS = [...BEFORE, 'this', 'next', 'coming', 'following']

/**
 * "last week", "this summer", "next year", "the past two years", "the coming months". "Last year" is the calendar's, "the last
 * year" the one up to publication.
 */
export const relative: TimeRule = {
  openings: LEADS,
  at(words, i, published) {
    const lead = wordAt(words, i).norm
    if (!LEADS.includes(lead)) return null
    const halved = halvedAt(words, i + 1)
    if (halved !== null && lead !== 'this')
      return halvedStretch(published, halved, BEFORE.includes(lead) ? -1 : 1)
    const count = countAt(words, i + 1)
    const at = count === null ? i + 1 : i + 2
    const word = wordAt(words, at).norm
    const season = SEASON.get(word)
    if (season !== undefined && count === null) return seasonOf(season, lead, published, at + 1)
    const unit = timeUnit(word)
    if (unit === undefined) return null
    const sign = BEFORE.includes(lead) ? -1 : 1
    const plural = word.endsWith('s')
    if (
      count === null &&
      !plural &&
      unit !== 'day' &&
      wordAt(words, i - 1).norm === 'the' &&
      /^(?:last|next)$/.test(lead)
    )
      return fromPublication(words, i, published, { sign, unit, end: at + 1 })
    if (count === null && !plural && lead !== 'past' && lead !== 'coming')
      return calendarUnit(published, unit, lead === 'this' ? 0 : sign, at + 1)
    const far = sign * (count ?? (plural ? 2 : 1))
    return stretch(published, far, unit, at + 1, count === null && plural)
  },
}

/** The count of "the past two and a half years", "the last year and a half"; `null` where no half comes on top. */
function halvedAt(words: readonly Word[], first: number): Count | null {
  const unit = timeUnit(wordAt(words, first).norm)
  if (unit === undefined) {
    const count = SPELLED.has(wordAt(words, first).norm) ? unitsAt(words, first) : null
    return count?.half === true ? count : null
  }
  const half = ['and', 'a', 'half'].every((norm, k) => wordAt(words, first + 1 + k).norm === norm)
  return half ? { number: 1, unit, half, vague: false, end: first + 4 } : null
}

function halvedStretch(published: string | null, count: Count, sign: 1 | -1): FoundTime {
  const { end } = count
  const kind = sign < 0 ? 'range' : 'horizon'
  if (published === null) return unresolved(end, kind)
  const far = countedFrom(published, count, sign)
  return sign < 0 ? { end, from: far, to: published, kind } : { end, from: published, to: far, kind }
}

/**
 * "over the next year" runs from publication on. "The last week of the race" is another's, and so is "the next year" that a
 * story goes on to: nothing tells which.
 */
function fromPublication(
  words: readonly Word[],
  i: number,
  published: string | null,
  { sign, unit, end }: { readonly sign: number; readonly unit: TimeUnit; readonly end: number },
): FoundTime | null {
  if (wordAt(words, end).norm === 'of') return null
  const led = /^(?:over|in|for|within|during|through|throughout|into)$/.test(wordAt(words, i - 2).norm)
  return sign > 0 && !led ? unresolved(end, 'range') : stretch(published, sign, unit, end, false)
}

function seasonOf(
  [first, last]: readonly [number, number],
  lead: string,
  published: string | null,
  end: number,
): FoundTime {
  const now = parseDay(published)
  if (published === null || now === null) return unresolved(end, 'range')
  // A winter ends in the year after: in January and in March, "this winter" began last December.
  const over = last < first ? 1 : 0
  let { year } = now
  if (over === 1 && now.month <= 6 && (lead === 'this' || lead === 'past')) year -= 1
  while (lead === 'last' && isoDay(year + over, last, 1) >= published.slice(0, 7)) year -= 1
  if (lead === 'next' && isoDay(year, first, 1) <= published) year += 1
  const lastYear = year + over
  return {
    end,
    from: isoDay(year, first, 1),
    to: isoDay(lastYear, last, daysInMonth(lastYear, last)),
    kind: 'range',
  }
}

/** A stretch before or after publication: "the past two years", "in the coming months" (open end where vague). */
function stretch(
  published: string | null,
  count: number,
  unit: TimeUnit,
  end: number,
  vague: boolean,
): FoundTime {
  const kind = count < 0 ? 'range' : 'horizon'
  if (published === null) return unresolved(end, kind)
  const far = vague ? null : shifted(published, count, unit)
  return count < 0 ? { end, from: far, to: published, kind } : { end, from: published, to: far, kind }
}

/** The whole calendar unit: last week is Monday to Sunday. */
function calendarUnit(
  published: string | null,
  unit: TimeUnit,
  offset: number,
  end: number,
): FoundTime | null {
  const now = parseDay(published)
  if (published === null || now === null) return unresolved(end, 'range')
  if (unit === 'day') return null
  if (unit === 'week') {
    const monday = addDays(published, 1 - weekday(published) + offset * 7)
    return { end, from: monday, to: addDays(monday, 6), kind: 'range' }
  }
  if (unit === 'month') {
    const { year, month } = partsOfDay(addMonths(isoDay(now.year, now.month, 1), offset))
    return wholeMonths(end, year, month, month)
  }
  if (unit === 'year') return wholeYears(end, now.year + offset)
  const first = now.year - (now.year % 10) + offset * 10
  return wholeYears(end, first, first + 9)
}
