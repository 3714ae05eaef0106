import { type Kysely, sql } from 'kysely'

/** A figure has what a rate is counted by, its whole and a vote's other side; a forecast has its kind. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table quantity add column period text;
alter table quantity add column whole text;
alter table quantity add column against double precision;
alter table forecast add column kind text;
update forecast set kind = case when probability_lo is null then 'possible' else 'scored' end;
alter table forecast alter column kind set not null;`)
    .execute(db)
}
