import { type RawBuilder, sql } from 'kysely'
import type { Db } from './open-record.ts'

/** What each column of a row is in SQL. */
export type ColumnsOf<Row> = { readonly [Name in keyof Row]: RawBuilder<unknown> }

/**
 * The rows of a question, each column as one JSON: for tens of thousands of rows, which come many times as fast as one by
 * one. Days and instants come as text. `from` is what stands behind the columns, with its `where`.
 *
 * `await columnsAtOnce<{ id: number }>(db, { id: sql\`s.id\` }, sql\`from statement s\`)`
 */
export async function columnsAtOnce<Row extends object>(
  db: Db,
  columns: ColumnsOf<Row>,
  from: RawBuilder<unknown>,
): Promise<readonly Row[]> {
  const names = Object.keys(columns) as (keyof Row & string)[]
  const asked = names.map((name, at) => sql`json_agg(${columns[name]}) as ${sql.id(`c${at}`)}`)
  const { rows } = await sql<Readonly<Record<string, readonly unknown[] | null>>>`
    select ${sql.join(asked)} ${from}`.execute(db)
  const values = names.map((_, at) => rows[0]?.[`c${at}`] ?? [])
  const count = values[0]?.length ?? 0
  return Array.from({ length: count }, (_, at) => {
    const row: Record<string, unknown> = {}
    for (const [place, name] of names.entries()) row[name] = values[place]?.[at]
    return row as Row
  })
}
