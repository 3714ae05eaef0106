import type { ChainLink, Forecast, Span, Statement, TimeExpression } from '@onrecord/reader'
import { type Selectable, sql } from 'kysely'
import type { StatementId } from '../engine/ids.ts'
import { snakeCase } from '../engine/insert-rows.ts'
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

/** The tables that hold a statement's parts. */
export const TABLES = [
  'span',
  'chainLink',
  'hedge',
  'quantity',
  'timeExpression',
  'decision',
  'itemPosition',
  'forecast',
] as const
export type Table = (typeof TABLES)[number]

/** The parts of many statements, in one question: a question a table takes four times as long for a single statement. */
export async function partsOf(
  db: Db,
  ids: readonly StatementId[],
): Promise<(id: StatementId) => StatementParts> {
  return assembled(await partRows(db, ids))
}

/** The parts of each statement, put together from the rows of the tables. */
export function assembled(rows: PartRows): (id: StatementId) => StatementParts {
  const spans = byStatement(rows('span'), ({ piece }) => piece)
  const links = byStatement(rows('chainLink'), byPlace)
  const hedges = byStatement(rows('hedge'), byPlace)
  const quantities = byStatement(rows('quantity'), byPlace)
  const times = byStatement(rows('timeExpression'), byPlace)
  const decisions = byStatement(rows('decision'))
  const positions = byStatement(rows('itemPosition'), byPlace)
  const forecasts = byStatement(rows('forecast'))
  return (id) => ({
    source: spansIn(spans(id), 'source'),
    cue: spansIn(spans(id), 'cue'),
    content: spansIn(spans(id), 'content'),
    because: spansIn(spans(id), 'because'),
    chain: each(links(id), linkOf),
    hedges: each(hedges(id), ({ statementId, place, ...hedge }) => hedge),
    quantities: each(quantities(id), ({ statementId, place, ...quantity }) => quantity),
    times: each(times(id), timeOf),
    decision: each(decisions(id), ({ statementId, ...decision }) => decision)[0] ?? null,
    positions: each(positions(id), ({ statementId, place, ...position }) => position),
    forecast: each(forecasts(id), forecastOf)[0] ?? null,
  })
}

/** Most statements have none of most parts: one empty list does for all of them. */
const NONE: readonly never[] = []

const each = <Row, Part>(rows: readonly Row[], part: (row: Row) => Part): readonly Part[] =>
  rows.length === 0 ? NONE : rows.map(part)

/** The rows of a table. */
export type PartRows = <T extends Table>(table: T) => readonly Selectable<Schema[T]>[]

async function partRows(db: Db, ids: readonly StatementId[]): Promise<PartRows> {
  const questions = TABLES.map(
    (table) => sql`
      select ${table}::text as part, to_jsonb(t) as row from ${sql.table(snakeCase(table))} t
      where statement_id = any(${ids})`,
  )
  const { rows } = await sql<{ part: Table; row: object }>`${sql.join(questions, sql` union all `)}`.execute(
    db,
  )
  const found = new Map<Table, object[]>(TABLES.map((table) => [table, []]))
  for (const { part, row } of rows) found.get(part)?.push(withColumnNames(row))
  return <T extends Table>(table: T) => (found.get(table) ?? []) as Selectable<Schema[T]>[]
}

const columnNames = new Map<string, string>()

/** A row that came as JSON, its columns called as in the schema: `lo_open` is `loOpen`. */
function withColumnNames(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [columnName(column), value]))
}

function columnName(column: string): string {
  const known = columnNames.get(column)
  if (known !== undefined) return known
  const name = column.replace(/_[a-z]/g, (letters) => letters.slice(1).toUpperCase())
  columnNames.set(column, name)
  return name
}

const byPlace = ({ place }: { readonly place: number }): number => place

function byStatement<Row extends { readonly statementId: StatementId }>(
  rows: readonly Row[],
  order?: (row: Row) => number,
): (id: StatementId) => readonly Row[] {
  const groups = new Map<StatementId, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.statementId)
    if (group === undefined) groups.set(row.statementId, [row])
    else group.push(row)
  }
  if (order !== undefined) for (const group of groups.values()) group.sort((a, b) => order(a) - order(b))
  return (id) => groups.get(id) ?? NONE
}

type SpanRow = Selectable<Schema['span']>

function spansIn(rows: readonly SpanRow[], role: SpanRow['role']): readonly Span[] {
  if (rows.length === 0) return NONE
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
