import { parseDay } from '../days.ts'
import type { Word } from '../words.ts'
import { yearAt } from './calendar-words.ts'
import { type TimeRule, wholeMonths } from './time-rule.ts'

const ORDINAL: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
])
const SHORT = ['q1', 'q2', 'q3', 'q4', 'h1', 'h2']

/** "the third quarter of 2024", "Q3 2024", "H1"; in words only beside a year. */
export const quarters: TimeRule = {
  openings: [...SHORT, ...ORDINAL.keys()],
  at(words, i, published) {
    const part = SHORT.includes(words[i]!.norm) ? shortPart(words, i) : spelledPart(words, i)
    if (part === null) return null
    const { months, number, next, needsYear } = part
    const year = yearAt(words[next])
    const now = needsYear ? null : parseDay(published)
    if (year === null && now === null) return null
    const last = number * months
    return wholeMonths(year === null ? next : next + 1, year ?? now!.year, last - months + 1, last)
  },
}

interface Part {
  readonly months: number
  readonly number: number
  /** Where its year would stand. */
  readonly next: number
  readonly needsYear: boolean
}

function shortPart(words: readonly Word[], i: number): Part {
  const { norm } = words[i]!
  return { months: norm[0] === 'h' ? 6 : 3, number: Number(norm[1]), next: i + 1, needsYear: false }
}

function spelledPart(words: readonly Word[], i: number): Part | null {
  const number = ORDINAL.get(words[i]!.norm)
  const part = words[i + 1]?.norm
  if (number === undefined || (part !== 'quarter' && part !== 'half') || (part === 'half' && number > 2))
    return null
  const next = words[i + 2]?.norm === 'of' ? i + 3 : i + 2
  return { months: part === 'half' ? 6 : 3, number, next, needsYear: true }
}
