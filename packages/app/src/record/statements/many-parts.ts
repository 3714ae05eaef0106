import { type RawBuilder, type Selectable, sql } from 'kysely'
import { columnsAtOnce } from '../engine/columns-at-once.ts'
import type { StatementId } from '../engine/ids.ts'
import { snakeCase } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import type { Schema } from '../engine/schema.ts'
import { assembled, type StatementParts, TABLES, type Table } from './statement-parts.ts'

/** The parts of the many statements that a condition on `x.statement_id` names: a whole record's at once, say without their spans. */
export async function manyParts(
  db: Db,
  which: RawBuilder<unknown>,
  spans: 'with spans' | 'without spans',
): Promise<(id: StatementId) => StatementParts> {
  const found = new Map<Table, object[]>()
  for (const table of TABLES) {
    const names = table === 'span' && spans === 'without spans' ? [] : COLUMNS[table]
    found.set(table, [...(await rowsOf(db, names, table, which))])
  }
  return assembled(<T extends Table>(table: T) => (found.get(table) ?? []) as Selectable<Schema[T]>[])
}

const COLUMNS: { readonly [T in Table]: readonly (keyof Schema[T] & string)[] } = {
  span: ['statementId', 'role', 'piece', 'start', 'end', 'quote'],
  chainLink: ['statementId', 'place', 'name', 'key', 'role', 'explicit', 'start', 'end', 'quote'],
  hedge: ['statementId', 'place', 'start', 'end', 'quote', 'kind'],
  quantity: [
    ...(['statementId', 'place', 'start', 'end', 'quote', 'kind', 'item', 'holder', 'unit'] as const),
    ...(['period', 'whole', 'against', 'nominal', 'lo', 'hi', 'loOpen', 'hiOpen', 'hedge'] as const),
    'convention',
  ],
  timeExpression: ['statementId', 'place', 'start', 'end', 'quote', 'fromDay', 'toDay', 'kind'],
  decision: [
    ...(['statementId', 'state', 'track', 'decider', 'recipient', 'item', 'date', 'affirmed'] as const),
    ...(['requester', 'condition'] as const),
  ],
  itemPosition: ['statementId', 'place', 'actor', 'item', 'stance', 'ended'],
  forecast: ['statementId', 'event', 'word', 'kind', 'probabilityLo', 'probabilityHi', 'horizon'],
}

async function rowsOf(db: Db, names: readonly string[], table: Table, which: RawBuilder<unknown>) {
  if (names.length === 0) return []
  const columns = Object.fromEntries(names.map((name) => [name, sql.ref(`x.${name}`)]))
  return columnsAtOnce(db, columns, sql`from ${sql.table(snakeCase(table))} x where ${which}`)
}
