import type { TimeKind } from '../../statement.ts'
import type { Word } from '../words/words.ts'
import { daysInMonth, isoDay } from './days.ts'
import type { TimeUnit } from './time-units.ts'

/** What a rule took for a time: up to which word, and what it means. A day is `null` where it is open or unknown. */
export interface FoundTime {
  readonly end: number
  readonly from: string | null
  readonly to: string | null
  readonly kind: TimeKind
  /** What it is counted back from a time that is not publication: "a year earlier". */
  readonly back?: { readonly number: number; readonly unit: TimeUnit }
}

/** One kind of time expression. */
export interface TimeRule {
  /** The words it can begin with, besides words that begin with a digit; no other place is tried. */
  readonly openings: Iterable<string>
  /** The time that begins at word `i`, resolved against the day of publication; `null` where none begins. */
  readonly at: (words: readonly Word[], i: number, published: string | null) => FoundTime | null
}

/** A single day. */
export function onDay(end: number, date: string): FoundTime {
  return { end, from: date, to: date, kind: 'date' }
}

/** Whole months of one year, from the first day of one to the last day of another. */
export function wholeMonths(end: number, year: number, first: number, last: number): FoundTime {
  return {
    end,
    from: isoDay(year, first, 1),
    to: isoDay(year, last, daysInMonth(year, last)),
    kind: 'range',
  }
}

/** Whole years, the last included. */
export function wholeYears(end: number, first: number, last = first): FoundTime {
  return { end, from: isoDay(first, 1, 1), to: isoDay(last, 12, 31), kind: 'range' }
}

/** A time that nothing in the text or its date resolves. */
export function unresolved(end: number, kind: TimeKind): FoundTime {
  return { end, from: null, to: null, kind }
}

/** Where a time lies, seen from publication; "either" where the words leave it open ("agreed to close it in May"). */
export type Outlook = 'ahead' | 'behind' | 'either'
