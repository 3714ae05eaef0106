import { type Kysely, sql } from 'kysely'

/** What said on which day a document was published, and the days that it can be where that leaves more than one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(COLUMNS).execute(db)
}

const COLUMNS = `
alter table document add column dated_by text, add column earliest date, add column latest date`
