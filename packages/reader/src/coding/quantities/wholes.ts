import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { NumberAt } from './numbers.ts'

/** Two numbers that tell a part of a whole. */
export interface PartOfWhole extends WordRange {
  readonly whole: number
}

/**
 * "Seven out of 10", "one in five", "seven crowns out of ten": a part of a whole that the words name as a number.
 *
 * @example outOf(words of "Two in five teachers", two, five) // whole 5
 */
export function outOf(
  words: readonly Word[],
  part: NumberAt,
  whole: NumberAt | undefined,
): PartOfWhole | null {
  if (whole === undefined || part.vague !== null || whole.vague !== null || part.part || whole.part)
    return null
  if (part.value > whole.value || whole.value > 1000 || whole.value < 2) return null
  const between = words.slice(part.end, whole.first).map(({ norm, mark }) => (mark === ',' ? ',' : norm))
  const joint = between.join(' ')
  const out = joint === 'out of' || /^(?:\S+ )?\S+ out of$/.test(joint)
  if (!out && joint !== 'in') return null
  if (joint === 'in' && (part.value > 99 || isTimed(words, whole.end) || !Number.isInteger(part.value)))
    return null
  return { first: part.first, end: whole.end, whole: whole.value }
}

/** "two in three years" are so many in that time. */
const isTimed = (words: readonly Word[], at: number): boolean =>
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|seconds?)$/.test(wordAt(words, at).norm)

/** What a part is of in words is no longer than this. */
const LONGEST = 5

/** The words behind "a quarter of", "half", "12 per cent of": what the part is of; `null` where the text does not say. */
export function wholeBehind(text: string, words: readonly Word[], at: number, half: boolean): string | null {
  const first =
    wordAt(words, at).norm === 'of' ? at + 1 : half && /^(?:DT|PRP\$)/.test(wordAt(words, at).tag) ? at : -1
  if (first < 0) return null
  let end = first
  while (end < words.length && end < first + LONGEST && takes(wordAt(words, end), end > first)) end++
  return end > first ? text.slice(wordAt(words, first).start, wordAt(words, end - 1).end) : null
}

const takes = ({ tag, mark, norm }: Word, inside: boolean): boolean =>
  !(inside && mark !== '' && mark !== '-') && (/^(?:NN|JJ|DT|PRP\$|CD|POS)/.test(tag) || norm === "'s")
