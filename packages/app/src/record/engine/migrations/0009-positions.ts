import { type Kysely, sql } from 'kysely'

/** A decision has who asks for it and on what condition; a statement has the stances it tells on items, several of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table decision add column requester text;
alter table decision add column condition text;
create table item_position (
  statement_id integer not null references statement,
  place integer not null,
  actor text not null,
  item text not null,
  stance smallint not null check (stance in (-1, 1)),
  ended boolean not null,
  primary key (statement_id, place)
);`)
    .execute(db)
}
