import { isDeepStrictEqual } from 'node:util'
import { type SqlBool, sql } from 'kysely'
import type { CoderId, HistoryId } from '../engine/ids.ts'
import { insertRows, snakeCase } from '../engine/insert-rows.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, Invalid, notInRecord } from '../errors.ts'
import { mustLeaveNothingHanging } from './left-by-undo.ts'

/** Who changes the record, when and why. */
export interface Act {
  readonly coder: CoderId
  readonly at: Date
  readonly why?: string | null
  /** The entry that this is a part of: what is done is noted there, by `asOneEntry`. */
  readonly partOf?: { readonly id: HistoryId; readonly changes: RowChange[] }
}

/** Tables of which rows may change. The others only grow. */
export type ChangeableTable =
  | 'statement'
  | 'document'
  | 'actor'
  | 'actorAlias'
  | 'membership'
  | 'outlet'
  | 'concept'
  | 'item'
  | 'codebook'
  | 'forecastResolution'
  | 'contradictionMark'

/** One row's columns before and after. A new row was `withdrawn` before: nothing needs deleting to be undone. */
export interface RowChange {
  readonly table: ChangeableTable
  readonly id: number
  readonly before: Values
  readonly after: Values
}

type Values = Readonly<Record<string, unknown>>

export interface HistoryEntry {
  readonly id: HistoryId
  readonly at: string
  readonly who: string
  readonly action: string
  readonly why: string | null
  /** The entry that this one took back. */
  readonly undoes: HistoryId | null
  readonly changes: readonly RowChange[]
}

/** The change that a row just inserted stands for. */
export function inserted(table: ChangeableTable, id: number): RowChange {
  return { table, id, before: { withdrawn: true }, after: { withdrawn: false } }
}

/** What was done to which rows, to be noted. */
export interface Deed {
  readonly action: string
  readonly changes: readonly RowChange[]
  /** The entry that it takes back. */
  readonly undoes?: HistoryId | null
}

/** Notes what was done, without doing it: for rows that the caller has just written. */
export async function note(
  db: Db,
  action: string,
  act: Act,
  changes: readonly RowChange[],
  undoes: HistoryId | null = null,
): Promise<HistoryId> {
  const [id] = await noteAll(db, act, [{ action, changes, undoes }])
  if (id === undefined) throw new Error('The history made no entry.')
  return id
}

/** Notes what was done, an entry a deed, in their order; gives the numbers of the entries. */
export async function noteAll(db: Db, act: Act, deeds: readonly Deed[]): Promise<readonly HistoryId[]> {
  if (deeds.length === 0) return []
  const { partOf } = act
  if (partOf !== undefined) {
    for (const { changes } of deeds) for (const change of changes) partOf.changes.push(change)
    return deeds.map(() => partOf.id)
  }
  const made = await db
    .insertInto('history')
    .values(deeds.map((deed) => entryRow(act, deed)))
    .returning('id')
    .execute()
  const ids = made.map(({ id }) => id).sort((a, b) => a - b)
  await insertRows(
    db,
    'change',
    deeds.flatMap((deed, i) => changeRows(ids[i], deed)),
  )
  return ids
}

/** Notes what was done under a number that was taken before. */
export async function noteUnder(db: Db, id: HistoryId, act: Act, deed: Deed): Promise<void> {
  await insertRows(db, 'history', [{ id, ...entryRow(act, deed) }])
  await insertRows(db, 'change', changeRows(id, deed))
}

function entryRow(act: Act, { action, undoes = null }: Deed) {
  return { at: act.at, coderId: act.coder, action, why: act.why ?? null, undoes }
}

function changeRows(historyId: HistoryId | undefined, deed: Deed) {
  return onceEach(deed.changes).map((change, place) => ({
    historyId,
    place,
    tableName: snakeCase(change.table),
    rowId: change.id,
    before: snakeKeys(change.before),
    after: snakeKeys(change.after),
  }))
}

/** A row whose same columns one act changes twice was changed once: from what it had before to what it has after. */
function onceEach(changes: readonly RowChange[]): readonly RowChange[] {
  const kept = new Map<string, RowChange>()
  for (const change of changes) {
    const key = `${change.table} ${change.id} ${Object.keys(change.after).join()}`
    kept.set(key, { ...change, before: kept.get(key)?.before ?? change.before })
  }
  return [...kept.values()]
}

