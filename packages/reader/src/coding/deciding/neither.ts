import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { Mood } from './mood.ts'
import { coreOf, phraseAt, subjectOf } from './noun-phrase.ts'

const REACH = 8

/** "Neither the governor nor the mayor backs it": what is told of both is denied. */
export function byNeither(words: readonly Word[], mood: Mood): Mood {
  if (!words.some(({ norm }) => norm === 'nor')) return mood
  if (isOneOfNeither(words, mood.first)) return { ...mood, not: true, unready: false }
  const subject = subjectOf(words, mood.first)
  return subject === null || neitherBefore(words, subject) === null ? mood : { ...mood, not: !mood.not }
}

/** "Neither | the governor | nor the mayor": whom "neither" names beside a phrase; `null` where it does not. */
export function neitherBefore(words: readonly Word[], { first }: WordRange): WordRange | null {
  if (wordAt(words, first - 1).norm !== 'nor') return null
  for (let i = first - 2; i >= Math.max(0, first - REACH); i--) {
    if (wordAt(words, i).norm !== 'neither') continue
    const other = phraseAt(words, i + 1)
    return other !== null && other.end === first - 1 ? coreOf(other) : null
  }
  return null
}

/** "neither approved | nor rejected it": a verb behind one of the two. */
const isOneOfNeither = (words: readonly Word[], verb: number): boolean =>
  /^(?:neither|nor)$/.test(wordAt(words, verb - 1).norm)
