import { isPastForm } from '../../language/verb-tags.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { MEANS } from './intents.ts'

/** The first word from `i` on that is no adverb: the verb of "could not now decide". */
export function pastAdverbs(words: readonly Word[], i: number): number {
  while (wordAt(words, i).tag === 'RB' || wordAt(words, i).norm === 'not') i++
  return i
}

/** "have decided", "had been closed". */
export function hasPerfect(words: readonly Word[], i: number): boolean {
  if (!/^(?:have|has|had|having)$/.test(wordAt(words, i).norm)) return false
  const next = words[pastAdverbs(words, i + 1)]
  return isPastForm(next?.tag)
}

/** "to decide"; a rough tagger takes the verb for a noun. */
export function isInfinitive(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  return (
    wordAt(words, i).norm === 'to' && next !== undefined && !next.capital && /^(?:VB|NN|JJ)$/.test(next.tag)
  )
}

/** A tagger may take the participle of "would be banned" and of "wants it finished" for a past form. */
export function isParticiple(words: readonly Word[], i: number): boolean {
  let before = i - 1
  while (wordAt(words, before).tag === 'RB') before--
  if (/^(?:it|them|him|us)$/.test(wordAt(words, before).norm) && MEANS.has(wordAt(words, before - 1).stem))
    return true
  return /^(?:be|been|being|have|has|had|get|is|are|was|were)$/.test(wordAt(words, before).norm)
}

/** A participle between subject and object is a past tense that the tagger missed: "the council published plans". */
export function isActivePast(words: readonly Word[], i: number): boolean {
  if (wordAt(words, i).tag !== 'VBN' || isParticiple(words, i)) return false
  const [before, next] = [words[i - 1], words[i + 1]]
  return isSubject(before?.tag ?? '') && next?.mark === '' && /^(?:DT|NN|PRP|CD|JJ)/.test(next.tag)
}

/** "it published plans", not "its published plans". */
const isSubject = (tag: string): boolean => tag === 'PRP' || /^(?:NN|RB|W)/.test(tag)
