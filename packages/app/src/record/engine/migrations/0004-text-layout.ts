import { type Kysely, sql } from 'kysely'

/**
 * Where the sentences and paragraphs of a version's text lie. Versions from before this step have none; their texts are
 * taken apart when they are looked at.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(LAYOUT).execute(db)
}

const LAYOUT = `
create table text_layout (
  version_id integer primary key references document_version deferrable initially deferred,
  -- Half-open UTF-16 offsets: [[start, end], ...]
  sentences json not null,
  -- [[start, end, kind], ...]
  paragraphs json not null
);`
