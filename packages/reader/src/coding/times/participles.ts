import { beforeAdverbs, isBehindAuxiliary, isPastBetween } from '../../language/verb-groups.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { MEANS } from './intents.ts'

/** A tagger may take the participle of "would be banned" and of "wants it finished" for a past form. */
export function isParticiple(words: readonly Word[], i: number): boolean {
  return isWanted(words, beforeAdverbs(words, i)) || isBehindAuxiliary(words, i)
}

/** "wants it": what is meant to be done with it has not been done. */
function isWanted(words: readonly Word[], object: number): boolean {
  return /^(?:it|them|him|us)$/.test(wordAt(words, object).norm) && MEANS.has(wordAt(words, object - 1).stem)
}

/** A participle between subject and object is a past tense that the tagger missed: "the council published plans". */
export function isActivePast(words: readonly Word[], i: number): boolean {
  return isPastBetween(words, i) && !isParticiple(words, i)
}
