import type { RecordHandle } from '../record/engine/open-record.ts'
import { queue } from '../record/statements/queue.ts'
import type { Api } from './build-server.ts'
import { queueQueryShape, queueShape } from './contract/acts.ts'
import { errorShape } from './contract/shapes.ts'
import { filterOf } from './statements.ts'

/** Where to go on coding. */
export function queueRoutes(server: Api, { db }: RecordHandle): void {
  const schema = {
    operationId: 'queue',
    summary: 'The documents with proposals that wait for a decision, and how far people have come',
    tags: ['decisions'],
    querystring: queueQueryShape,
    response: { 200: queueShape, 400: errorShape },
  }
  server.get('/api/queue', { schema }, ({ query }) => {
    // What waits is always a reader's proposal: no layer leaves it out.
    const { by, offset, limit, layer: _, coder: __, ...narrowing } = query
    return queue(db, { by, filter: filterOf(narrowing) }, { offset, limit })
  })
}
