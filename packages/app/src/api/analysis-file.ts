import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { type AnalysisTable, columnsOf } from '../exchange/analyses/analysis-table.ts'
import { csvPieces, jsonPieces } from '../exchange/tables/table-file.ts'
import type { Db } from '../record/engine/open-record.ts'
import { exportShape, type Narrowing } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { describeFilter } from './describe-filter.ts'

/** What an analysis found, and what it was asked: the filter, and in words whatever else narrowed it. */
export interface Found<Item> {
  readonly narrowing: Narrowing
  readonly also?: readonly (string | undefined)[]
  readonly items: readonly Item[]
  readonly format: 'csv' | 'json'
  /** The same question as an address of the API. */
  readonly address: string
}

/** Sends an analysis as a file: CSV with the columns that the command prints, or JSON with the answers of its own route. */
export async function sendAnalysis<Item>(
  reply: FastifyReply,
  db: Db,
  table: AnalysisTable<Item>,
  { narrowing, also = [], items, format, address }: Found<Item>,
) {
  const { query, layer } = await describeFilter(db, narrowing)
  const asked = [query, ...also.filter((words) => words !== undefined)].join(' · ')
  const head = { query: asked, layer, address }
  const columns = columnsOf(table)
  const csv = format === 'csv'
  const pieces = csv ? csvPieces(columns, head, items.flatMap(table.rows)) : jsonPieces(table, head, items)
  return reply
    .type(csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
    .header('content-disposition', `attachment; filename="${table.name}.${format}"`)
    .send(Readable.from(pieces))
}

export const { format } = exportShape.shape

/** How a route that sends a file is described. */
export const fileRoute = (operationId: string, summary: string) => ({
  ...{ operationId, summary, tags: ['exports'] },
  response: { 200: FILE, 400: errorShape, 404: errorShape },
})

/** Sent as it is made, a stream; described as the text that comes. */
export const FILE = z.unknown().meta({ type: 'string', description: 'The file.' })
