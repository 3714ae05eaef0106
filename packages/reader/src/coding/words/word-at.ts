import type { Word } from './words.ts'

/** What stands beyond either end of a sentence: a word without letters, tag or place. */
export const EDGE_WORD: Word = {
  start: -1,
  end: -1,
  norm: '',
  stem: '',
  meaning: '',
  tag: '',
  capital: false,
  mark: '',
  token: -1,
}

/**
 * The word at a place of a sentence; `EDGE_WORD` beyond either end, so that a rule looks left and right without asking.
 *
 * @example wordAt(words, words.length).norm // ""
 */
export function wordAt(words: readonly Word[], at: number): Word {
  return at >= 0 ? (words[at | 0] ?? EDGE_WORD) : EDGE_WORD
}
