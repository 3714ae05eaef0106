import { type Kysely, sql } from 'kysely'

/**
 * Texts with a key in common are found through a table with a row a key: an index on arrays makes the database hold every new
 * text against every text there is, as long as it has no statistics, and is slow with them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [TABLE, FILLED, INDEX]) await sql.raw(part).execute(db)
}

/** Its rows are made of those of `fingerprint` in the same statement, so that they need no foreign key of their own. */
const TABLE = `
create table fingerprint_key (
  key integer not null,
  version_id integer not null,
  primary key (key, version_id)
)`

const FILLED = `
insert into fingerprint_key (key, version_id)
select distinct unnest(keys), version_id from fingerprint order by 1, 2`

const INDEX = 'drop index fingerprint_keys'
