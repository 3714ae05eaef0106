import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { scaleWord } from './number-words.ts'
import type { NumberAt } from './numbers.ts'

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ...'third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((name, n) => [name, `${name}s`].map((word) => [word, n + 3] as const)),
])
const NUMERATORS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['seven', 7],
  ['nine', 9],
])

/**
 * "A quarter", "two thirds", "three-fifths", "half the rate": a part of one; `null` for "a third party", "the first half".
 *
 * @example fractionAt(words of "a fifth of the wells", 0) // 0.2
 */
export function fractionAt(words: readonly Word[], i: number): NumberAt | null {
  const { norm } = wordAt(words, i)
  if (norm === 'half') return isHalf(words, i) ? fraction(words, i, i + 1, 0.5) : null
  const part = partAt(words, i)
  if (part === null || (NUMERATORS.get(norm) === 1 && !isPartHere(words, i, wordAt(words, i + 1).norm)))
    return null
  return fraction(words, i, part.end, Number(part.value.toPrecision(4)))
}

/** "a quarter", "two thirds", "three-fifths" by their form alone, whatever stands around them; "half" has no article. */
export function partAt(
  words: readonly Word[],
  i: number,
): { readonly end: number; readonly value: number } | null {
  const numerator = NUMERATORS.get(wordAt(words, i).norm)
  const { norm: name, mark } = wordAt(words, i + 1)
  const parts = PARTS.get(name)
  if (numerator === undefined || parts === undefined || mark === ',' || numerator >= parts) return null
  // "three quarter million" is as good as "three quarters".
  const several = name.endsWith('s') || name === 'half'
  if (numerator === 1 ? name.endsWith('s') : !several && scaleWord(words, i + 2) === undefined) return null
  return { end: i + 2, value: numerator / parts }
}

function fraction(words: readonly Word[], first: number, end: number, value: number): NumberAt {
  // "Half an hour" is a length, whose article counts nothing more.
  const article = value === 0.5 && /^an?$/.test(wordAt(words, end).norm) ? end + 1 : end
  return { first, end: article, value, vague: null, digits: false, part: true }
}

/** Words before a part that make it one: "by a fifth", "nearly a third". */
const LEADS =
  /^(?:by|to|than|about|around|roughly|nearly|almost|over|under|some|least|most|just|only|another|from)$/
/** What follows a part. */
const FOLLOWS = /^(?:of|less|more|fewer|lower|higher|smaller|larger|cheaper)$/

function isPartHere(words: readonly Word[], i: number, name: string): boolean {
  const [before, behind] = [wordAt(words, i - 1).norm, words[i + 2]]
  if (FOLLOWS.test(behind?.norm ?? '') || isJoined(words, i + 2)) return true
  // "900 a quarter" is a rate, "a third party" and "a third time" are counted off.
  if (behind?.mark === '' && /^(?:NN|JJ|CD)/.test(behind.tag)) return false
  return LEADS.test(before) || (name !== 'quarter' && i === 0)
}

/** "half to two-thirds", "between a third and a half": another part follows. */
function isJoined(words: readonly Word[], at: number): boolean {
  return /^(?:to|and|or)$/.test(wordAt(words, at).norm) && partAt(words, at + 1) !== null
}

/** "Half of", "half the", "more than half"; not "half past", "the second half", "half-built". */
function isHalf(words: readonly Word[], i: number): boolean {
  const [before, behind] = [words[i - 1], words[i + 1]]
  if (/^(?:first|second|other|latter|in|and|better|one|time|top|bottom)$/.test(before?.norm ?? ''))
    return false
  if (behind === undefined || behind.mark === ',' || behind.mark === ';')
    return LEADS.test(before?.norm ?? '')
  if (behind.mark === '-' || behind.token === wordAt(words, i).token) return false
  if (/^(?:of|the|its|their|his|her|our|all|that|those|these|as)$/.test(behind.norm)) return true
  if (isJoined(words, i + 1)) return true
  if (/^an?$/.test(behind.norm))
    return /^(?:year|hour|day|century|mile|decade|tonne|ton|litre|metre)$/.test(wordAt(words, i + 2).norm)
  return LEADS.test(before?.norm ?? '') || (behind.tag === 'NNS' && before?.tag !== 'DT')
}
