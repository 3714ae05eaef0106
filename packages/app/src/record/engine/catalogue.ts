import { sql } from 'kysely'
import { SCHEMA } from './migrate.ts'
import type { Db } from './open-record.ts'

/** A table of the record as the database itself describes it, whatever step its tables are at. */
export interface CataloguedTable {
  readonly name: string
  /** Those that hold what was put in: what the database works out by itself is left out. */
  readonly columns: readonly string[]
  /** Columns of the primary key, with those of text told apart: engines put words in different orders. */
  readonly key: readonly { readonly column: string; readonly isText: boolean }[]
  /** Its rows have numbers that the database gives. */
  readonly isNumbered: boolean
}

/** Worked out by the database: the transaction that wrote a row means nothing in another database. */
const OWN = ['touched']
/** How the tables came about is no content. */
const ASIDE = ['kysely_migration', 'kysely_migration_lock']

/** All tables of the record, by name. */
export async function catalogue(db: Db): Promise<readonly CataloguedTable[]> {
  const { rows } = await sql<{
    name: string
    columns: readonly string[]
    key: readonly { readonly column: string; readonly isText: boolean }[] | null
    isNumbered: boolean
  }>`
    select c.relname as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and a.attname <> all(${OWN})) as columns,
      (select json_agg(json_build_object('column', a.attname, 'isText', a.atttypid = 'text'::regtype) order by k.at)
        from pg_index i, unnest(i.indkey::int2[]) with ordinality k(number, at)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
        where i.indrelid = c.oid and i.indisprimary) as key,
      exists (select from pg_attribute a
        where a.attrelid = c.oid and a.attname = 'id' and a.attidentity <> '') as is_numbered
    from pg_class c
    where c.relnamespace = ${SCHEMA}::regnamespace and c.relkind = 'r' and c.relname <> all(${ASIDE})
    order by c.relname collate "C"`.execute(db)
  return rows.map(({ key, ...table }) => ({ ...table, key: key ?? [] }))
}

/** A reference from one table to another. */
export interface ForeignKey {
  readonly table: string
  readonly name: string
  /** As the database would take it: "FOREIGN KEY (actor_id) REFERENCES actor(id)". */
  readonly definition: string
  readonly column: string
  readonly target: string
  readonly targetColumn: string
}

/** All references between tables of the record; each is of one column. */
export async function foreignKeys(db: Db): Promise<readonly ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select t.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition,
      a.attname as column, f.relname as target, b.attname as target_column
    from pg_constraint k
    join pg_class t on t.oid = k.conrelid
    join pg_class f on f.oid = k.confrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
    join pg_attribute b on b.attrelid = f.oid and b.attnum = k.confkey[1]
    where k.contype = 'f' and k.connamespace = ${SCHEMA}::regnamespace
    order by 1, 2`.execute(db)
  return rows
}

/** A column, a rule, an index, a view or a function of the record as the database itself describes it. */
export interface LaidOut {
  /** `table actor`, or `view`, `function`. */
  readonly at: string
  /** `column kind`, `rule actor_kind_check`, `index actor_name`. */
  readonly name: string
  /** In words that are the same on every engine: without brackets, casts and the schema. */
  readonly definition: string
}

/** All that the steps make, table by table; what a person put beside it is not told apart here. */
export async function laidOut(db: Db): Promise<readonly LaidOut[]> {
  const { rows } = await sql<LaidOut>`
    with relation as (
      select oid, relname, relkind from pg_class
      where relnamespace = ${SCHEMA}::regnamespace and relkind in ('r', 'v') and relname <> all(${ASIDE})
    )
    select * from (
      select case r.relkind when 'v' then 'view ' else 'table ' end || r.relname as at, 'column ' || a.attname as name,
        concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
          case when a.attidentity <> '' then 'numbered' end, case when a.attgenerated <> '' then 'generated' end,
          pg_get_expr(d.adbin, d.adrelid)) as definition
      from relation r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
      union all
      select 'table ' || r.relname, 'rule ' || k.conname, pg_get_constraintdef(k.oid)
      from relation r join pg_constraint k on k.conrelid = r.oid and k.contype in ('p', 'u', 'c', 'f', 'x')
      union all
      select 'table ' || r.relname, 'index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid)
      from relation r join pg_index i on i.indrelid = r.oid
      where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
      union all
      select 'function', p.proname, md5(p.prosrc) from pg_proc p where p.pronamespace = ${SCHEMA}::regnamespace
    ) made
    order by at collate "C", name collate "C"`.execute(db)
  return rows.map(({ at, name, definition }) => ({
    at,
    name: name.replace(`${SCHEMA}.`, ''),
    definition: plainDefinition(definition),
  }))
}

/** Engines of other years write brackets and casts where others write none. */
const plainDefinition = (definition: string): string =>
  definition
    .replaceAll(`${SCHEMA}.`, '')
    .replace(/::(?:text|character varying|regconfig)(?:\[\])?/g, '')
    .replace(/[()\s]+/g, ' ')
    .replace(/ NOT VALID$/, '')
    .trim()
