import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { dayNumber, WEEKDAY } from './calendar-words.ts'
import { addDays, addMonths, daysInMonth, isoDay, parseDay, partsOfDay, weekday } from './days.ts'
import { type FoundTime, onDay, type TimeRule, unresolved } from './time-rule.ts'

const NEAR: ReadonlyMap<string, number> = new Map([
  ['before yesterday', -2],
  ['after tomorrow', 2],
])
const FROM: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
])
const AWAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['the', 0],
  ['next', 1],
])

/** "the day before yesterday", "a week on Friday", "Friday week", "a fortnight today", "the 4th of this month". */
export const daysInWords: TimeRule = {
  openings: ['day', 'week', 'fortnight', ...WEEKDAY.keys()],
  at(words, i, published) {
    const { norm } = wordAt(words, i)
    if (norm === 'day') return nearDay(words, i, published)
    if (norm === 'week' || norm === 'fortnight') return weekOn(words, i, published)
    return fridayWeek(words, i, published) ?? dayOfMonth(words, i, published)
  },
}

function nearDay(words: readonly Word[], i: number, published: string | null): FoundTime | null {
  const days = NEAR.get(`${wordAt(words, i + 1).norm} ${wordAt(words, i + 2).norm}`)
  if (days === undefined || wordAt(words, i + 3).norm === "'s") return null
  return away(published, i + 3, days)
}

const away = (published: string | null, end: number, days: number): FoundTime =>
  published === null ? unresolved(end, 'date') : onDay(end, addDays(published, days))

/** "A week on Friday" is the Friday after the next one; "a week today" is in seven days. */
function weekOn(words: readonly Word[], i: number, published: string | null): FoundTime | null {
  if (!/^(?:a|one)$/.test(wordAt(words, i - 1).norm)) return null
  const days = wordAt(words, i).norm === 'week' ? 7 : 14
  const near = FROM.get(wordAt(words, i + 1).norm)
  if (near !== undefined) return away(published, i + 2, days + near)
  const named = words[i + 2]?.capital ? WEEKDAY.get(wordAt(words, i + 2).norm) : undefined
  if (named === undefined || !/^(?:on|from)$/.test(wordAt(words, i + 1).norm)) return null
  return away(published, i + 3, days + daysTo(named, published))
}

/** "Friday week" */
function fridayWeek(words: readonly Word[], i: number, published: string | null): FoundTime | null {
  const named = words[i]?.capital ? WEEKDAY.get(wordAt(words, i).norm) : undefined
  const next = words[i + 1]
  if (named === undefined || next?.norm !== 'week' || next.mark !== '') return null
  return away(published, i + 2, 7 + daysTo(named, published))
}

/** How far the next such weekday is; publication's own is a week away. */
function daysTo(named: number, published: string | null): number {
  return published === null ? 0 : ((named - weekday(published) + 6) % 7) + 1
}

/** "the 4th of this month": "the 31st of last month" where it had one. */
function dayOfMonth(words: readonly Word[], i: number, published: string | null): FoundTime | null {
  const { norm } = wordAt(words, i)
  const day = /\D$/.test(norm) ? dayNumber(norm) : null
  const offset = AWAY.get(wordAt(words, i + 2).norm)
  if (day === null || offset === undefined) return null
  if (wordAt(words, i + 1).norm !== 'of' || wordAt(words, i + 3).norm !== 'month') return null
  const now = parseDay(published)
  if (now === null) return unresolved(i + 4, 'date')
  const { year, month } = partsOfDay(addMonths(isoDay(now.year, now.month, 1), offset))
  return day > 0 && day <= daysInMonth(year, month) ? onDay(i + 4, isoDay(year, month, day)) : null
}