/** Changes columns of one row for an entry that the caller notes; none when it has these values already. */
export async function changeRow(
  tx: Db,
  table: ChangeableTable,
  id: number,
  wanted: Values,
): Promise<RowChange[]> {
  const before = await valuesOf(tx, table, id, wanted)
  const differing = Object.entries(snakeKeys(wanted)).filter(
    ([column, value]) => !isDeepStrictEqual(before[column], value),
  )
  if (differing.length === 0) return []
  const change = {
    table,
    id,
    before: Object.fromEntries(differing.map(([column]) => [column, before[column]])),
    after: Object.fromEntries(differing),
  }
  await writeChanges(tx, [change])
  return [change]
}

/** Changes columns of one row and notes it. Throws when there is no such row. */
export async function edit(
  db: Db,
  table: ChangeableTable,
  id: number,
  after: Values,
  act: Act,
): Promise<HistoryId> {
  return asOnlyWriter(db, async (tx) => {
    const change = { table, id, before: await valuesOf(tx, table, id, after), after }
    await writeChanges(tx, [change])
    return note(tx, `changed ${words(table)}`, act, [change])
  })
}

/**
 * Takes one entry of the history back: every row has again the values from before it, and the history has one entry
 * more. Throws when a row was changed since, or others built on it, and names what to take back first.
 */
export async function undo(db: Db, history: HistoryId, act: Act): Promise<HistoryId> {
  return asOnlyWriter(db, async (tx) => {
    const entry = await historyEntry(tx, history)
    if (entry === null) throw notInRecord('change', history)
    const backwards = entry.changes
      .map(({ table, id, before, after }) => ({ table, id, before: after, after: before }))
      .reverse()
    for (const part of sameColumns(backwards)) await mustStillBe(tx, history, part)
    for (const part of sameColumns(backwards)) await writeChanges(tx, part)
    await mustLeaveNothingHanging(tx, history, backwards)
    return note(tx, `undid: ${entry.action}`, act, backwards, history)
  })
}

/** One entry with its changes; null when there is none. */
export async function historyEntry(db: Db, id: HistoryId): Promise<HistoryEntry | null> {
  const entry = await entries(db).where('history.id', '=', id).executeTakeFirst()
  return entry === undefined ? null : { ...entry, changes: await changesOf(db, id) }
}

/** Every entry that touched a row, oldest first. */
export async function historyOf(db: Db, table: ChangeableTable, id: number): Promise<HistoryEntry[]> {
  const found = await entries(db)
    .where('history.id', 'in', (eb) =>
      eb
        .selectFrom('change')
        .select('historyId')
        .where('tableName', '=', snakeCase(table))
        .where('rowId', '=', id),
    )
    .orderBy('history.id')
    .execute()
  return Promise.all(found.map(async (entry) => ({ ...entry, changes: await changesOf(db, entry.id) })))
}

/** The newest entries, without what they changed. */
export function latestHistory(db: Db, limit = 100): Promise<Omit<HistoryEntry, 'changes'>[]> {
  return entries(db).orderBy('history.id', 'desc').limit(limit).execute()
}

function entries(db: Db) {
  return db
    .selectFrom('history')
    .innerJoin('coder', 'coder.id', 'history.coderId')
    .select(['history.id', 'history.at', 'coder.name as who', 'action', 'why', 'undoes'])
}

async function changesOf(db: Db, id: HistoryId): Promise<RowChange[]> {
  const rows = await db
    .selectFrom('change')
    .selectAll()
    .where('historyId', '=', id)
    .orderBy('place')
    .execute()
  return rows.map((row) => ({
    table: tableOf(row.tableName),
    id: row.rowId,
    before: row.before,
    after: row.after,
  }))
}

/** The changed columns of a row as they are now. */
async function valuesOf(db: Db, table: ChangeableTable, id: number, wanted: Values): Promise<Values> {
  const { rows } = await sql<{ row: Values }>`
    select to_jsonb(t) as row from ${sql.id(snakeCase(table))} t where id = ${id} for update`.execute(db)
  const row = rows[0]?.row
  if (row === undefined) throw notInRecord(words(table), id)
  return Object.fromEntries(Object.keys(snakeKeys(wanted)).map((column) => [column, row[column]]))
}

