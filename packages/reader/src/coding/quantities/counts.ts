import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { isPartOfName } from './designations.ts'
import { NOT_COUNTED_ROWS } from './not-counted-rows.ts'
import type { NumberAt } from './numbers.ts'
import { countsVaguely } from './vague-counts.ts'

/** Whether a number counts or measures; the others are dates, names, ages, shares. `dated` are the words of times. */
export function counts(
  text: string,
  words: readonly Word[],
  number: NumberAt,
  dated: ReadonlySet<number>,
): boolean {
  for (let i = number.first; i < number.end; i++) if (dated.has(i)) return false
  if (number.vague !== null) return countsVaguely(words, number, number.vague.word)
  if (isPartOfName(text, words, number) || isPartOfAdjective(text, words, number)) return false
  if (NOT_COUNTED_ROWS.some(({ pattern }) => pattern(words, number))) return false
  return number.digits || spelledCounts(words, number)
}

/** "a 300-page report", "the 12-year plan". */
function isPartOfAdjective(text: string, words: readonly Word[], number: NumberAt): boolean {
  const after = words[number.end]
  return (
    after !== undefined &&
    after.norm !== 'plus' &&
    /^[a-z]/.test(after.norm) &&
    text.slice(wordAt(words, number.end - 1).end, after.start) === '-'
  )
}

/** Spelled numbers up to this one need a noun to count, and after "the" they count nothing. */
const SMALL = 12

/** "one" and "two" count before a plural noun or a unit; "one of them" and "the two leaders" do not claim a figure. */
function spelledCounts(words: readonly Word[], { first, end, value }: NumberAt): boolean {
  const after = words[end]
  if (value === 1 || value === 0)
    return after?.norm === 'percent' || /^(?:million|billion)$/.test(wordAt(words, end - 1).norm)
  if (value > SMALL) return true
  if (/^(?:the|these|those|other)$/.test(wordAt(words, first - 1).norm)) return false
  return after === undefined || /^(?:NN|JJ|IN|VB)/.test(after.tag)
}
