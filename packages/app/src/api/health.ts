import { listCodebooks } from '../record/codebooks/codebooks.ts'
import { countDocuments } from '../record/documents/documents.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { countStatements } from '../record/statements/statements.ts'
import type { Api } from './build-server.ts'
import { healthShape } from './contract/shapes.ts'

export function healthRoutes(server: Api, { db }: RecordHandle, version: string): void {
  const schema = {
    operationId: 'health',
    tags: ['health'],
    summary: 'Whether the record answers, and how much it holds',
    response: { 200: healthShape },
  }
  server.get('/api/health', { schema }, async () => ({
    status: 'ok' as const,
    version,
    documents: await countDocuments(db),
    statements: await countStatements(db),
    codebooks: (await listCodebooks(db)).map(({ title }) => title),
  }))
}
