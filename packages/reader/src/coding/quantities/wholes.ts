import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { NumberAt } from './numbers.ts'

/** Two numbers that tell a part of a whole. */
export interface PartOfWhole extends WordRange {
  readonly whole: number
  /** What is counted, where it stands between: "tank" of "one tank in three". */
  readonly unit: string | null
}

/**
 * "Seven out of 10", "one in five", "one in every five", "seven crowns out of ten", "one tank in three": a part of a whole that the words name as a number.
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
  const out = /^(?:\S+ ){0,2}out of(?: every| the)?$/.test(joint)
  const noun = nounInside(words, part, whole)
  if (!out && !/^in(?: every)?$/.test(joint) && noun === null) return null
  if (!out && (part.value > 99 || isTimed(words, whole.end) || !Number.isInteger(part.value))) return null
  return { first: part.first, end: whole.end, whole: whole.value, unit: noun }
}

/** The noun of "one tank in three": one noun and "in", and nothing that the whole counts ("one tank in three towns"). */
function nounInside(words: readonly Word[], part: NumberAt, whole: NumberAt): string | null {
  const [noun, joint, behind] = [
    wordAt(words, part.end),
    wordAt(words, part.end + 1),
    wordAt(words, whole.end),
  ]
  if (whole.first !== part.end + 2 || joint.norm !== 'in' || joint.mark !== '' || noun.mark !== '')
    return null
  if (part.value * 2 > whole.value || !/^NNS?$/.test(noun.tag)) return null
  return /^(?:NN|JJ|CD|DT)/.test(behind.tag) && behind.mark === '' ? null : noun.norm
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
