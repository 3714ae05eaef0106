import type { WordRow } from '../../../language/word-patterns.ts'
import type { DecisionState } from '../../../statement.ts'
import type { Word } from '../../words/words.ts'

/** What a phrase says of a decision. */
export interface StateWord {
  readonly state: DecisionState
  /** False for wordings that themselves deny the state ("no discussion"). */
  readonly affirmed: boolean
  /** True for the codebook's own words. */
  readonly own: boolean
  /** True where the words mean a decision only beside an item of the codebook. */
  readonly needsItem: boolean
}

/** A phrase of any policy debate that tells how a decision stands. */
export type StateRow = WordRow<StateWord, Word>

interface Written {
  readonly pattern: string | readonly string[]
  /** Set where the words themselves deny the state. */
  readonly denies?: true
  /** Set where the words mean a decision only beside an item: "received" alone may be a guest. */
  readonly besideItem?: true
  /** With the levy or tanks for the item. */
  readonly example: string
}

/** Rows that tell one state. */
export function telling(state: DecisionState, reason: string, rows: readonly Written[]): readonly StateRow[] {
  return rows.map(({ pattern, denies, besideItem, example }) => ({
    pattern,
    reading: { state, affirmed: denies !== true, own: false, needsItem: besideItem === true },
    reason,
    example,
  }))
}
