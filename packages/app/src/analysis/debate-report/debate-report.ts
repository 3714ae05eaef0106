import type { Network, Recipe, Settings } from '@onrecord/network'
import type { Counted, Measured } from '../measures/measured.ts'

export type Id = string | number

/** A mark of a picture, or a line of a table, with the statements it was counted from. */
export interface Behind {
  readonly said: string
  readonly statements: readonly Id[]
}

/** Something drawn that is explained below its picture: `key` is what the picture links to. */
export interface Mark {
  readonly key: string
  readonly said: string
  /** `for`, `against`: the parts of the mark. One without a name is the whole of it. */
  readonly parts: readonly Behind[]
}

/** A picture's part of the page; `missing` says in a line why there is none. */
export interface Part {
  readonly heading: string
  readonly lead: readonly string[]
  readonly measured: Measured | null
  readonly missing: string | null
  readonly marks: readonly Mark[]
}

/** A statement as one reads it. */
export interface Sentence {
  readonly id: Id
  readonly day: string
  readonly outlet: string
  readonly document: string
  readonly who: string
  readonly what: string
  readonly words: string
}

/** The debate on one page, as data. */
export interface DebateReport {
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly counted: Counted
  readonly positions: Part
  readonly network: Part & { readonly drawn: Network | null; readonly camps: ReadonlyMap<string, number> }
  readonly polarisation: Part
  readonly moves: Part
  readonly settings: Settings
  readonly recipes: Readonly<Record<string, Recipe>>
}

/** The most statements that stand behind one part of a mark; further ones are counted. */
export const MOST_BEHIND = 30
