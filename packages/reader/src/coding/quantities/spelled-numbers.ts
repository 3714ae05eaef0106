import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { fractionAt, partAt } from './fractions.ts'
import { aroundUnit, partOfScale, scaled } from './mixed-numbers.ts'
import { round, scaleWord, smallNumber } from './number-words.ts'
import type { NumberAt } from './numbers.ts'

/** The number in words that begins at a word: "half a million", "a quarter", "twice", "a year", "two hundred and fifty". */
export const worded = (words: readonly Word[], i: number): NumberAt | null =>
  shareAt(words, i) ?? fractionAt(words, i) ?? timesAt(words, i) ?? lengthAt(words, i) ?? spelledAt(words, i)

/** "twice this year"; "twice as many" is a multiple. */
function timesAt(words: readonly Word[], i: number): NumberAt | null {
  if (wordAt(words, i).norm !== 'twice') return null
  const { norm, tag } = wordAt(words, i + 1)
  if (
    /^(?:as|that|the|its|their|his|her|more|what|over|shy)$/.test(norm) ||
    /^(?:JJ|NN(?!P)|CD|PRP\$)/.test(tag)
  )
    return null
  return { first: i, end: i + 1, value: 2, vague: null, digits: false }
}

const LENGTH = /^(?:year|month|week|day|hour|minute|decade|fortnight|century)$/

/** The "a" of "roughly a year", "for a week", "a day ahead": one of a unit of time; "a year and a half" whatever leads. */
function lengthAt(words: readonly Word[], i: number): NumberAt | null {
  const { norm } = wordAt(words, i)
  if (norm !== 'a' && norm !== 'an') return null
  const one = { first: i, end: i + 1, value: 1, vague: null, digits: false }
  const mixed = aroundUnit(words, one)
  if (mixed !== null)
    return /^(?:ago|earlier|later|before|after|old)$/.test(wordAt(words, mixed.end).norm) ? null : mixed
  if (!LENGTH.test(wordAt(words, i + 1).norm)) return null
  const few = orTwo(words, i)
  if (few !== null) return few
  const [before, behind] = [wordAt(words, i - 1).norm, wordAt(words, i + 2).norm]
  if (/^(?:ago|earlier|later|before|after|old)$/.test(behind)) return null
  const led =
    /^(?:roughly|about|almost|nearly|around|over|under|than|least|most|within|for|by|another|half)$/.test(
      before,
    )
  const followed = behind === 'ahead' || (behind === 'at' && wordAt(words, i + 3).norm === 'least')
  return led || followed ? one : null
}

/** "a year or two" is one to two years. */
function orTwo(words: readonly Word[], i: number): NumberAt | null {
  const unit = wordAt(words, i + 1).norm
  const last = wordAt(words, i + 3).norm
  const hi = wordAt(words, i + 2).norm === 'or' ? smallNumber(last) : undefined
  if (hi === undefined || hi < 2) return null
  return {
    first: i,
    end: i + 4,
    value: 1,
    vague: { lo: 1, hi, word: `a ${unit} or ${last}` },
    digits: false,
    unit,
  }
}

/** "half a million", "a quarter of a million", "three quarters of a million", "a half million". */
function shareAt(words: readonly Word[], i: number): NumberAt | null {
  const half = wordAt(words, i).norm === 'half' ? { end: i + 1, value: 0.5 } : null
  const part = half ?? partAt(words, i)
  return part === null ? null : partOfScale(words, i, part, false)
}

/** "a hundred and twenty", "two dozen", "four thousand five hundred", "two and a half million". */
function spelledAt(words: readonly Word[], i: number): NumberAt | null {
  const article = wordAt(words, i).norm === 'a' && scaleWord(words, i + 1) !== undefined
  let [total, group, at, seen] = [0, article ? 1 : 0, article ? i + 1 : i, article]
  /** Where the run of scales that ends the number begins; before it stands one amount without a scale. */
  let scales = at
  for (; at < words.length && at < i + 12; at++) {
    const { norm, mark } = wordAt(words, at)
    if (seen && isPause(mark)) break
    const small = smallNumber(norm)
    const scale = scaleWord(words, at)
    // "fifty-fifty" are two: only units follow tens.
    if (small !== undefined && group % 100 !== 0 && (small >= 10 || group % 10 !== 0)) break
    if (small !== undefined) {
      group += small
      scales = at + 1
    } else if (scale !== undefined && seen) {
      if (scale <= 100) group = Math.max(1, group) * scale
      else [total, group] = [total + Math.max(1, group) * scale, 0]
    } else if (
      norm === 'and' &&
      seen &&
      group >= 100 &&
      smallNumber(wordAt(words, at + 1).norm) !== undefined
    )
      continue
    else break
    seen = true
  }
  if (!seen || at === i) return null
  const value = round(total + group)
  const exact = { first: i, end: at, value, vague: null, digits: false }
  const amount = amountOf(words, i, scales, article)
  // One amount and its scales: "thirty-five thousand", with whatever "and a half" adds.
  if (amount !== null) return scaled(words, i, { end: scales, value: amount }, false)
  return exact
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
