import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { yearAt } from './calendar-words.ts'
import { parseDay, partsOfDay } from './days.ts'
import { outlook } from './outlook.ts'
import { type TimeRule, unresolved, wholeMonths } from './time-rule.ts'

const ORDINAL: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
])
const SHORT = ['q1', 'q2', 'q3', 'q4', 'h1', 'h2']

/** "the third quarter of 2024", "Q3 2024", "H1", "in the third quarter", "the second half of last year". */
export const quarters: TimeRule = {
  openings: [...SHORT, ...ORDINAL.keys()],
  at(words, i, published) {
    const part = SHORT.includes(wordAt(words, i).norm) ? shortPart(words, i) : spelledPart(words, i)
    if (part === null) return null
    const last = part.number * part.months
    const first = last - part.months + 1
    const own = yearOf(words, part, published)
    if (own !== null) return wholeMonths(own.end, own.year, first, last)
    const end = part.yearless
    if (end === null) return null
    return published === null
      ? unresolved(end, 'range')
      : wholeMonths(end, yearOfMonths(words, { first: i, end }, [first, last], published), first, last)
  },
}

interface Part {
  readonly months: number
  readonly number: number
  /** The word behind it. */
  readonly next: number
  /** Where it ends without a year; `null` where it needs one. */
  readonly yearless: number | null
}

function shortPart(words: readonly Word[], i: number): Part {
  const { norm } = wordAt(words, i)
  return { months: norm[0] === 'h' ? 6 : 3, number: Number(norm[1]), next: i + 1, yearless: i + 1 }
}

function spelledPart(words: readonly Word[], i: number): Part | null {
  const number = ORDINAL.get(wordAt(words, i).norm)
  const part = words[i + 1]?.norm
  if (number === undefined || (part !== 'quarter' && part !== 'half') || (part === 'half' && number > 2))
    return null
  const next = i + 2
  return { months: part === 'half' ? 6 : 3, number, next, yearless: yearlessEnd(words, i, next, part) }
}

/** "in the first quarter", "the first half of the year"; not "the first quarter of the match", nor a half alone. */
function yearlessEnd(words: readonly Word[], i: number, next: number, part: string): number | null {
  if (wordAt(words, next).norm === 'of')
    return wordAt(words, next + 1).norm === 'the' && wordAt(words, next + 2).norm === 'year' ? next + 3 : null
  const led =
    wordAt(words, i - 1).norm === 'the' &&
    /^(?:in|for|during|from|of|by|until|since)$/.test(wordAt(words, i - 2).norm)
  return part === 'quarter' && led ? next : null
}

const YEARS_AWAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "2024", "of 2024", "of last year". */
function yearOf(
  words: readonly Word[],
  { next }: Part,
  published: string | null,
): { year: number; end: number } | null {
  const at = wordAt(words, next).norm === 'of' ? next + 1 : next
  const year = yearAt(words[at])
  if (year !== null) return { year, end: at + 1 }
  const away = YEARS_AWAY.get(wordAt(words, at).norm)
  const now = parseDay(published)
  if (away === undefined || now === null || wordAt(words, at + 1).norm !== 'year') return null
  return { year: now.year + away, end: at + 2 }
}

/** The year of such months that run or ran last, or that come next where the words look ahead. */
function yearOfMonths(
  words: readonly Word[],
  place: WordRange,
  [first, last]: readonly [number, number],
  published: string,
): number {
  const { year, month } = partsOfDay(published)
  if (outlook(words, place.first, place.end) === 'ahead') return last >= month ? year : year + 1
  return first <= month ? year : year - 1
}
