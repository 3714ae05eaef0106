import { type Selectable, sql } from 'kysely'
import type { StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import type { Schema } from '../engine/schema.ts'
import { standingFor } from '../statements/successors.ts'

type Row = Selectable<Schema['forecastResolution']>

/** What people say of one forecast: by when it is settled, and what became of it. */
export interface ForecastResolution extends Omit<Row, 'id' | 'statementId'> {
  /** The statement that it was said of. */
  readonly statement: StatementId
  /** The one that stands for it now; `null` where none counts any more. */
  readonly standsNow: StatementId | null
}

/** What people say of forecasts, in the order in which it was first said; what was taken back is left out. */
export async function listResolutions(db: Db): Promise<readonly ForecastResolution[]> {
  const rows = await db
    .selectFrom('forecastResolution as r')
    .innerJoin('statement as s', 's.id', 'r.statementId')
    .where(sql<boolean>`(r.horizon is not null or r.outcome is not null)`)
    .orderBy('r.id')
    .select(['r.statementId', 'r.horizon', 'r.outcome', 'r.day', 'r.sourceStatementId', 'r.source'])
    .select(['r.shareLo', 'r.shareHi'])
    .select(['s.id', 's.supersededBy', 's.successor', 's.outdated', 's.withdrawn', 's.verdict'])
    .execute()
  const standsNow = await standingFor(db, rows)
  return rows.map((row) => {
    const { statementId, horizon, outcome, day, sourceStatementId, source, shareLo, shareHi } = row
    const said = { horizon, outcome, day, sourceStatementId, source, shareLo, shareHi }
    return { statement: statementId, standsNow: standsNow(row), ...said }
  })
}
