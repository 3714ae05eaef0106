import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { decimalsAt } from './decimals-in-words.ts'
import { scaled } from './mixed-numbers.ts'
import { round, scaleWord, smallNumber } from './number-words.ts'
import type { NumberAt } from './numbers.ts'

/** So many words a spelled number has at most. */
const LONGEST = 12

/**
 * "a hundred and twenty", "two dozen", "four thousand five hundred", "two thousand and five hundred", "one point five
 * million"; the "and" of "between one hundred and two thousand" parts two.
 */
export function spelledAt(words: readonly Word[], i: number): NumberAt | null {
  const until = Math.min(words.length, i + LONGEST)
  const number = spelled(words, i, until, true)
  if (number === null || wordAt(words, i - 1).norm !== 'between' || isJoinedOn(words, number.end))
    return number
  return spelled(words, i, until, false)
}

/** What is read of a number, and the scale that it may not reach again. */
interface Reading {
  total: number
  /** What no scale above a hundred has taken yet. */
  group: number
  at: number
  scale: number
}

function spelled(words: readonly Word[], i: number, until: number, ands: boolean): NumberAt | null {
  const article = wordAt(words, i).norm === 'a' && scaleWord(words, i + 1) !== undefined
  const first = article ? i + 1 : i
  const read: Reading = { total: 0, group: article ? 1 : 0, at: first, scale: Number.POSITIVE_INFINITY }
  /** Where the run of scales that ends the number begins; before it stands one amount without a scale. */
  let scales = first
  while (read.at < until && !(isPause(wordAt(words, read.at).mark) && (article || read.at > i))) {
    const small = smallNumber(wordAt(words, read.at).norm)
    if (small !== undefined && fits(words, read, small)) {
      read.group += small
      read.at++
      scales = read.at
    } else if (!(small === undefined && (article || read.at > i) && takesScale(words, read))) break
    const rest = ands ? behindAnd(words, read, until) : null
    if (rest === 'same') read.at++
    else if (rest !== null)
      return { first: i, end: rest.end, value: round(read.total + rest.value), vague: null, digits: false }
  }
  if (read.at === first) return null
  const value = round(read.total + read.group)
  const decimals = read.total === 0 ? decimalsAt(words, read.at, value) : null
  if (decimals !== null) return scaled(words, i, { ...decimals, value: value + decimals.value }, false)
  const amount = amountOf(words, i, scales, article)
  // One amount and its scales: "thirty-five thousand", with whatever "and a half" adds.
  if (amount !== null) return scaled(words, i, { end: scales, value: amount }, false)
  return { first: i, end: read.at, value, vague: null, digits: false }
}

/** "fifty-fifty" are two, since only units follow tens; and so are "one hundred two hundred". */
function fits(words: readonly Word[], { group, at }: Reading, small: number): boolean {
  if (group % 100 !== 0 && (small >= 10 || group % 10 !== 0 || group % 100 < 20)) return false
  return group < 100 || !isHundreds(words, at)
}

/** Whether a hundred or a dozen takes the small number that begins at a word: "two hundred". */
function isHundreds(words: readonly Word[], at: number): boolean {
  let end = at
  while (smallNumber(wordAt(words, end).norm) !== undefined && end < at + 2) end++
  return (scaleWord(words, end) ?? Number.POSITIVE_INFINITY) <= 100
}

/** Takes the scale at the reading's place in, where one stands there that can follow. */
function takesScale(words: readonly Word[], read: Reading): boolean {
  const scale = scaleWord(words, read.at)
  if (scale === undefined) return false
  if (scale <= 100) read.group = Math.max(1, read.group) * scale
  else if (read.group > 0 && scale >= read.scale) return false
  else if (read.group === 0 && read.total > 0) read.total *= scale
  else [read.total, read.group] = [read.total + read.group * scale, 0]
  if (scale > 100) read.scale = scale
  read.at++
  return true
}

/**
 * What the "and" at the reading's place goes on with: 'same' for the tens of a hundred, the rest of "two thousand and five
 * hundred" as a number of its own, which must stay below the scale before it; `null` where it goes on with nothing.
 */
function behindAnd(words: readonly Word[], read: Reading, until: number): NumberAt | 'same' | null {
  const { norm, mark } = wordAt(words, read.at)
  if (norm !== 'and' || isPause(mark) || smallNumber(wordAt(words, read.at + 1).norm) === undefined)
    return null
  const before = wordAt(words, read.at - 1).norm
  if (read.group >= 100 && before === 'hundred') return isHundreds(words, read.at + 1) ? null : 'same'
  if (read.group !== 0 || read.total === 0) return null
  const rest = spelled(words, read.at + 1, until, true)
  if (rest === null || rest.value >= read.scale || !Number.isInteger(rest.value)) return null
  // "two thousand and five", but "two million and five" may be two.
  return rest.value >= 100 || read.scale === 1000 ? rest : null
}

/** Whether an "and" stands inside a number: "two hundred and fifty". */
export function goesOnBehindAnd(words: readonly Word[], and: number): boolean {
  if (scaleWord(words, and - 1) === undefined || smallNumber(wordAt(words, and + 1).norm) === undefined)
    return false
  let first = and - 1
  while (first > and - LONGEST && isNumberWord(words, first - 1)) first--
  const number = spelledAt(words, first)
  return number !== null && number.end > and
}

const isNumberWord = (words: readonly Word[], at: number): boolean => {
  const { norm } = wordAt(words, at)
  const inner = norm === 'a' || (norm === 'and' && scaleWord(words, at - 1) !== undefined)
  return inner || smallNumber(norm) !== undefined || scaleWord(words, at) !== undefined
}

/** "and", with another number behind it. */
function isJoinedOn(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at + 1).norm
  const number =
    smallNumber(next) !== undefined || (/^an?$/.test(next) && scaleWord(words, at + 2) !== undefined)
  return wordAt(words, at).norm === 'and' && number
}

/** The amount before the scales, where nothing but small numbers make it; `null` for "four thousand five hundred". */
function amountOf(words: readonly Word[], i: number, scales: number, article: boolean): number | null {
  if (article) return scales === i + 1 ? 1 : null
  let amount = 0
  for (let at = i; at < scales; at++) {
    const small = smallNumber(wordAt(words, at).norm)
    if (small === undefined) return null
    amount += small
  }
  return amount
}
