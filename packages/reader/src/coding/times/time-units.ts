import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { addDays, addMonths } from './days.ts'

/** What stretches of time are counted in. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade'

const UNIT: ReadonlyMap<string, TimeUnit> = new Map(
  (['day', 'week', 'month', 'year', 'decade'] as const).flatMap((unit): [string, TimeUnit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
)
const MONTHS_IN = { month: 1, year: 12, decade: 120 }
const NUMBER: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
)

/** The words a count can begin with, besides digits. */
export const COUNT_OPENINGS: readonly string[] = [...NUMBER.keys(), 'couple', 'few']

/** "week" or "weeks". */
export function timeUnit(norm: string): TimeUnit | undefined {
  return UNIT.get(norm)
}

/** A count of units, in digits up to 999 or in words up to twelve; "a couple" and "few" are taken for two. */
export function countAt(words: readonly Word[], i: number): number | null {
  const norm = wordAt(words, i).norm
  if (/^\d{1,3}$/.test(norm)) return Number(norm)
  return NUMBER.get(norm) ?? (norm === 'couple' || norm === 'few' ? 2 : null)
}

/** The day so many units later, or earlier where the count is negative. */
export function shifted(day: string, count: number, unit: TimeUnit): string {
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, count * 7)
  return addMonths(day, count * MONTHS_IN[unit])
}

/** Half a unit, in months where it has some, in days otherwise: half a month is 15 days, half a week three. A convention. */
const HALF: Readonly<Record<TimeUnit, { readonly months: number; readonly days: number }>> = {
  day: { months: 0, days: 0 },
  week: { months: 0, days: 3 },
  month: { months: 0, days: 15 },
  year: { months: 6, days: 0 },
  decade: { months: 60, days: 0 },
}

/** The day half a unit later (`sign` 1) or earlier (-1). */
export function halfMore(day: string, sign: 1 | -1, unit: TimeUnit): string {
  const { months, days } = HALF[unit]
  return days === 0 ? addMonths(day, sign * months) : addDays(day, sign * days)
}
