import { MONTHS, WEEKDAYS } from '../../language/calendar-names.ts'
import type { Word } from '../words/words.ts'

/** The words a calendar is told in, and what they count. */

/** Months by name and by their first three letters: 1 to 12. */
export const MONTH: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((name, at): [string, number][] => [
    [name, at + 1],
    [name.slice(0, 3), at + 1],
  ]),
  ['sept', 9],
])

/** 1 is Monday, 7 Sunday. */
export const WEEKDAY: ReadonlyMap<string, number> = new Map(WEEKDAYS.map((name, at) => [name, at + 1]))

/** First and last month; winter ends in the next year. */
export const SEASON: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 2]],
])

/** The day of a month, "17" or "17th", without asking whether a month has it. */
export function dayNumber(norm: string | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(norm ?? '')
  return match === null ? null : Number(match[1])
}

/** A year from 1500 to 2199. */
export function yearAt(word: Word | undefined): number | null {
  if (word === undefined || !/^(?:1[5-9]|20|21)\d\d$/.test(word.norm)) return null
  return Number(word.norm)
}
