import { snakeCase } from '../engine/insert-rows.ts'
import { CHANGEABLE } from '../history/history.ts'
import { type Check, inQuotes, RESTORE } from './check.ts'

const TABLES = CHANGEABLE.map(snakeCase)

/** One line for each column that a change of the history changed. */
const STEPS = `
  select c.history_id, c.place, c.table_name, c.row_id, a.key, c.before -> a.key as before, a.value as after
  from change c, jsonb_each(c.after) a`

/** The history played from its beginning: each change takes up where the one before left off, and the last stands. */
const REPLAY: readonly Check[] = [
  {
    sql: `
      select 'change ' || history_id as at, format('it says that %s of %s %s was %s before; the change before it left %s',
        key, replace(table_name, '_', ' '), row_id, before, earlier) as what
      from (select s.*, lag(after) over (partition by table_name, row_id, key order by history_id, place) as earlier
        from (${STEPS}) s) t
      where earlier is not null and earlier is distinct from before`,
    todo: RESTORE,
  },
  ...TABLES.map(
    (table): Check => ({
      sql: `
        select '${table.replaceAll('_', ' ')} ' || t.id as at,
          format('its %s is %s, and change %s made it %s', l.key, coalesce(to_jsonb(t) -> l.key, 'null'), l.history_id, l.after) as what
        from (select distinct on (row_id, key) * from (${STEPS}) s where table_name = '${table}'
          order by row_id, key, history_id desc, place desc) l
        join ${table} t on t.id = l.row_id
        where to_jsonb(t) -> l.key is distinct from l.after`,
      todo: RESTORE,
    }),
  ),
  ...TABLES.map(
    (table): Check => ({
      sql: `
        select 'change ' || c.history_id as at, format('it changed ${table.replaceAll('_', ' ')} %s, which is not there', c.row_id) as what
        from change c where c.table_name = '${table}' and not exists (select from ${table} t where t.id = c.row_id)`,
      todo: RESTORE,
    }),
  ),
]

const ENTRIES: readonly Check[] = [
  {
    sql: `select 'change ' || history_id as at, format('it changed "%s", whose rows never change', table_name) as what
      from change where table_name not in (${inQuotes(TABLES)})`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'change ' || history_id as at, format('it does not say of the same columns of %s %s what they were and what they became',
        replace(table_name, '_', ' '), row_id) as what
      from change where (select array_agg(k order by k) from jsonb_object_keys(before) k)
        is distinct from (select array_agg(k order by k) from jsonb_object_keys(after) k)`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'change ' || history_id as at, 'a part of it is missing' as what
      from change group by history_id having min(place) <> 0 or max(place) <> count(*) - 1`,
    todo: RESTORE,
  },
  {
    sql: `select 'change ' || id as at, format('it takes back change %s, which came later', undoes) as what
      from history where undoes >= id`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'change ' || h.id as at, format('it takes back change %s and changed something else', h.undoes) as what
      from history h where h.undoes is not null and (
        select array_agg((table_name, row_id, after)::text order by table_name, row_id, after::text) from change where history_id = h.id)
        is distinct from (
        select array_agg((table_name, row_id, before)::text order by table_name, row_id, before::text) from change where history_id = h.undoes)`,
    todo: RESTORE,
  },
]

/** What only an act can have made has its act. */
const EXPLAINED: readonly Check[] = [
  unexplained('document', `'nothing in the history says that it was added'`, 'withdrawn', 'true'),
  unexplained(
    'statement',
    `'a person said it, and nothing in the history says so'`,
    'withdrawn',
    `t.layer = 'checked'`,
  ),
  unexplained(
    'statement',
    `'it is withdrawn, and nothing in the history says so'`,
    'withdrawn',
    't.withdrawn',
  ),
  unexplained(
    'statement',
    `format('it is superseded by statement %s, and nothing in the history says so', t.superseded_by)`,
    'superseded_by',
    't.superseded_by is not null',
  ),
  unexplained('statement', `'it is outdated, and nothing in the history says so'`, 'outdated', 't.outdated'),
  unexplained(
    'contradiction_mark',
    `'it is there, and nothing in the history says who made it'`,
    'withdrawn',
    'true',
  ),
  ...['actor', 'actor_alias', 'membership', 'outlet', 'concept', 'item'].map((table) =>
    unexplained(table, `'it is withdrawn, and nothing in the history says so'`, 'withdrawn', 't.withdrawn'),
  ),
  {
    sql: `
      select 'document version ' || v.id as at, format('it is version %s of document %s, and nothing in the history says who added it',
        v.number, v.document_id) as what
      from document_version v where v.number > 1 and not exists (select from change c
        where c.table_name = 'document' and c.row_id = v.document_id and c.after -> 'version_id' = to_jsonb(v.id))`,
    todo: RESTORE,
  },
]

function unexplained(table: string, what: string, column: string, where: string): Check {
  return {
    sql: `
      select '${table.replaceAll('_', ' ')} ' || t.id as at, ${what} as what from ${table} t
      where (${where}) and not exists (select from change c
        where c.table_name = '${table}' and c.row_id = t.id and c.after ? '${column}')`,
    todo: RESTORE,
  }
}

export const HISTORY_CHECKS: readonly Check[] = [...REPLAY, ...ENTRIES, ...EXPLAINED]
