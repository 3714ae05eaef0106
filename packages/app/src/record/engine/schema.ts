import type { ActorTables } from './tables/actor-tables.ts'
import type { CodebookTables } from './tables/codebook-tables.ts'
import type { DocumentTables } from './tables/document-tables.ts'
import type { HistoryTables } from './tables/history-tables.ts'
import type { ImportedTables } from './tables/imported-tables.ts'
import type { JudgementTables } from './tables/judgement-tables.ts'
import type { StatementTables } from './tables/statement-tables.ts'

/** The tables of the record, one interface each. Columns are snake_case in SQL and camelCase here. */
export interface Schema
  extends CodebookTables,
    ActorTables,
    DocumentTables,
    StatementTables,
    JudgementTables,
    ImportedTables,
    HistoryTables {}
