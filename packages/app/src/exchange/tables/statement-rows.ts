import { sql } from 'kysely'
import type { Db } from '../../record/engine/open-record.ts'
import { codedDocuments } from '../out/coded-document.ts'
import type { Taken } from '../out/export-format.ts'
import { STATEMENT_COLUMNS, type StatementRow, variableColumns } from './statement-columns.ts'
import type { TypedColumn } from './typed-column.ts'

/**
 * Every statement with its article, articles by their day and each from its first word to its last. An article without a statement
 * makes no row, and is lost where it has no other place.
 */
export async function* statementRows(
  { db, filter, losses, written }: Taken,
  onEmpty = (document: number) => losses.add('articles without a statement', 'document', document),
): AsyncGenerator<StatementRow> {
  for await (const document of codedDocuments(db, filter)) {
    if (document.statements.length === 0) onEmpty(document.id)
    for (const statement of document.statements) yield { document, statement }
    written(document.statements.length)
  }
}

/** All columns of the statements of a record: every field, then the variables that people of this debate code. */
export async function statementColumns(db: Db): Promise<readonly TypedColumn<StatementRow>[]> {
  return [...STATEMENT_COLUMNS, ...variableColumns(await variablesInUse(db))]
}

/** By name; one whose values are of several kinds is text. */
async function variablesInUse(db: Db) {
  const { rows } = await sql<{ name: string; kinds: readonly string[] }>`
    select name, array_agg(distinct jsonb_typeof(value::jsonb)) as kinds
    from statement_variable group by name order by name collate "C"`.execute(db)
  return rows.map(({ name, kinds }) => {
    const [kind, ...others] = kinds
    const type = others.length === 0 && (kind === 'number' || kind === 'boolean') ? kind : 'string'
    return { name, type } as const
  })
}
