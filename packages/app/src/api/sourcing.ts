import { claimData } from '../analysis/sourcing/as-data.ts'
import { knownOutlets, outletsInRecord } from '../analysis/sourcing/outlets-in-record.ts'
import { claimInRecord } from '../analysis/sourcing/sourcing-in-record.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import { narrowingShape } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { claimAskedShape, claimShape, outletShareShape } from './contract/sourcing.ts'
import { many } from './contract/statement-shape.ts'
import { filterOf } from './statements.ts'

export function sourcingRoutes(server: Api, { db }: RecordHandle): void {
  const claim = {
    operationId: 'traceClaim',
    tags: ['analysis'],
    summary: 'A view, a matter or a statement traced to its original sources, with each way back',
    querystring: claimAskedShape,
    response: { 200: claimShape, 400: errorShape, 404: errorShape },
  }
  server.get('/api/sourcing', { schema: claim }, async ({ query }) => {
    const { statement, matter, state, ...narrowing } = query
    const found = await claimInRecord(db, { statement, matter, state, filter: filterOf(narrowing) })
    return claimData(found, await knownOutlets(db))
  })

  const outlets = {
    operationId: 'shareOfAnonymousSources',
    tags: ['analysis'],
    summary: 'How much of each outlet’s sourcing has no name',
    querystring: narrowingShape,
    response: { 200: many(outletShareShape), 400: errorShape },
  }
  server.get('/api/sourcing/outlets', { schema: outlets }, ({ query }) =>
    outletsInRecord(db, filterOf(query)),
  )
}
