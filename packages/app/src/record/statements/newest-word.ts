import { sql } from 'kysely'
import type { StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, notInRecord } from '../errors.ts'
import { type RecordedStatement, statementsById } from './statements.ts'

/** The statements, if they are the newest word; a person must not overwrite what another said meanwhile. */
export async function newestWord(tx: Db, ids: readonly StatementId[]): Promise<readonly RecordedStatement[]> {
  const rows = await tx
    .selectFrom('statement')
    .select(['id', 'supersededBy', 'withdrawn', 'outdated', 'successor'])
    .where(sql<boolean>`id = any(${ids})`)
    .execute()
  const known = new Map(rows.map((row) => [row.id, row]))
  for (const id of ids) {
    const row = known.get(id)
    const where = `statement ${id}`
    if (row === undefined) throw notInRecord('statement', id)
    if (row.supersededBy !== null) {
      throw new Conflict({
        what: `Statement ${id} was checked already: statement ${row.supersededBy} stands for it now.`,
        where,
        todo: `Look at statement ${row.supersededBy} and decide on that.`,
        standing: row.supersededBy,
      })
    }
    if (row.withdrawn || row.outdated) {
      throw new Conflict({
        what: `Statement ${id} no longer counts; ${row.withdrawn ? 'it was taken back' : 'a newer reading replaced it'}.`,
        where,
        todo: row.successor === null ? 'Load the document again.' : `Look at statement ${row.successor}.`,
        ...(row.successor === null ? {} : { standing: row.successor }),
      })
    }
  }
  return statementsById(tx, ids)
}
