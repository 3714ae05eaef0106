import { sql } from 'kysely'
import { catalogue, foreignKeys } from '../engine/catalogue.ts'
import type { Db } from '../engine/open-record.ts'
import { type Check, RESTORE } from './check.ts'

/** What the database itself keeps watch over; each name is the one that a step gave it. */
const GUARDS = [
  ['document_version', 'document_version_is_final'],
  ['history', 'history_is_final'],
  ['change', 'change_is_final'],
  ['span', 'span_is_final'],
  ['statement', 'statement_touched'],
] as const

const ANOTHER = 'Make a backup and restore it into a new record: its tables are made anew.'

export const GUARD_CHECKS: readonly Check[] = [
  {
    sql: `
      select 'table ' || g.at as at, format('its guard %s %s, so that what must never change can', g.name,
        case when t.oid is null then 'is gone' else 'is asleep' end) as what
      from (values ${GUARDS.map(([table, name]) => `('${table}', '${name}')`).join(', ')}) g(at, name)
      left join pg_trigger t on t.tgname = g.name and t.tgrelid = g.at::regclass
      where t.oid is null or t.tgenabled <> 'O'`,
    todo: ANOTHER,
  },
  {
    sql: `
      select 'table ' || conrelid::regclass as at, format('its rule %s was never held against the rows there', conname) as what
      from pg_constraint where connamespace = current_schema()::regnamespace and not convalidated`,
    todo: ANOTHER,
  },
  {
    sql: `
      select 'table ' || indrelid::regclass as at, format('its index %s is unfit for use', indexrelid::regclass) as what
      from pg_index join pg_class c on c.oid = indrelid
      where c.relnamespace = current_schema()::regnamespace and not (indisvalid and indisready)`,
    todo: ANOTHER,
  },
  {
    sql: `
      select 'statement ' || id as at, 'it was written by a transaction of another database, so that a change of it would be overlooked' as what
      from statement where touched >= pg_snapshot_xmax(pg_current_snapshot())
        and touched is distinct from pg_current_xact_id_if_assigned()`,
    todo: ANOTHER,
  },
]

/** Every reference leads to a row, and every number that the database gives next is new. */
export async function tableChecks(db: Db): Promise<readonly Check[]> {
  const references = (await foreignKeys(db)).map(
    ({ table, column, target, targetColumn }): Check => ({
      sql: `
        select 'table ${table}' as at, format('%s of its rows name %s %s, which is not there', count(*), '${target.replaceAll('_', ' ')}', ${column}) as what
        from ${table} t
        where ${column} is not null and not exists (select from ${target} o where o.${targetColumn} = t.${column})
        group by ${column}`,
      todo: RESTORE,
    }),
  )
  const numbers: Check[] = []
  for (const { name, isNumbered } of await catalogue(db))
    if (isNumbered) numbers.push(await numbersOf(db, name))
  return [...references, ...numbers]
}

async function numbersOf(db: Db, table: string): Promise<Check> {
  const { rows } = await sql<{ name: string }>`select pg_get_serial_sequence(${table}, 'id') as name`.execute(
    db,
  )
  const sequence = rows[0]?.name ?? ''
  return {
    sql: `
      select 'table ${table}' as at, format('its next row would get the number %s, and there is a row %s', next, greatest) as what
      from (select (select max(id) from ${table}) as greatest,
        (select case when is_called then last_value + 1 else last_value end from ${sequence}) as next) t
      where greatest >= next`,
    todo: ANOTHER,
  }
}
