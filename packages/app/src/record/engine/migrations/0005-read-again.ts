import { type Kysely, sql } from 'kysely'

/** A text may be read by the same reader and codebook once more: after an undo, the newest reading is what stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table reading drop constraint reading_version_id_coder_id_codebook_version_id_key;
create index reading_version on reading (version_id);`)
    .execute(db)
}
