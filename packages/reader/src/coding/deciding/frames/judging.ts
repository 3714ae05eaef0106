import { isFiniteVerb } from '../../../language/verb-tags.ts'
import { isPause } from '../../words/marks.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word } from '../../words/words.ts'
import { type Complement, canGet, thing } from '../complement.ts'
import { isMatter } from '../matter.ts'
import { coreOf, type Phrase, phraseAt } from '../noun-phrase.ts'
import { bareThing, type Compiled, type Frame } from './frame.ts'

const VERDICT_REACH = 7

/** "called the plan a joke": a word of judging behind the object. */
export function verdict(words: readonly Word[], row: Compiled, at: number): Complement | null {
  const thing = phraseAt(words, at)
  if (thing === null) return null
  const last = wordAt(words, thing.coreEnd - 1)
  // "called the idea reckless": a rough tagger's noun.
  const article = wordAt(words, thing.first).norm
  if (thing.coreEnd - thing.first > 2 && !/^an?$/.test(article) && row.onlyStems?.has(last.stem))
    return bareThing({ first: thing.first, coreEnd: thing.coreEnd - 1, end: thing.coreEnd - 1 })
  const from = wordAt(words, thing.end).norm === 'as' ? thing.end + 1 : thing.end
  const behind = words.slice(from, from + VERDICT_REACH)
  const stop = behind.findIndex((word, k) => (k > 0 && isPause(word.mark)) || isFiniteVerb(word.tag))
  const judged = (stop < 0 ? behind : behind.slice(0, stop)).some(
    ({ stem, norm }, k) =>
      (row.onlyStems?.has(stem) || row.onlyStems?.has(norm)) && !isTooLittle(words, from + k),
  )
  return judged ? bareThing(thing) : null
}

/** "too weak", "too late": who says so may want more of it. */
export const isTooLittle = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).norm === 'too' &&
  /^(?:weak|little|late|small|few|slow|short|low|modest|timid|cautious|vague|soft|narrow)$/.test(
    wordAt(words, at + 1).norm,
  )

/** "The decision angered unions": they hold the stance, on what moves them. */
export function moves(words: readonly Word[], subject: Phrase | null, at: number): Frame | null {
  const whom = phraseAt(words, at)
  if (subject === null || whom === null || !isMatter(words, subject)) return null
  const moved = wordAt(words, whom.coreEnd - 1)
  if (!canGet(moved) && moved.tag !== 'NNS' && !moved.capital) return null
  return { ...bareThing(subject), decider: coreOf(whom), requester: null, not: false }
}

/** "thanked the council for the subsidy": what is behind "for" or "on". */
export function thanks(words: readonly Word[], at: number): Complement | null {
  const whom = phraseAt(words, at)
  if (whom === null || !/^(?:for|on|over)$/.test(wordAt(words, whom.end).norm)) return null
  return thing(words, whom.end + 1)
}

/** "was called a joke", "was made compulsory": the word of judging stands behind. */
export const isJudged = (words: readonly Word[], { onlyStems }: Compiled, end: number): boolean =>
  words
    .slice(end, end + 3)
    .some(({ stem, norm, mark }) => mark === '' && (onlyStems?.has(stem) || onlyStems?.has(norm)))
