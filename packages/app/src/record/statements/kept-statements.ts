import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { type AnalysedStatement, analysedStatements } from './analysed-statements.ts'
import { changedList, itemOf } from './changed-list.ts'
import { matches, type StatementFilter } from './statement-filter.ts'

interface Kept extends Snapshot {
  /** By id. */
  readonly statements: readonly AnalysedStatement[]
}

/** What a question sees. */
interface Snapshot {
  /** All of it: the same snapshot sees the same rows. */
  readonly seen: string
  /** The oldest transaction that was still running: what any from it on writes was perhaps not seen. */
  readonly since: string
}

const records = new WeakMap<Db, Promise<Kept>>()

/**
 * Every statement that counts, by id, remembered from one question to the next: only what was written since is asked for
 * again, by whatever process it was, and all that was not keeps its object. Inside a transaction all is asked anew.
 */
export async function keptStatements(db: Db): Promise<readonly AnalysedStatement[]> {
  if (db.isTransaction) return analysedStatements(db)
  const before = records.get(db)
  const now = before === undefined ? allNow(db) : before.then((kept) => broughtUpToDate(db, kept))
  records.set(db, now)
  // A question that failed is asked again, from the beginning.
  now.catch(() => records.delete(db))
  return (await now).statements
}

/** The ids of the statements that match. */
export async function matchingIds(db: Db, filter: StatementFilter): Promise<ReadonlySet<StatementId>> {
  const { rows } = await sql<{ ids: readonly StatementId[] | null }>`
    select json_agg(s.id) as ids from statement s join document d on d.id = s.document_id
    where ${matches(filter)}`.execute(db)
  return new Set(rows[0]?.ids)
}

async function allNow(db: Db): Promise<Kept> {
  const now = await snapshot(db)
  return { ...now, statements: await analysedStatements(db) }
}

async function broughtUpToDate(db: Db, kept: Kept): Promise<Kept> {
  const now = await snapshot(db)
  if (now.seen === kept.seen) return kept
  const touched = await touchedSince(db, kept.since)
  if (touched.length === 0) return { ...kept, ...now }
  const fresh = await analysedStatements(db, {}, touched)
  return { ...now, statements: replaced(kept.statements, touched, fresh) }
}

async function snapshot(db: Db): Promise<Snapshot> {
  const { rows } = await sql<Snapshot>`
    select now::text as seen, pg_snapshot_xmin(now)::text as since from pg_current_snapshot() as now`.execute(
    db,
  )
  const [row] = rows
  if (row === undefined) throw new Error('The database does not say what it sees.')
  return row
}

/**
 * The statements of which a row was written by a transaction that was perhaps not seen: their own, or that of their document,
 * outlet, concept or actors, whose names and days they bear. A statement's parts are written with it and never again.
 */
async function touchedSince(db: Db, since: string): Promise<readonly StatementId[]> {
  const young = sql`age(xmin) <= age(${since}::xid8::xid)`
  const { rows: bearers } = await sql<{ of: Bearer; id: number }>`
    select 'document' as of, id from document
    where ${young} or outlet_id in (select id from outlet where ${young})
    union all select 'concept', id from concept where ${young}
    union all select 'actor', id from actor where ${young}`.execute(db)
  const bearing = [...BEARING].flatMap(([column, of]) => {
    const ids = bearers.filter((bearer) => bearer.of === of).map(({ id }) => id)
    return ids.length === 0 ? [] : [sql`union select id from statement where ${sql.id(column)} = any(${ids})`]
  })
  const { rows } = await sql<{ id: StatementId }>`
    select id from statement where touched >= ${since}::xid8 ${sql.join(bearing, sql` `)}`.execute(db)
  return rows.map(({ id }) => id)
}

type Bearer = 'document' | 'concept' | 'actor'

/** By which column a statement bears what else was written. */
const BEARING: ReadonlyMap<string, Bearer> = new Map([
  ['document_id', 'document'],
  ['concept_id', 'concept'],
  ['speaker_id', 'actor'],
  ['holder_id', 'actor'],
])

/**
 * Both lists go by id, and so does what comes of them. What was asked for again and is the same keeps its object: while a
 * transaction goes on for long, all that was written since it began is asked for each time.
 */
function replaced(
  statements: readonly AnalysedStatement[],
  touched: readonly StatementId[],
  fresh: readonly AnalysedStatement[],
): readonly AnalysedStatement[] {
  const now = fresh.map((one) => {
    const old = itemOf(statements, one.id)
    return old !== undefined && isDeepStrictEqual(old, one) ? old : one
  })
  const isOther = (id: StatementId) => itemOf(statements, id) !== itemOf(now, id)
  const others = touched.filter(isOther)
  if (others.length === 0) return statements
  return changedList(
    statements,
    others,
    now.filter(({ id }) => isOther(id)),
  )
}
