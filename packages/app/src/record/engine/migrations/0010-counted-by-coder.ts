import { type Kysely, sql } from 'kysely'

/** The index of what may count holds whose word it is, too: else the list of coders reads all sentences. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [
    'drop index statement_standing',
    `create index statement_standing on statement (document_id, first_char, id)
      include (version_id, actor_id, concept_id, stance, layer, verdict, confidence, coder_id)
      where not withdrawn and not outdated and superseded_by is null`,
  ])
    await sql.raw(part).execute(db)
}
