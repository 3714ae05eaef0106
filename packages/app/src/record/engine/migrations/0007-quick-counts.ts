import { type Kysely, sql } from 'kysely'

/**
 * What the questions to a large record read: every statement that may count in one narrow index, and the documents in the
 * order of the table. Without them each count reads all sentences.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [INDEXES, CURRENT]) await sql.raw(part).execute(db)
}

const INDEXES = `
create index statement_standing on statement (document_id, first_char, id)
  include (version_id, actor_id, concept_id, stance, layer, verdict, confidence)
  where not withdrawn and not outdated and superseded_by is null;
create index document_newest on document (published desc nulls last, id);`

/**
 * The version is compared by "between", and that is for the planner: two equalities it takes for independent and expects
 * a thousandth of the rows, so that it sorts where it should hash.
 */
const CURRENT = `
drop view current_statement;
create view current_statement as
  select s.*, d.published, d.outlet_id, d.near_duplicate_group_id
  from statement s join document d on d.id = s.document_id
  where not s.withdrawn and not s.outdated and s.superseded_by is null
    and s.verdict is distinct from 'rejected'
    and not d.withdrawn and s.version_id between d.version_id and d.version_id;`