/** A value that the table cannot hold is the asker's: "yesterday" for a day, an outlet that is not there. */
function refused(error: unknown, where: string): Conflict | Invalid | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null
  const what = `The ${where} cannot be changed like that: ${error.message}.`
  if (error.code === UNIQUE_VIOLATION) {
    return new Conflict({
      where,
      what,
      todo: 'Another row has these values; choose others or merge the two.',
    })
  }
  const ofTheValue = /^2[23]/.test(error.code)
  return ofTheValue ? new Invalid({ where, what, todo: 'Give values that it can have.' }) : null
}

/** SQLSTATE; 22 and 23 are the classes of values that are wrong or break a constraint. */
const UNIQUE_VIOLATION = '23505'

/** Changes of the same columns of one table, each row once: they are looked at and written together, in order. */
function sameColumns(changes: readonly RowChange[]): RowChange[][] {
  const parts: RowChange[][] = []
  let rows = new Set<number>()
  let key = ''
  for (const change of changes) {
    const own = `${change.table} ${Object.keys(change.after).join()}`
    const last = parts.at(-1)
    if (last !== undefined && own === key && !rows.has(change.id)) last.push(change)
    else {
      parts.push([change])
      rows = new Set()
      key = own
    }
    rows.add(change.id)
  }
  return parts
}

async function mustStillBe(db: Db, history: HistoryId, changes: readonly RowChange[]): Promise<void> {
  const [first] = changes
  if (first === undefined) return
  const rows = JSON.stringify(changes.map(({ id, before }) => ({ id, before: snakeKeys(before) })))
  const table = sql.id(snakeCase(first.table))
  const { rows: changed } = await sql<{ id: number }>`
    select t.id from ${table} t
    join jsonb_to_recordset(${rows}::jsonb) as v(id integer, before jsonb) on v.id = t.id
    where t.id = any(${changes.map(({ id }) => id)}) and not to_jsonb(t) @> v.before
    order by t.id limit 1`.execute(db)
  const id = changed[0]?.id
  if (id === undefined) return
  const newer = await db
    .selectFrom('change')
    .select('historyId')
    .where('tableName', '=', snakeCase(first.table))
    .where('rowId', '=', id)
    .where('historyId', '>', history)
    .where(sql<SqlBool>`${sql.ref('after')} ?| ${Object.keys(snakeKeys(first.before))}`)
    .orderBy('historyId', 'desc')
    .executeTakeFirst()
  const by = newer === undefined ? '' : ` by change ${newer.historyId}`
  throw new Conflict({
    what: `Change ${history} cannot be undone: the ${words(first.table)} ${id} was changed again${by}.`,
    where: `${words(first.table)} ${id}`,
    todo: newer === undefined ? 'Change it by hand instead.' : 'Undo that first.',
  })
}

/** Writes changes of the same columns of one table, each row once. */
export async function writeChanges(db: Db, changes: readonly RowChange[]): Promise<void> {
  const [first] = changes
  if (first === undefined) return
  const rows = JSON.stringify(changes.map(({ id, after }) => ({ id, after: snakeKeys(after) })))
  const name = sql.id(snakeCase(first.table))
  const columns = Object.keys(snakeKeys(first.after)).map(
    (column) => sql`${sql.id(column)} = (jsonb_populate_record(null::${name}, v.after)).${sql.id(column)}`,
  )
  const update = sql`
    update ${name} t set ${sql.join(columns)}
    from jsonb_to_recordset(${rows}::jsonb) as v(id integer, after jsonb) where t.id = v.id`
  await update.execute(db).catch((error: unknown) => {
    const where = changes.length === 1 ? `${words(first.table)} ${first.id}` : words(first.table)
    throw refused(error, where) ?? error
  })
}

/** Every one of them. */
export const CHANGEABLE: readonly ChangeableTable[] = [
  'statement',
  'document',
  'actor',
  'actorAlias',
  'membership',
  'outlet',
  'concept',
  'item',
  'codebook',
  'forecastResolution',
  'contradictionMark',
]

function tableOf(name: string): ChangeableTable {
  const table = CHANGEABLE.find((candidate) => snakeCase(candidate) === name)
  if (table === undefined) throw new Error(`The history names a table "${name}" whose rows never change.`)
  return table
}

function snakeKeys(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [snakeCase(key), value]))
}

function words(table: ChangeableTable): string {
  return snakeCase(table).replaceAll('_', ' ')
}
