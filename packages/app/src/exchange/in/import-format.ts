import type { Problem } from '@onrecord/reader'
import type { Db } from '../../record/engine/open-record.ts'
import type { Act } from '../../record/history/history.ts'
import type { Losses } from '../losses.ts'

/** A file on its way into a record. */
export interface Bringing {
  /** A transaction of the only writer: all of the file goes in, or nothing. */
  readonly db: Db
  /** Who brings it, when; all that is noted under it is one entry of the history. */
  readonly act: Act
  /** What the record has no place for; numbers are the record's. */
  readonly losses: Losses
  /** Told of what did not go in, and why; the rest goes in. */
  readonly problem: (problem: Problem) => void
  /** Told how many articles are done. */
  readonly done: (articles: number) => void
}

/** How much of a file is new in the record. */
export interface Brought {
  readonly documents: number
  readonly statements: number
}

/** A format whose files become articles with statements that people go on coding. */
export interface ImportFormat {
  /** `dna`; it goes into the history. */
  readonly name: string
  /** For whom it is, in a line of help. */
  readonly about: string
  /**
   * Brings a file in. What is there already stays as it is: the same file again changes nothing. Throws where nothing of
   * the file can be read.
   */
  readonly bring: (bringing: Bringing, path: string) => Promise<Brought>
}
