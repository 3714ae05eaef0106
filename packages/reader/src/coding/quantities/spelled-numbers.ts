import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { zeroless } from './decimals-in-words.ts'
import { fractionAt, partAt } from './fractions.ts'
import { aroundUnit, partOfScale, scaled } from './mixed-numbers.ts'
import { round, smallNumber } from './number-words.ts'
import type { NumberAt } from './numbers.ts'
import { spelledAt } from './spelled-whole.ts'

/** The number in words that begins at a word: "half a million", "a quarter", "twice", "a year", "two hundred and fifty". */
export const worded = (words: readonly Word[], i: number): NumberAt | null =>
  percentPartAt(words, i) ??
  shareAt(words, i) ??
  fractionAt(words, i) ??
  timesAt(words, i) ??
  lengthAt(words, i) ??
  pointAt(words, i) ??
  spelledAt(words, i)

/** "by point five percent" */
function pointAt(words: readonly Word[], i: number): NumberAt | null {
  const decimals = zeroless(words, i)
  return decimals === null ? null : scaled(words, i, decimals, false)
}

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

/** "half a percent", "three quarters of a percentage point": with the unit inside. */
function percentPartAt(words: readonly Word[], i: number): NumberAt | null {
  const part = wordAt(words, i).norm === 'half' ? { end: i + 1, value: 0.5 } : partAt(words, i)
  if (part === null) return null
  const of = wordAt(words, part.end).norm === 'of'
  const one = of ? part.end + 1 : part.end
  if ((!of && part.value !== 0.5) || !/^(?:an?|one)$/.test(wordAt(words, one).norm)) return null
  const unit = percentAt(words, one + 1)
  const value = round(Number(part.value.toPrecision(4)))
  return unit === null
    ? null
    : { first: i, end: unit.end, value, vague: null, digits: false, unit: unit.name }
}

function percentAt(
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly name: string } | null {
  const said = `${wordAt(words, at).norm} ${wordAt(words, at + 1).norm}`
  if (wordAt(words, at).norm === 'percent') return { end: at + 1, name: '%' }
  if (said === 'per cent') return { end: at + 2, name: '%' }
  return said === 'percentage point' ? { end: at + 2, name: 'percentage points' } : null
}

/** "half a million", "a quarter of a million", "three quarters of a million", "a half million". */
function shareAt(words: readonly Word[], i: number): NumberAt | null {
  const half = wordAt(words, i).norm === 'half' ? { end: i + 1, value: 0.5 } : null
  const part = half ?? partAt(words, i)
  return part === null ? null : partOfScale(words, i, part, false)
}
