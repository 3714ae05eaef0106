import { positionCounts, positions } from '../analysis/positions.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import { narrowingShape } from './contract/questions.ts'
import { errorShape, positionCountsShape, positionsShape } from './contract/shapes.ts'
import { filterOf } from './statements.ts'

export function positionRoutes(server: Api, { db }: RecordHandle): void {
  const schema = {
    operationId: 'positions',
    tags: ['positions'],
    summary: 'Actors by concepts: the statements for, against and neither in each cell',
    querystring: narrowingShape,
    response: { 200: positionsShape, 400: errorShape },
  }
  server.get('/api/positions', { schema }, async ({ query }) => positions(db, filterOf(query)))

  const counts = {
    operationId: 'countPositions',
    tags: ['positions'],
    summary: 'Actors by concepts: how many statements are for, against and neither in each cell',
    querystring: narrowingShape,
    response: { 200: positionCountsShape, 400: errorShape },
  }
  server.get('/api/positions/counts', { schema: counts }, ({ query }) => positionCounts(db, filterOf(query)))
}
