import { type Kysely, sql } from 'kysely'

/** What people need who work in a record: ids that lead on, merged codes, colours, attributes and variables of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [SUCCESSORS, CODES, DOCUMENTS, VARIABLES]) await sql.raw(part).execute(db)
}

const SUCCESSORS = `
-- Of a proposal that a newer reading replaced: the one that stands in its place.
alter table statement add column successor integer references statement;`

const CODES = `
-- Where the statements of a merged actor or concept went.
alter table actor add column merged_into integer references actor;
alter table actor add column colour text;
alter table actor add column attributes jsonb not null default '{}';
alter table concept add column merged_into integer references concept;
alter table concept add column colour text;
alter table concept add column attributes jsonb not null default '{}';
-- The version of a codebook that counts: the newest, or an older one again after an undo.
alter table codebook add column version_id integer references codebook_version;
update codebook c set version_id = (select max(id) from codebook_version v where v.codebook_id = c.id);`

const DOCUMENTS = `
alter table document add column author text;
alter table document add column section text;`

/** The codebook's own variables: text, number, date (an ISO day), boolean, choice, entity (an actor's name). */
const VARIABLES = `
create table statement_variable (
  statement_id integer not null references statement,
  name text not null,
  value jsonb not null,
  primary key (statement_id, name)
);`
