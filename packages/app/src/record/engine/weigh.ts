import { sql } from 'kysely'
import type { Db } from './open-record.ts'

/**
 * Has the database look at how its rows are spread, so that it chooses its ways by that, and which of its pages everybody
 * sees, so that a count reads an index alone: questions are up to ten times faster after a large intake. A server does this
 * by itself in time; PGlite never does.
 */
export async function weigh(db: Db): Promise<void> {
  await sql`vacuum statement`.execute(db)
  await sql`analyze`.execute(db)
}
