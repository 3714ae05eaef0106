import type { RecordHandle } from '../record/engine/open-record.ts'
import { search } from '../record/statements/search.ts'
import type { Api } from './build-server.ts'
import { searchQueryShape } from './contract/questions.ts'
import { errorShape, searchShape } from './contract/shapes.ts'
import { documentFilterOf } from './documents.ts'
import { filterOf } from './statements.ts'

export function searchRoutes(server: Api, { db }: RecordHandle): void {
  const schema = {
    operationId: 'search',
    tags: ['search'],
    summary: 'Sentences, documents, actors and concepts that hold the words',
    querystring: searchQueryShape,
    response: { 200: searchShape, 400: errorShape },
  }
  server.get('/api/search', { schema }, ({ query }) => {
    const { q, limit, ...narrowing } = query
    return search(db, q, { limit, among: filterOf(narrowing), documents: documentFilterOf(narrowing) })
  })
}
