import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { CURRENCY_WORDS } from './currency.ts'
import { digitWord, scaleWord, smallNumber } from './number-words.ts'

/** What the words behind a "point" add, and where they end. */
interface Decimals {
  readonly end: number
  readonly value: number
}

/** Units that come in parts, behind "one point five"; "one point five members made" tells of a point. */
const DIVISIBLE =
  /^(?:%|percent|per|percentage|times|points?|degrees?|tonnes?|tons?|miles?|metres?|kilometres?|hectares?|acres?|years?|months?|weeks?|days?|hours?|litres?|gigawatts?|megawatts?)$/
/** So many digits are told one by one at most. */
const LONGEST = 4

/**
 * The "point five" behind a whole number in words: digits one by one, or one number of two ("seventy-five"). Behind "one", which may
 * count a point, something that comes in parts must follow.
 *
 * @example decimalsAt(words of "one point seven five million", 1, 1) // end 4, value 0.75
 */
export function decimalsAt(words: readonly Word[], at: number, whole: number): Decimals | null {
  const { norm, mark } = wordAt(words, at)
  if (norm !== 'point' || (mark !== '' && mark !== '-') || wordAt(words, at + 1).mark !== mark) return null
  const decimals = digitsAt(words, at + 1) ?? tensAt(words, at + 1)
  if (decimals === null || (whole === 1 && !comesInParts(words, decimals.end))) return null
  return whole === 1 && isMoment(words, at - 2, decimals.end) ? null : decimals
}

/** The "at one point" of "At one point two million had fled"; "stood at one point two million" and "was at one point two percent" are figures. */
function isMoment(words: readonly Word[], at: number, end: number): boolean {
  const { norm, mark } = wordAt(words, at)
  if (norm !== 'at') return false
  const before = wordAt(words, at - 1)
  const auxiliary = before.stem === 'be' || before.stem === 'have' || /^(?:and|that)$/.test(before.norm)
  return at === 0 || isPause(mark) || (auxiliary && scaleWord(words, end) !== undefined)
}

/** What stands before a "point five" that lacks its zero. */
const LEADS = /^(?:an?|by|to|from|than|of|nearly|almost|about|around|just|only|under|over|another)$/

/** The "point five" of "rose by point five percent"; "at this point five percent agreed" has none. */
export function zeroless(words: readonly Word[], i: number): Decimals | null {
  if (wordAt(words, i).norm !== 'point' || !LEADS.test(wordAt(words, i - 1).norm)) return null
  const decimals = digitsAt(words, i + 1)
  if (decimals === null || isPause(wordAt(words, i + 1).mark)) return null
  const { norm } = wordAt(words, decimals.end)
  if (/^(?:%|percent|per)$/.test(norm)) return decimals
  const scale = scaleWord(words, decimals.end) !== undefined && !/^an?$/.test(wordAt(words, i - 1).norm)
  return scale ? decimals : null
}

function digitsAt(words: readonly Word[], first: number): Decimals | null {
  let [end, digits] = [first, '']
  while (end < first + LONGEST && (end === first || !isPause(wordAt(words, end).mark))) {
    const digit = digitWord(wordAt(words, end).norm)
    if (digit === undefined) break
    digits += digit
    end++
  }
  return end === first ? null : { end, value: Number(`0.${digits}`) }
}

/** "point twenty-five" */
function tensAt(words: readonly Word[], first: number): Decimals | null {
  const tens = smallNumber(wordAt(words, first).norm)
  if (tens === undefined || tens < 10) return null
  const unit = tens < 20 ? undefined : digitWord(wordAt(words, first + 1).norm)
  const joined = unit !== undefined && unit > 0 && wordAt(words, first + 1).mark === '-'
  return joined ? { end: first + 2, value: (tens + unit) / 100 } : { end: first + 1, value: tens / 100 }
}

function comesInParts(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (next === undefined || isPause(next.mark)) return true
  if (DIVISIBLE.test(next.norm) || CURRENCY_WORDS.has(next.norm)) return true
  return scaleWord(words, at) !== undefined || /^(?:to|and|or)$/.test(next.norm)
}
