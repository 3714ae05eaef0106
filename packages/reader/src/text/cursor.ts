import type { Sentence, Token } from './read-text.ts'

/**
 * Looking at the tokens around a place without asking first whether there are any: beyond either end of a text stands
 * `EDGE`, a token without letters or place, with the tag ''. A rule that looks for a word there finds another word, as
 * it does anywhere else. Each function looks into one kind of array and says what it finds, so that it stays one load.
 *
 * A place that compiled code has kept as a fraction comes as one, and makes the engine throw away what it compiled for whole
 * places, over and over: `| 0` makes it whole.
 *
 * @example normAt(['she', 'refused'], 2) // ""
 */
export const EDGE: Token = { start: -1, end: -1, text: '', norm: '' }

/** The token at a place; `EDGE` beyond either end. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return at >= 0 ? (tokens[at | 0] ?? EDGE) : EDGE
}

/** The Penn tag at a place; '' beyond either end. */
export function tagAt(tags: readonly string[], at: number): string {
  return at >= 0 ? (tags[at | 0] ?? '') : ''
}

/** The word in lower case at a place; '' beyond either end. */
export function normAt(norms: readonly string[], at: number): string {
  return at >= 0 ? (norms[at | 0] ?? '') : ''
}

/** The sentence with a number; one without tokens beyond the first and the last. */
export function nthSentence(sentences: readonly Sentence[], at: number): Sentence {
  return at >= 0 ? (sentences[at | 0] ?? NO_SENTENCE) : NO_SENTENCE
}

const NO_SENTENCE: Sentence = { start: -1, end: -1, first: -1, endToken: -1, paragraph: -1 }
