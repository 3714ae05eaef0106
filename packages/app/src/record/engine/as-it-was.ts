import { sql } from 'kysely'
import type { Db } from './open-record.ts'

/**
 * Asks many questions of one moment of the record, whatever others write meanwhile, and can write nothing. Inside a
 * transaction of the caller's it is a part of that.
 */
export function asItWas<T>(db: Db, ask: (tx: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return ask(db)
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(ask)
}

/** Rows of a query in batches, so that memory holds one batch; inside a transaction only. */
export async function* inBatches<Row>(
  tx: Db,
  query: ReturnType<typeof sql>,
  size: number,
): AsyncGenerator<readonly Row[]> {
  const name = sql.id('in_batches')
  await sql`declare ${name} no scroll cursor for ${query}`.execute(tx)
  try {
    while (true) {
      const { rows } = await sql<Row>`fetch ${sql.lit(size)} from ${name}`.execute(tx)
      if (rows.length > 0) yield rows
      if (rows.length < size) break
    }
  } finally {
    // Of a transaction that has failed the cursor is gone already.
    await sql`close ${name}`.execute(tx).catch(() => {})
  }
}
