import { sql } from 'kysely'
import type { CoderId, ReadingId, StatementId, VersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import type { Standing } from './match-reading.ts'
import { statementsById } from './statements.ts'

/** A standing statement with the columns that a new reading confirms or changes. */
export interface StandingRow extends Standing {
  readonly reading: ReadingId | null
  readonly coder: CoderId
  readonly place: number
  readonly confidence: number
}

/** What each text has now: undecided proposals, and everything on which people have spoken. */
export async function standingStatements(
  db: Db,
  versions: readonly VersionId[],
): Promise<ReadonlyMap<VersionId, readonly StandingRow[]>> {
  const rows = await db
    .selectFrom('statement as s')
    .where(sql<boolean>`s.version_id = any(${versions}) and not s.withdrawn and not s.outdated`)
    .orderBy('s.id')
    .select(['s.id', 's.versionId', 's.layer', 's.supersededBy', 's.speaker', 's.holder'])
    .select([
      's.codebookId as codebook',
      's.readingId as reading',
      's.coderId as coder',
      's.place',
      's.confidence',
    ])
    .select(splitByPeople.as('split'))
    .execute()
  const ids = rows.map((row) => row.id)
  const statements = new Map((await statementsById(db, ids)).map((one) => [one.id, one]))
  const next = new Map(rows.map((row) => [row.id, row.supersededBy]))
  const last = (id: StatementId): StatementId => {
    const by = next.get(id)
    return by == null ? id : last(by)
  }
  const found = new Map<VersionId, StandingRow[]>()
  for (const { versionId, layer, supersededBy, speaker, holder, split, ...row } of rows) {
    const statement = statements.get(row.id)
    if (statement === undefined) continue
    const decided = layer === 'checked' || supersededBy !== null || split ? last(row.id) : null
    const own = { ...row, statement, coded: { speaker, holder }, decided }
    found.set(versionId, [...(found.get(versionId) ?? []), own])
  }
  return found
}

/** A proposal that somebody moved to a concept or actor split off is coded by people, though nobody accepted it. */
const splitByPeople = sql<boolean>`exists (
  select from change c join history h on h.id = c.history_id
  where c.table_name = 'statement' and c.row_id = s.id and h.action in ('split concept', 'split actor')
    and to_jsonb(s) @> c.after)`
