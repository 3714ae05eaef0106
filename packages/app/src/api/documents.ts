import { type DocumentFilter, documentById, listDocuments } from '../record/documents/documents.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { notInRecord } from '../record/errors.ts'
import type { Api } from './build-server.ts'
import {
  documentFilterShape,
  documentPageShape,
  errorShape,
  fullDocumentShape,
  idShape,
  type Narrowing,
} from './contract/shapes.ts'
import { given } from './given.ts'
import { descending } from './sorting.ts'
import { filterOf } from './statements.ts'

export function documentRoutes(server: Api, { db }: RecordHandle): void {
  const list = {
    operationId: 'listDocuments',
    tags: ['documents'],
    summary: 'Documents, a page at a time',
    querystring: documentFilterShape,
    response: { 200: documentPageShape, 400: errorShape },
  }
  server.get('/api/documents', { schema: list }, ({ query }) => {
    const { sort, order, offset, limit, withdrawn, ...narrowing } = query
    return listDocuments(
      db,
      {
        ...documentFilterOf(narrowing),
        ...given({ withdrawn: withdrawn === undefined ? undefined : withdrawn === 'true' }),
      },
      { offset, limit },
      { by: sort, ...given({ descending: descending(order) }) },
    )
  })

  const one = {
    operationId: 'getDocument',
    tags: ['documents'],
    summary: 'A document with its text, its versions, its statements, and the copies of it',
    params: idShape,
    response: { 200: fullDocumentShape, 404: errorShape },
  }
  server.get('/api/documents/:id', { schema: one }, async ({ params }) => {
    const document = await documentById(db, params.id)
    if (document === null) throw notInRecord('document', params.id)
    return document
  })
}

/** What concerns documents narrows them; what concerns statements keeps the documents that hold such a statement. */
export function documentFilterOf(narrowing: Narrowing): DocumentFilter {
  const { q, outlet, group, from, to, ...ofStatements } = narrowing
  const asksOfStatements = Object.keys(given(ofStatements)).some(
    (word) => word !== 'layer' || ofStatements.layer !== 'current',
  )
  const holding = asksOfStatements ? filterOf(ofStatements) : undefined
  return given({ text: q, outlet, group, from, to, holding })
}
