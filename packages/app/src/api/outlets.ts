import { z } from 'zod'
import { listOutlets } from '../record/documents/outlets.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import { outletFilterShape } from './contract/questions.ts'
import { outletShape } from './contract/shapes.ts'

export function outletRoutes(server: Api, { db }: RecordHandle): void {
  const schema = {
    operationId: 'listOutlets',
    tags: ['outlets'],
    summary: 'Outlets that published a document, the one with the most first',
    querystring: outletFilterShape,
    response: { 200: z.array(outletShape).readonly() },
  }
  server.get('/api/outlets', { schema }, ({ query }) => listOutlets(db, { all: query.all === 'true' }))
}
