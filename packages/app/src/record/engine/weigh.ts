import { sql } from 'kysely'
import type { Db } from './open-record.ts'

/**
 * Has the database look at how its rows are spread, so that it chooses its ways by that: questions are up to four times
 * faster after a large intake. A server does this by itself in time; PGlite never does.
 */
export async function weigh(db: Db): Promise<void> {
  await sql`analyze`.execute(db)
}
