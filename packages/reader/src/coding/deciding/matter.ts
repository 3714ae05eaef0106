import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { MATTER_ENDING, MATTERS } from './rows/matters.ts'

const NOUNS = wordSet(MATTERS)
/** Who ends like a matter and is none. */
const PEOPLE = wordSet(
  `official general tribunal hospital principal individual criminal rival liberal radical journal animal intellectual professional cardinal
  admiral marshal government parliament department administration audience king being conference figure creature nurse
  thing something anything everything nothing morning evening spring string ring wedding meeting greeting convention`,
)

/** Whether a phrase's head is a noun of policy: "no levy", not "no fighting". */
export const isPolicy = (words: readonly Word[], item: WordRange & { readonly coreEnd?: number }): boolean =>
  NOUNS.has(wordAt(words, (item.coreEnd ?? item.end) - 1).stem)

/** Whether a phrase names what one can be for or against: its head, or before "of" the head behind it. */
export function isMatter(
  words: readonly Word[],
  item: (WordRange & { readonly coreEnd?: number }) | null,
): boolean {
  if (item === null) return false
  const { stem, norm } = wordAt(words, (item.coreEnd ?? item.end) - 1)
  if (PEOPLE.has(stem)) return false
  if (isTurn(words, (item.coreEnd ?? item.end) - 1)) return true
  return NOUNS.has(stem) || NOUNS.has(norm) || MATTER_ENDING.test(norm)
}

/** "U-turn", "about-face": a tokenizer parts them. */
const isTurn = (words: readonly Word[], head: number): boolean =>
  /^(?:u turn|about face|climb down)$/.test(`${wordAt(words, head - 1).norm} ${wordAt(words, head).norm}`)
