import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** Zero to nineteen; "nought" is zero too. */
export const UNITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen`
      .split(/\s+/)
      .map((word, value) => [word, value]),
  ),
  nought: 0,
}
export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
/** What a number before it is taken times. */
export const SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  tn: 1e12,
  k: 1e3,
  lakh: 1e5,
  crore: 1e7,
  dozen: 12,
}

/** Spelled words that may begin a number. */
export const SPELLED: ReadonlySet<string> = new Set([
  'a',
  'an',
  'half',
  'twice',
  'point',
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  ...Object.keys(SCALE).filter((word) => word.length > 2),
])

/** The number that a table gives a word; a word of every object ("constructor") is none of its. */
export function ownNumber(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/** Zero to nineteen or a ten, in words. */
export const smallNumber = (norm: string): number | undefined =>
  ownNumber(UNITS, norm) ?? ownNumber(TENS, norm)

/** Zero to nine in words; behind a "point" "oh" is zero too. */
export function digitWord(norm: string): number | undefined {
  const digit = norm === 'oh' ? 0 : ownNumber(UNITS, norm)
  return digit !== undefined && digit < 10 ? digit : undefined
}

/** A scale that is a word and no letter: the "hundred" of "two hundred", the "score" of "two score tanks". */
export function scaleWord(words: readonly Word[], at: number): number | undefined {
  const { norm } = wordAt(words, at)
  if (norm === 'score') return isTwenty(words, at) ? 20 : undefined
  return norm.length > 2 ? ownNumber(SCALE, norm) : undefined
}

/** "two score tanks"; not "the two score goals". */
function isTwenty(words: readonly Word[], at: number): boolean {
  const [behind, before] = [wordAt(words, at + 1), wordAt(words, at - 2).norm]
  if (/^VB/.test(wordAt(words, at).tag) || /^(?:the|these|those|both|all)$/.test(before)) return false
  return smallNumber(wordAt(words, at - 1).norm) !== undefined && /^(?:NNS|JJ)$/.test(behind.tag)
}

/** What is left of the sums of fractions: twelve digits count. */
export function round(value: number): number {
  return Number(value.toPrecision(12))
}
