import { sql } from 'kysely'
import type { Db } from './open-record.ts'

/**
 * Runs work that looks something up and writes it when it is missing (a document, an actor) in a transaction, one
 * writer at a time over all processes: two that add the same article at once still make one document. In a transaction of
 * somebody's own the work is a part of that.
 */
export function asOnlyWriter<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  const alone = async (tx: Db) => {
    await sql`select pg_advisory_xact_lock(hashtext('onrecord'), hashtext(current_schema()))`.execute(tx)
    return work(tx)
  }
  return db.isTransaction ? alone(db) : db.transaction().execute(alone)
}
