import { type Selectable, sql } from 'kysely'
import type { StatementId } from '../engine/ids.ts'
import { insertRows } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import type { Schema } from '../engine/schema.ts'
import type { VariableValue } from '../engine/tables/statement-tables.ts'

/** The values that a person gave a statement in the codebook's own variables, by the variable's name. */
export type Variables = Readonly<Record<string, VariableValue>>

/** Keeps the values of new statements. */
export async function insertVariables(
  db: Db,
  statements: readonly { readonly id: StatementId; readonly variables?: Variables }[],
): Promise<void> {
  await insertRows(
    db,
    'statementVariable',
    statements.flatMap(({ id, variables = {} }) =>
      Object.entries(variables).map(([name, value]) => ({ statementId: id, name, value })),
    ),
  )
}

/** The values of many statements, in one query; a statement without any has none. */
export async function variablesOf(
  db: Db,
  ids: readonly StatementId[],
): Promise<(id: StatementId) => Variables> {
  const rows: Selectable<Schema['statementVariable']>[] = await db
    .selectFrom('statementVariable')
    .selectAll()
    .where(sql<boolean>`statement_id = any(${ids})`)
    .orderBy('name')
    .execute()
  const found = new Map<StatementId, Record<string, VariableValue>>()
  for (const { statementId, name, value } of rows) {
    const own = found.get(statementId) ?? {}
    own[name] = value
    found.set(statementId, own)
  }
  return (id) => found.get(id) ?? {}
}
