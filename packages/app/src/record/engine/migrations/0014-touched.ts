import { type Kysely, sql } from 'kysely'

/**
 * Each statement says which transaction wrote it last, so that what is remembered of a whole record is brought up to date
 * by the few that were written since.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [COLUMN, KEPT_UP]) await sql.raw(part).execute(db)
}

const COLUMN = `
alter table statement add column touched xid8 not null default pg_current_xact_id();
create index statement_touched on statement (touched);`

const KEPT_UP = `
create function touch() returns trigger language plpgsql as $$
begin
  new.touched := pg_current_xact_id();
  return new;
end $$;
create trigger statement_touched before update on statement for each row execute function touch();`
