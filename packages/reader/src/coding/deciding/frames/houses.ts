import { wordSet } from '../../../language/stance-words.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word } from '../../words/words.ts'
import type { Complement } from '../complement.ts'
import { coreOf, isTime, type Phrase, phraseAt } from '../noun-phrase.ts'
import { bareThing, type Compiled, type Frame } from './frame.ts'

/** "The bill passed", "The tanks arrived in Norland": who gets it stands behind "in". */
export function fateOf(words: readonly Word[], { done }: Compiled, subject: Phrase, end: number): Complement {
  const place =
    done === 'delivered' && /^(?:in|at)$/.test(wordAt(words, end).norm) ? phraseAt(words, end + 1) : null
  const where = place === null || isTime(words, place) ? null : coreOf(place)
  return { ...bareThing(subject), recipient: where }
}

/** "The bill passed the Senate": the house decides. */
export function house(
  words: readonly Word[],
  row: Compiled,
  subject: Phrase | null,
  at: number,
): Frame | null {
  const by = phraseAt(words, at)
  if (subject === null || by === null || !HOUSES.has(wordAt(words, by.coreEnd - 1).stem)) return null
  const known = { decider: coreOf(by), requester: null, not: false }
  return row.onlyStems?.has(wordAt(words, subject.coreEnd - 1).stem)
    ? { ...bareThing(subject), ...known, end: by.end }
    : null
}

/** Houses that make laws. */
export const HOUSES = wordSet(
  'parliament congress senate house assembly lawmaker legislator mp deputy senator bundestag duma knesset legislature chamber',
)
