import type { Settled } from '../terms/settled.ts'
import { dayOf, mondayOf, yearOf } from '../time/calendar.ts'

/** DNA compares month and week numbers of whatever year, and numbers weeks by the computer's locale. */
export function dnaPeriodOf({ duplicates, weekRule }: Settled): (time: number) => number {
  if (duplicates === 'year') return yearOf
  if (duplicates === 'month') return (time) => new Date(time * 1000).getUTCMonth()
  if (duplicates === 'week') return weekRule === 'us' ? usWeek : isoWeek
  return () => 0
}

/** The week of the year that has its Thursday; weeks begin on Monday. */
function isoWeek(time: number): number {
  const thursday = mondayOf(dayOf(time)) + 3
  return Math.floor((thursday - newYear(yearOf(thursday * 86400))) / 7) + 1
}

/** Week 1 holds 1 January; weeks begin on Sunday. */
function usWeek(time: number): number {
  const sunday = sundayOf(dayOf(time))
  const first = sundayOf(newYear(yearOf((sunday + 6) * 86400)))
  return (sunday - first) / 7 + 1
}

function sundayOf(day: number): number {
  return mondayOf(day + 1) - 1
}

function newYear(year: number): number {
  return Date.UTC(year, 0, 1) / 86400000
}

/** DNA compares boxed numbers by their box, and Java keeps boxes of -128 to 127 only: larger numbers never are duplicates. */
export function dnaFindsSame(value: number): boolean {
  return value >= -128 && value <= 127
}
