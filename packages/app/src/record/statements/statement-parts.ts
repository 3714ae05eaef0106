import type { ChainLink, Forecast, Span, Statement, TimeExpression } from '@onrecord/reader'
import { type Selectable, sql } from 'kysely'
import type { StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import type { Schema } from '../engine/schema.ts'

/** What a statement consists of beside its own row. */
export type StatementParts = Pick<
  Statement,
  | 'source'
  | 'cue'
  | 'content'
  | 'because'
  | 'chain'
  | 'hedges'
  | 'quantities'
  | 'times'
  | 'decision'
  | 'positions'
  | 'forecast'
>

/** The parts of many statements, one query a table. */
export async function partsOf(
  db: Db,
  ids: readonly StatementId[],
): Promise<(id: StatementId) => StatementParts> {
  const ours = sql<boolean>`statement_id = any(${ids})`
  const spans = byStatement(await db.selectFrom('span').selectAll().where(ours).orderBy('piece').execute())
  const links = byStatement(
    await db.selectFrom('chainLink').selectAll().where(ours).orderBy('place').execute(),
  )
  const hedges = byStatement(await db.selectFrom('hedge').selectAll().where(ours).orderBy('place').execute())
  const quantities = byStatement(
    await db.selectFrom('quantity').selectAll().where(ours).orderBy('place').execute(),
  )
  const times = byStatement(
    await db.selectFrom('timeExpression').selectAll().where(ours).orderBy('place').execute(),
  )
  const decisions = byStatement(await db.selectFrom('decision').selectAll().where(ours).execute())
  const positions = byStatement(
    await db.selectFrom('itemPosition').selectAll().where(ours).orderBy('place').execute(),
  )
  const forecasts = byStatement(await db.selectFrom('forecast').selectAll().where(ours).execute())
  return (id) => ({
    source: spansIn(spans(id), 'source'),
    cue: spansIn(spans(id), 'cue'),
    content: spansIn(spans(id), 'content'),
    because: spansIn(spans(id), 'because'),
    chain: links(id).map(linkOf),
    hedges: hedges(id).map(({ statementId, place, ...hedge }) => hedge),
    quantities: quantities(id).map(({ statementId, place, ...quantity }) => quantity),
    times: times(id).map(timeOf),
    decision: decisions(id).map(({ statementId, ...decision }) => decision)[0] ?? null,
    positions: positions(id).map(({ statementId, place, ...position }) => position),
    forecast: forecasts(id).map(forecastOf)[0] ?? null,
  })
}

function byStatement<Row extends { readonly statementId: StatementId }>(
  rows: readonly Row[],
): (id: StatementId) => readonly Row[] {
  const groups = new Map<StatementId, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.statementId)
    if (group === undefined) groups.set(row.statementId, [row])
    else group.push(row)
  }
  return (id) => groups.get(id) ?? []
}

type SpanRow = Selectable<Schema['span']>

function spansIn(rows: readonly SpanRow[], role: SpanRow['role']): Span[] {
  return rows.filter((row) => row.role === role).map(({ start, end, quote }) => ({ start, end, quote }))
}

function linkOf(row: Selectable<Schema['chainLink']>): ChainLink {
  const { start, end, quote } = row
  const span = start === null || end === null || quote === null ? null : { start, end, quote }
  return { name: row.name, id: row.key, role: row.role, explicit: row.explicit, span }
}

function timeOf(row: Selectable<Schema['timeExpression']>): TimeExpression {
  const { start, end, quote, kind } = row
  return { start, end, quote, from: row.fromDay, to: row.toDay, kind }
}

function forecastOf(row: Selectable<Schema['forecast']>): Forecast {
  const { event, word, kind, horizon, probabilityLo: lo, probabilityHi: hi } = row
  return { event, word, kind, probability: lo === null || hi === null ? null : [lo, hi], horizon }
}
