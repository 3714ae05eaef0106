import { wordSet } from '../../../language/stance-words.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word } from '../../words/words.ts'
import { isTime, type Phrase, phraseAt } from '../noun-phrase.ts'
import type { DecidingRow } from '../rows/deciding-row.ts'
import { standsAtEnd } from './frame.ts'

/** "voted 61 to 32 | to lift", "voted by nine to four on Wednesday night | to refuse": over the tally and the time. */
export function overTally(words: readonly Word[], from: number): number {
  const by = wordAt(words, from).norm === 'by' && wordAt(words, from + 1).tag === 'CD' ? 1 : 0
  const at = overCounts(words, from + by)
  const day = wordAt(words, at).norm === 'on' ? at + 1 : at
  if (wordAt(words, day).mark !== '' || !/day$/.test(wordAt(words, day).norm)) return at
  return /^(?:night|morning|evening|afternoon)$/.test(wordAt(words, day + 1).norm) ? day + 2 : day + 1
}

function overCounts(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 8 && /^(?:CD|JJ)$/.test(wordAt(words, at).tag)) {
    at++
    if (
      /^(?:to|against|votes?)$/.test(wordAt(words, at).norm) &&
      /^(?:CD|NNS)$/.test(wordAt(words, at + 1).tag)
    )
      at++
  }
  return wordAt(words, at).norm === 'votes' ? at + 1 : at
}

const NOTHING: Phrase = { first: 0, coreEnd: 0, end: 0 }

/** "He had refused.", "gave its consent in March": what was asked for before. */
export const standsAlone = (words: readonly Word[], row: DecidingRow, at: number): boolean =>
  row.takes === 'answer' || row.takes === 'reaction'
    ? standsAtEnd(words, at) || isTimed(words, at) || wordAt(words, at).tag === 'CC'
    : row.through === undefined
      ? row.neither === true && row.done === 'refused' && standsAtEnd(words, at)
      : standsAtEnd(words, at) || isTimed(words, at) || wordAt(words, at).tag === 'CC'

const isTimed = (words: readonly Word[], at: number): boolean =>
  isTime(words, phraseAt(words, at + (wordAt(words, at).tag === 'IN' ? 1 : 0)) ?? NOTHING)

const TALK = wordSet(
  'comment say speak answer respond discuss elaborate confirm reply talk disclose reveal name specify brief identify be meet attend visit travel wait testify listen',
)

/** "declined to comment": an answer is refused, not the matter. */
export function isTalk(words: readonly Word[], verb: number): boolean {
  const { stem } = wordAt(words, verb)
  if (TALK.has(stem)) return !/^(?:up|away|back)$/.test(wordAt(words, verb + 1).norm)
  const given = stem === 'give' ? phraseAt(words, verb + 1) : null
  return given !== null && TOLD.has(wordAt(words, given.coreEnd - 1).stem)
}

/** "give details" talks, "give Norland tanks" gives. */
const TOLD = wordSet(
  'detail comment reason statement evidence answer interview name number explanation testimony date figure speech',
)
