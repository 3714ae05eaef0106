import type { Generated, JSONColumnType } from 'kysely'
import type { ImportedPartKind } from '../../vocabulary.ts'
import type { ImportedFileId } from '../ids.ts'
import type { Instant } from './columns.ts'

/** Files of other tools, with what a record has no place for. */
export interface ImportedTables {
  readonly importedFile: ImportedFileTable
  readonly importedPart: ImportedPartTable
}

interface ImportedFileTable {
  id: Generated<ImportedFileId>
  /** `dna`: whose content it is. */
  format: string
  /** The file's name, without its folder. */
  name: string
  /** Of the content as it is kept. */
  sha256: string
  content: JSONColumnType<Readonly<Record<string, unknown>>>
  added: Instant
}

/** A document or statement of the record, and what the file calls it. */
interface ImportedPartTable {
  fileId: ImportedFileId
  kind: ImportedPartKind
  key: string
  rowId: number
  sha256: string
  content: JSONColumnType<Readonly<Record<string, unknown>>> | null
}
