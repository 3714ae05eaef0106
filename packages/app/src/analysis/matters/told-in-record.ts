import { listCodebooks } from '../../record/codebooks/codebooks.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { type AnalysedStatement, analysedStatements } from '../../record/statements/analysed-statements.ts'
import { keptStatements, matchingIds } from '../../record/statements/kept-statements.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import { rememberingEach } from '../remembering.ts'
import { type Names, namesOf } from './names.ts'
import { type Told, toldOf } from './told.ts'

export interface ToldInRecord {
  /** By id; a statement that did not change is the same object as before. */
  readonly told: readonly Told[]
  readonly names: Names
}

/** The statements that match, with whom they go back to, and what the record's codebooks call things. */
export async function toldInRecord(db: Db, filter: StatementFilter = {}): Promise<ToldInRecord> {
  return { told: await toldStatements(db, filter), names: await namesIn(db) }
}

/** Of what counts each is remembered; proposals on which people have spoken are asked for anew. */
export async function toldStatements(db: Db, filter: StatementFilter = {}): Promise<readonly Told[]> {
  if (filter.layer === 'proposal') return (await analysedStatements(db, filter)).map(toldOf)
  const all = toldByRecord(db, await keptStatements(db))
  if (Object.values(filter).every((value) => value === undefined)) return all
  const wanted = await matchingIds(db, filter)
  return all.filter(({ id }) => wanted.has(id))
}

const toldByRecord = rememberingEach<Db, AnalysedStatement, Told>(toldOf)

const known = new WeakMap<Db, { readonly versions: string; readonly names: Names }>()

/** The same object for as long as the codebooks stand: what is worked out by these names is remembered by it. */
async function namesIn(db: Db): Promise<Names> {
  const rows = await db.selectFrom('codebook').orderBy('id').select(['id', 'versionId']).execute()
  const versions = JSON.stringify(rows)
  const before = known.get(db)
  if (before?.versions === versions) return before.names
  const codebooks = await listCodebooks(db)
  const names = namesOf(codebooks.map(({ content }) => content))
  known.set(db, { versions, names })
  return names
}
