import { sql } from 'kysely'
import type { Db } from '../engine/open-record.ts'

/** The sentences of statements, by the ids asked for; of an id that is no statement's there is none. */
export async function sentencesIn(
  db: Db,
  ids: readonly (string | number)[],
): Promise<ReadonlyMap<string | number, string>> {
  const rows = await db
    .selectFrom('statement as s')
    .where(sql<boolean>`s.id = any(${ids.map(Number)})`)
    .select(['s.id', 's.sentence'])
    .execute()
  return new Map(rows.map(({ id, sentence }) => [id, sentence]))
}
