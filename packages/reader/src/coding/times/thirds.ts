import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { yearAt } from './calendar-words.ts'
import { type FoundTime, wholeMonths } from './time-rule.ts'

/** A third of a month, in days, and of a year, in months. A convention. */
export interface Third {
  /** The last day is the month's own where it is `null`. */
  readonly days: readonly [number, number | null]
  readonly months: readonly [number, number]
}

const FIRST: Third = { days: [1, 10], months: [1, 4] }
const SECOND: Third = { days: [11, 20], months: [5, 8] }
const LAST: Third = { days: [21, null], months: [9, 12] }

const THIRD: ReadonlyMap<string, Third> = new Map([
  ['early', FIRST],
  ['mid', SECOND],
  ['late', LAST],
])
const PART: ReadonlyMap<string, Third> = new Map([
  ['start', FIRST],
  ['beginning', FIRST],
  ['middle', SECOND],
  ['end', LAST],
])

/** The words a third can begin with. */
export const THIRD_OPENINGS: readonly string[] = [...THIRD.keys(), 'the']

/** "early", "late", "the middle of", with the place of the word behind it. */
export function thirdAt(words: readonly Word[], i: number): { third: Third; next: number } | null {
  const { norm } = wordAt(words, i)
  const named = THIRD.get(norm)
  if (named !== undefined) return { third: named, next: i + 1 }
  if (norm !== 'the' || wordAt(words, i + 2).norm !== 'of') return null
  const part = PART.get(wordAt(words, i + 1).norm)
  return part === undefined ? null : { third: part, next: i + 3 }
}

/** "early 2024", "the end of 2024": four months. */
export function thirdOfYear(words: readonly Word[], { months }: Third, next: number): FoundTime | null {
  const year = yearAt(words[next])
  return year === null ? null : wholeMonths(next + 1, year, ...months)
}
