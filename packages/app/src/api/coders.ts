import { z } from 'zod'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { listCoders } from '../record/history/list-coders.ts'
import type { Api } from './build-server.ts'
import { coderShape } from './contract/shapes.ts'

export function coderRoutes(server: Api, { db }: RecordHandle): void {
  const schema = {
    operationId: 'listCoders',
    tags: ['history'],
    summary: 'Who coded the statements that count: persons and readers, the one with the most first',
    response: { 200: z.array(coderShape).readonly() },
  }
  server.get('/api/coders', { schema }, () => listCoders(db))
}
