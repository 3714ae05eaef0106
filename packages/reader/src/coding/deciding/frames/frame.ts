import { wordSet } from '../../../language/stance-words.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word, WordRange } from '../../words/words.ts'
import type { Complement } from '../complement.ts'
import type { Phrase } from '../noun-phrase.ts'
import type { DecidingRow } from '../rows/deciding-row.ts'
import { nothingNamed } from '../told.ts'

/** A row with its nouns by their keys. */
export interface Compiled extends DecidingRow {
  readonly onlyStems: ReadonlySet<string> | null
  readonly neverStems: ReadonlySet<string> | null
}

export const compiled = (row: DecidingRow): Compiled => ({
  ...row,
  onlyStems: row.only === undefined ? null : wordSet(row.only),
  neverStems: row.never === undefined ? null : wordSet(row.never),
})

/** Who and what stands around a verb, before its state is known. */
export interface Frame extends Complement {
  readonly decider: WordRange | null
  readonly requester: WordRange | null
  readonly not: boolean
}

/** Nothing stands behind that could be an object; "by 40 votes", "in the Senate" is none. */
export const standsAtEnd = (words: readonly Word[], at: number, over = false): boolean =>
  at >= words.length ||
  /[,;]/.test(wordAt(words, at).mark) ||
  (over && /^(?:IN|RB)/.test(wordAt(words, at).tag))

/** Nothing stands behind: what it is about was named before. */
export const nothingMore = (end: number): Complement => ({
  item: { ...nothingNamed(end), coreEnd: end },
  recipient: null,
  side: 1,
  deeds: [],
  end,
})

export const bareThing = (phrase: Phrase): Complement => ({
  item: phrase,
  recipient: null,
  side: 1,
  deeds: [],
  end: phrase.end,
})
