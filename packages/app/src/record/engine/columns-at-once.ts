import { type RawBuilder, sql } from 'kysely'
import type { Db } from './open-record.ts'

/** What each column of a row is in SQL. */
export type ColumnsOf<Row> = { readonly [Name in keyof Row]: RawBuilder<unknown> }

/** The columns of an answer, each an array as long as there are rows. */
export type AsColumns<Row> = { readonly [Name in keyof Row]: readonly Row[Name][] }

/**
 * The answer of a question as columns, each told as one JSON: for tens of thousands of rows, which come many times as fast as one by
 * one. Days and instants come as text. `from` is what stands behind the columns, with its `where`.
 *
 * `await answeredColumns<{ id: number }>(db, { id: sql\`s.id\` }, sql\`from statement s\`)`
 */
export async function answeredColumns<Row extends object>(
  db: Db,
  columns: ColumnsOf<Row>,
  from: RawBuilder<unknown>,
): Promise<AsColumns<Row>> {
  const names = Object.keys(columns) as (keyof Row & string)[]
  const asked = names.map((name, at) => sql`json_agg(${columns[name]}) as ${sql.id(`c${at}`)}`)
  const { rows } = await sql<Readonly<Record<string, readonly unknown[] | null>>>`
    select ${sql.join(asked)} ${from}`.execute(db)
  return Object.fromEntries(names.map((name, at) => [name, rows[0]?.[`c${at}`] ?? []])) as AsColumns<Row>
}

/** The same as rows. */
export async function columnsAtOnce<Row extends object>(
  db: Db,
  columns: ColumnsOf<Row>,
  from: RawBuilder<unknown>,
): Promise<readonly Row[]> {
  const found = Object.entries<readonly unknown[]>(await answeredColumns(db, columns, from))
  const count = found[0]?.[1].length ?? 0
  return Array.from({ length: count }, (_, at) => {
    const row: Record<string, unknown> = {}
    for (const [name, values] of found) row[name] = values[at]
    return row as Row
  })
}
