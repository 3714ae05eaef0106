import { sql } from 'kysely'
import type { Db } from './open-record.ts'

/**
 * Runs work that looks something up and writes it when it is missing (a document, an actor) in a transaction, one
 * writer at a time over all processes: two that add the same article at once still make one document.
 */
export function asOnlyWriter<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('onrecord'), hashtext(current_schema()))`.execute(tx)
    return work(tx)
  })
}
