import { sql } from 'kysely'
import { tableLines } from '../backup/table-lines.ts'
import { catalogue } from '../engine/catalogue.ts'
import type { Db } from '../engine/open-record.ts'

type Row = Readonly<Record<string, unknown>>

/** The rows of a record by their table, as JSON. */
export type Rows = ReadonlyMap<string, readonly Row[]>

/** All rows of a record; inside a transaction. */
export async function rowsOf(tx: Db): Promise<Rows> {
  const rows = new Map<string, Row[]>()
  for (const table of await catalogue(tx)) {
    const own: Row[] = []
    for await (const lines of tableLines(tx, table)) own.push(...lines.map((line): Row => JSON.parse(line)))
    rows.set(table.name, own)
  }
  return rows
}

/** What an older program would have kept of these rows: its tables, and the columns that they had. */
export async function keepAsThen(tx: Db, rows: Rows): Promise<Rows> {
  const then = new Map<string, readonly Row[]>()
  await sql`set local session_replication_role = replica`.execute(tx)
  for (const { name, columns, isNumbered } of await catalogue(tx)) {
    const own = (rows.get(name) ?? []).map((row) =>
      Object.fromEntries(columns.map((column) => [column, row[column]])),
    )
    const list = sql.join(columns.map((column) => sql.id(column)))
    await sql`
      insert into ${sql.id(name)} (${list})
      select ${list} from json_populate_recordset(null::${sql.id(name)}, ${JSON.stringify(own)}::json)`.execute(
      tx,
    )
    if (isNumbered)
      await sql`
        select setval(pg_get_serial_sequence(${name}, 'id'), max(id)) from ${sql.id(name)} having max(id) > 0`.execute(
        tx,
      )
    then.set(name, own)
  }
  await sql`set local session_replication_role = origin`.execute(tx)
  return then
}
