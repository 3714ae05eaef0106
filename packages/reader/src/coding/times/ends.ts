import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { addDays, addMonths, daysInMonth, isoDay, partsOfDay, weekday } from './days.ts'
import { type FoundTime, type TimeRule, unresolved, wholeMonths, wholeYears } from './time-rule.ts'

const UNIT = /^(?:week|month|quarter|year|decade)$/

/** "the end of the month", "the end of next year", "year's end": its last third, its last month, its last days. A convention. */
export const ends: TimeRule = {
  openings: ['the', 'end', 'week', 'month', 'year', "year's"],
  at(words, i, published) {
    const found = endOf(words, i) ?? possessed(words, i)
    if (found === null) return null
    if (published === null) return unresolved(found.end, 'range')
    return { ...lastOf(found.unit, published, found.offset), end: found.end, kind: 'range' }
  },
}

interface End {
  readonly unit: string
  readonly end: number
  /** 1 for "the end of next year". */
  readonly offset: number
}

/** "the end of the month", "end of next year". */
function endOf(words: readonly Word[], i: number): End | null {
  const at = wordAt(words, i).norm === 'the' ? i + 1 : i
  if (wordAt(words, at).norm !== 'end' || wordAt(words, at + 1).norm !== 'of') return null
  const lead = wordAt(words, at + 2).norm
  const unit = wordAt(words, at + 3).norm
  if (!/^(?:the|this|next|last)$/.test(lead) || !UNIT.test(unit)) return null
  return { unit, end: at + 4, offset: lead === 'next' ? 1 : lead === 'last' ? -1 : 0 }
}

/** "year's end", "the month's end". */
function possessed(words: readonly Word[], i: number): End | null {
  const at = wordAt(words, i).norm === 'the' ? i + 1 : i
  const unit = wordAt(words, at).norm
  if (!UNIT.test(unit) || wordAt(words, at + 1).norm !== "'s" || wordAt(words, at + 2).norm !== 'end')
    return null
  return { unit, end: at + 3, offset: 0 }
}

type Days = Pick<FoundTime, 'from' | 'to'>

function lastOf(unit: string, published: string, offset: number): Days {
  const now = partsOfDay(published)
  if (unit === 'week') {
    const sunday = addDays(published, 7 - weekday(published) + offset * 7)
    return { from: addDays(sunday, -2), to: sunday }
  }
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 0
  if (months === 0) return lastOfYears(unit, now.year, offset)
  const last = now.month + ((months - (now.month % months)) % months)
  const { year, month } = partsOfDay(addMonths(isoDay(now.year, last, 1), offset * months))
  if (unit === 'quarter') return wholeMonths(0, year, month, month)
  return { from: isoDay(year, month, 21), to: isoDay(year, month, daysInMonth(year, month)) }
}

function lastOfYears(unit: string, year: number, offset: number): Days {
  if (unit === 'year') return wholeMonths(0, year + offset, 9, 12)
  const last = year - (year % 10) + 9 + offset * 10
  return wholeYears(0, last)
}
