import { wordAt } from '../../words/word-at.ts'
import type { Word } from '../../words/words.ts'
import type { Complement } from '../complement.ts'
import { type Phrase, phraseBefore } from '../noun-phrase.ts'
import { bareThing, nothingMore, standsAtEnd } from './frame.ts'

/** "the missiles that Norland supplied", "a rebate, which the minister had proposed": what stands before the relative. */
export function beforeRelative(
  words: readonly Word[],
  subject: Phrase | null,
  end: number,
): Complement | null {
  if (subject === null || !standsAtEnd(words, end, true) || /^(?:too|so)$/.test(wordAt(words, end).norm))
    return null
  const relative = wordAt(words, subject.first - 1)
  const contact = wordAt(words, subject.first)
  // "the shells | it had supplied": no relative word at all.
  const at = relative.tag.startsWith('NN') && contact.mark === '' && contact.tag === 'PRP' ? 0 : 1
  if (at === 1 && !/^(?:which|that)$/.test(relative.norm)) return null
  if (!wordAt(words, subject.first - at - 1).tag.startsWith('NN')) return null
  const floor =
    at === 0 ? words.findLastIndex(({ tag }, i) => i < subject.first && /^(?:IN|TO)$/.test(tag)) + 1 : 0
  const before = phraseBefore(words, subject.first - at, floor)
  // "ruled out medics, something that the mayor has called for": what was named before.
  if (before !== null && /^(?:something|anything)$/.test(wordAt(words, before.coreEnd - 1).norm))
    return nothingMore(before.end)
  return before === null ? null : bareThing(before)
}
