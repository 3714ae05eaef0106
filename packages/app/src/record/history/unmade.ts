import { sql } from 'kysely'
import { snakeCase } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import type { ChangeableTable } from './history.ts'

/**
 * Rows whose making was undone and not done again: they are as if they had never been, other than rows that somebody
 * withdrew.
 *
 * `await unmade(db, 'concept') // Set { 7 }, after undoing "added concept"`
 */
export async function unmade(db: Db, table: ChangeableTable): Promise<ReadonlySet<number>> {
  const name = snakeCase(table)
  const { rows } = await sql<{ id: number }>`
    with recursive withdrawals as (
      select c.row_id, c.history_id from change c
      where c.table_name = ${name} and c.after ? 'withdrawn'
    ), steps as (
      select newest.row_id, h.id, h.undoes
      from (select row_id, max(history_id) as id from withdrawals group by row_id) newest
      join history h on h.id = newest.id
      join ${sql.id(name)} t on t.id = newest.row_id and t.withdrawn
      union all
      select s.row_id, h.id, h.undoes from steps s join history h on h.id = s.undoes
    )
    select s.row_id as id from steps s
    where s.undoes is null and s.id = (select min(w.history_id) from withdrawals w where w.row_id = s.row_id)`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}
