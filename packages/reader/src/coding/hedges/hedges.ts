import type { Hedge } from '../../statement.ts'
import { longest } from '../words/longest.ts'
import { phraseRows } from '../words/phrase-rows.ts'
import { spanOf, type Word, type WordRange } from '../words/words.ts'
import { HEDGE_ROWS } from './hedge-rows.ts'
import { CLASSES } from './rows/hedging.ts'

const HEDGES = phraseRows(HEDGE_ROWS, CLASSES)

export interface HedgeAt extends WordRange {
  readonly hedge: Hedge
}

/**
 * The words that weaken a statement, each with its kind. "Some" is an approximator before a number ("some 900") and a
 * vague quantifier before a noun ("some lawmakers"); the month of May and "can" as ability are left alone. Of phrases that share
 * a word the longer one stays.
 *
 * @example hedgesIn(text, words) // "presumably" -> adverb, "around" -> approximator
 */
export function hedgesIn(text: string, words: readonly Word[]): HedgeAt[] {
  const taken = new Set<number>()
  return longest(HEDGES.find(words)).flatMap((match) => {
    if (match.literal.some((word) => taken.has(word))) return []
    for (const word of match.literal) taken.add(word)
    const hedge = { ...spanOf(text, words, match), kind: match.value }
    return [{ first: match.first, end: match.end, hedge }]
  })
}
