import { type Kysely, sql } from 'kysely'

/** By which version of its codebook a person coded a statement; of a proposal its reading knows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw('alter table statement add column codebook_version_id integer references codebook_version')
    .execute(db)
}
