import { aroundUnit } from '../quantities/mixed-numbers.ts'
import { SPELLED, scaleWord, smallNumber } from '../quantities/number-words.ts'
import type { NumberAt } from '../quantities/numbers.ts'
import { worded } from '../quantities/spelled-numbers.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { COUNT_OPENINGS, countAt, halfMore, shifted, type TimeUnit, timeUnit } from './time-units.ts'

/** A count of units with its end; "weeks" alone is vague, and two at least. */
export interface Count {
  readonly number: number
  readonly unit: TimeUnit
  /** True where half a unit comes on top: "a year and a half". */
  readonly half: boolean
  readonly vague: boolean
  readonly end: number
}

/** The words a count can begin with, besides digits. */
export const UNIT_COUNT_OPENINGS: readonly string[] = [...COUNT_OPENINGS, ...SPELLED]

const ARTICLES = ['a', 'an']
/** Nothing is counted farther than this. */
const MOST = 999

/** "three weeks", "a few days", "twenty-five years", "a year and a half"; `null` for what is left of a longer number ("point five years"). */
export function unitsAt(words: readonly Word[], first: number): Count | null {
  if (isTail(words, first)) return null
  const spelled = spelledUnitsAt(words, first)
  if (spelled !== undefined) return spelled
  const { number, at } = numberAt(words, first)
  const word = wordAt(words, at).norm
  const unit = timeUnit(word)
  const vague = number === null
  if (unit === undefined || (vague && !word.endsWith('s'))) return null
  return { number: number ?? 2, unit, half: false, vague, end: at + 1 }
}

/** The day that the count leads back to from another. */
export function countedFrom(day: string, { number, unit, half }: Count, sign: 1 | -1): string {
  const whole = shifted(day, sign * number, unit)
  return half ? halfMore(whole, sign, unit) : whole
}

/** "twenty-five years", "two and a half years", "half a year"; `null` for parts that are no half, `undefined` where no number in words stands. */
function spelledUnitsAt(words: readonly Word[], first: number): Count | null | undefined {
  const { norm } = wordAt(words, first)
  if (!SPELLED.has(norm)) return undefined
  const spelled = aroundArticle(words, first) ?? worded(words, first)
  if (spelled === null || spelled.vague !== null) return undefined
  const at = spelled.unit === undefined ? spelled.end : spelled.end - 1
  const unit = timeUnit(spelled.unit ?? wordAt(words, at).norm)
  if (unit === undefined) return ARTICLES.includes(norm) ? undefined : null
  const number = Math.floor(spelled.value)
  const part = spelled.value - number
  if ((part !== 0 && part !== 0.5) || number > MOST) return null
  return { number, unit, half: part > 0, vague: false, end: at + 1 }
}

/** "a year and a half", whatever stands behind it. */
function aroundArticle(words: readonly Word[], first: number): NumberAt | null {
  if (!ARTICLES.includes(wordAt(words, first).norm)) return null
  return aroundUnit(words, { first, end: first + 1, value: 1, vague: null, digits: false })
}

/** The "five" of "one point five", "two hundred and five" and "four or five". */
function isTail(words: readonly Word[], first: number): boolean {
  const before = wordAt(words, first - 1).norm
  const isNumber = (at: number): boolean =>
    smallNumber(wordAt(words, at).norm) !== undefined ||
    scaleWord(words, at) !== undefined ||
    /^\d{1,2}$/.test(wordAt(words, at).norm)
  if (before === 'point') return isNumber(first - 2)
  if (ARTICLES.includes(wordAt(words, first).norm)) return before === 'half'
  if (/^(?:to|or)$/.test(before)) return isNumber(first - 2)
  if (before === 'and')
    return scaleWord(words, first - 2) !== undefined && SPELLED.has(wordAt(words, first).norm)
  return wordAt(words, first).mark !== ',' && isNumber(first - 1) && isNumber(first)
}

/** "a", "three", "a few", "a couple of", or nothing, with the place of the unit behind it. */
function numberAt(words: readonly Word[], first: number): { number: number | null; at: number } {
  if (!ARTICLES.includes(wordAt(words, first).norm)) {
    const number = countAt(words, first)
    return { number, at: number === null ? first : first + 1 }
  }
  const few = words[first + 1]?.norm
  if (few !== 'few' && few !== 'couple') return { number: 1, at: first + 1 }
  return { number: null, at: wordAt(words, first + 2).norm === 'of' ? first + 3 : first + 2 }
}
