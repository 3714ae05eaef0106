import type { Generated, JSONColumnType } from 'kysely'
import type { CoderId, HistoryId } from '../ids.ts'
import type { Instant } from './columns.ts'

/** Who changed what, when and why. */
export interface HistoryTables {
  readonly coder: CoderTable
  readonly history: HistoryTable
  readonly change: ChangeTable
}

interface CoderTable {
  id: Generated<CoderId>
  by: 'reader' | 'person'
  name: string
  version: string
  settings: JSONColumnType<Record<string, unknown>>
}

interface HistoryTable {
  id: Generated<HistoryId>
  at: Instant
  coderId: CoderId
  action: string
  why: string | null
  undoes: HistoryId | null
}

interface ChangeTable {
  historyId: HistoryId
  place: number
  tableName: string
  rowId: number
  before: JSONColumnType<Record<string, unknown>>
  after: JSONColumnType<Record<string, unknown>>
}
