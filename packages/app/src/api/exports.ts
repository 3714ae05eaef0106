import { Readable } from 'node:stream'
import { positionRows } from '../analysis/position-rows.ts'
import { positions } from '../analysis/positions.ts'
import {
  actorTable,
  conceptTable,
  documentTable,
  positionTable,
  queueTable,
  statementTable,
} from '../exchange/tables/record-tables.ts'
import { csvPieces, jsonPieces, type TableColumns } from '../exchange/tables/table-file.ts'
import { listActors } from '../record/actors/actors.ts'
import { listConcepts } from '../record/codebooks/concepts.ts'
import { listDocuments } from '../record/documents/documents.ts'
import type { Db, RecordHandle } from '../record/engine/open-record.ts'
import type { Page, PageRequest } from '../record/engine/page.ts'
import { queue } from '../record/statements/queue.ts'
import { eachAsRead } from '../record/statements/statements.ts'
import { actorFilterOf } from './actors.ts'
import { FILE } from './analysis-file.ts'
import type { Api } from './build-server.ts'
import { exportShape, type Narrowing } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { describeFilter } from './describe-filter.ts'
import { documentFilterOf } from './documents.ts'
import { filterOf } from './statements.ts'

/** A table that can be taken away: every row of the filter, not only the page that is loaded. */
interface Exported<Row> {
  readonly operationId: string
  readonly summary: string
  readonly table: TableColumns<Row>
  readonly rows: (db: Db, narrowing: Narrowing) => AsyncIterable<Row>
}

/** Tables as files: CSV with what was asked and whose word it is in its first lines, or JSON with both beside the rows. */
export function exportRoutes(server: Api, { db }: RecordHandle): void {
  exportRoute(server, db, {
    operationId: 'exportStatements',
    summary: 'Every statement that matches: articles by date, each from its first word to its last',
    table: statementTable,
    rows: (db, narrowing) => eachAsRead(db, filterOf(narrowing)),
  })
  exportRoute(server, db, {
    operationId: 'exportDocuments',
    summary: 'Every document that matches, with its number of statements that match',
    table: documentTable,
    rows: (db, narrowing) => all((page) => listDocuments(db, documentFilterOf(narrowing), page)),
  })
  exportRoute(server, db, {
    operationId: 'exportActors',
    summary: 'Every actor of the statements that match',
    table: actorTable,
    rows: (db, narrowing) => all((page) => listActors(db, actorFilterOf(narrowing), page)),
  })
  exportRoute(server, db, {
    operationId: 'exportPositions',
    summary: 'Each actor’s statements for, against and neither on each concept, with their numbers',
    table: positionTable,
    rows: (db, narrowing) => listed(async () => positionRows(await positions(db, filterOf(narrowing)))),
  })
  exportRoute(server, db, {
    operationId: 'exportConcepts',
    summary: 'Every concept, with how many statements that match are for, against, neither or unset',
    table: conceptTable,
    rows: (db, narrowing) => listed(() => listConcepts(db, { among: filterOf(narrowing) })),
  })
  exportRoute(server, db, {
    operationId: 'exportQueue',
    summary: 'Every document in which proposals that match wait',
    table: queueTable,
    rows: (db, { layer: _, coder: __, ...narrowing }) =>
      all((page) => queue(db, { filter: filterOf(narrowing) }, page)),
  })
}

function exportRoute<Row>(server: Api, db: Db, { operationId, summary, table, rows }: Exported<Row>): void {
  const schema = {
    operationId,
    summary,
    tags: ['exports'],
    querystring: exportShape,
    response: { 200: FILE, 400: errorShape },
  }
  server.get(`/api/exports/${table.name}`, { schema }, async ({ query, url }, reply) => {
    const { format, ...narrowing } = query
    const head = { ...(await describeFilter(db, narrowing)), address: url }
    const write = format === 'csv' ? csvPieces : jsonPieces
    return reply
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${table.name}.${format}"`)
      .send(Readable.from(write(table, head, rows(db, narrowing))))
  })
}

/** A list read to its end, five hundred at a time. */
async function* all<Item>(list: (page: PageRequest) => Promise<Page<Item>>): AsyncIterable<Item> {
  for (let offset = 0; ; ) {
    const { items } = await list({ offset, limit: 500 })
    yield* items
    if (items.length < 500) return
    offset += items.length
  }
}

async function* listed<Item>(list: () => Promise<readonly Item[]>): AsyncIterable<Item> {
  yield* await list()
}
