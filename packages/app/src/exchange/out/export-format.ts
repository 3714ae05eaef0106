import type { Db } from '../../record/engine/open-record.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import type { Losses } from '../losses.ts'
import type { TableHead } from '../tables/table-file.ts'

/** What of a record is taken away. The record stands still meanwhile: `db` is a transaction that sees one moment. */
export interface Taken {
  readonly db: Db
  readonly filter: StatementFilter
  /** What was asked and whose word it is, in words; goes into the file wherever it has a place for it. */
  readonly head: TableHead
  readonly losses: Losses
  /** Of this program. */
  readonly version: string
  /** Told of each article with how many statements of it are written. */
  readonly written: (statements: number) => void
}

/** A format in which a record can be taken away, always as one file: several go into a zip. */
export interface ExportFormat {
  /** As `--format` names it: `webannotation`. */
  readonly name: string
  /** How its files end, without the dot: `jsonld`, `zip`. */
  readonly ending: string
  /** The media type. */
  readonly type: string
  /** For whom it is, in a line of help. */
  readonly about: string
  /** Writes the file at `path`, where nothing stands yet. What the format cannot hold is added to the losses. */
  readonly write: (taken: Taken, path: string) => Promise<void>
}
