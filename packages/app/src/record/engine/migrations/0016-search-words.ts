import { type Kysely, sql } from 'kysely'

/**
 * The words of this field are found as people type them. PostgreSQL's own parser takes "Russia/Ukraine" for the path of a file,
 * "MiG-29s" for one word and "16s" for no plural of 16.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [SETTLED, WORDS, COLUMNS]) await sql.raw(part).execute(db)
}

/** A table whose rows were written in this transaction cannot be altered while their checks wait for its end. */
const SETTLED = 'set constraints all immediate'

/**
 * Words joined by a hyphen or a slash are words of their own, and a number has no plural. A designation is found whole, too:
 * "F-16s", "F16" and "F-16C" as f16, the last also as f16c; these stand behind the words, where they part no phrase.
 */
const WORDS = `
create function search_words(words text) returns tsvector language sql immutable parallel safe as $$
  select to_tsvector('english'::regconfig, regexp_replace(regexp_replace(
      words, '(?<=[[:alnum:]])[-‐‑/](?=[[:alnum:]])', ' ', 'g'), '(\\d)s\\M', '\\1', 'g'))
    || to_tsvector('simple'::regconfig, coalesce((
      select string_agg(part[1] || part[2] || ' ' || part[1] || part[2] || part[3], ' ')
      from regexp_matches(words, '\\m([[:alpha:]]+)[-‐‑]?(\\d+)([[:alnum:]]*)', 'g') as part), ''))
$$`

const COLUMNS = `
drop view current_statement;
alter table document drop column search;
alter table document add column search tsvector generated always as (search_words(coalesce(title, ''))) stored;
create index document_search on document using gin (search);
alter table document_version drop column search;
alter table document_version add column search tsvector generated always as (search_words(left(text, 200000))) stored;
create index document_version_search on document_version using gin (search);
alter table statement drop column search;
alter table statement add column search tsvector generated always as (search_words(sentence)) stored;
create index statement_search on statement using gin (search);
create view current_statement as
  select s.*, d.published, d.outlet_id, d.near_duplicate_group_id
  from statement s join document d on d.id = s.document_id
  where not s.withdrawn and not s.outdated and s.superseded_by is null
    and s.verdict is distinct from 'rejected'
    and not d.withdrawn and s.version_id between d.version_id and d.version_id;
set constraints all deferred`
