import { sql } from 'kysely'
import type { StatementId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'

/** When statements were coded, as ISO instants to the second: a reader's when it read, a person's when it was noted. */
export async function codedAt(
  db: Db,
  ids: readonly StatementId[],
): Promise<(id: StatementId) => string | null> {
  const { rows } = await sql<{ id: StatementId; at: string | Date | null }>`
    select s.id, coalesce(
      (select r.at from reading r where r.id = s.reading_id),
      (select min(h.at) from change c join history h on h.id = c.history_id
        where c.table_name = 'statement' and c.row_id = s.id)) as at
    from statement s where s.id = any(${ids})`.execute(db)
  const times = new Map(rows.map(({ id, at }) => [id, at === null ? null : instant(at)]))
  return (id) => times.get(id) ?? null
}

/** As XML's `dateTime`, in UTC. */
export const instant = (at: string | Date): string => `${new Date(at).toISOString().slice(0, 19)}Z`
