import { z } from 'zod'
import type { RecordHandle } from '../record/open-record.ts'
import { listOutlets } from '../record/outlets.ts'
import type { Api } from './build-server.ts'
import { outletShape } from './contract/shapes.ts'

export function outletRoutes(server: Api, { db }: RecordHandle): void {
  const schema = {
    summary: 'Outlets that published a document, the one with the most first',
    response: { 200: z.array(outletShape).readonly() },
  }
  server.get('/api/outlets', { schema }, () => listOutlets(db))
}
