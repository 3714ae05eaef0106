import {
  type DocumentFilter,
  documentById,
  listDocuments,
  statementsIn,
} from '../record/documents/documents.ts'
import { versionChanges } from '../record/documents/version-changes.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { notInRecord } from '../record/errors.ts'
import type { Api } from './build-server.ts'
import {
  documentFilterShape,
  idShape,
  type Narrowing,
  stretchShape,
  versionOfShape,
  wholeShape,
} from './contract/questions.ts'
import { documentPageShape, errorShape, fullDocumentShape, versionChangesShape } from './contract/shapes.ts'
import { many, statementShape } from './contract/statement-shape.ts'
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
    querystring: wholeShape,
    response: { 200: fullDocumentShape, 404: errorShape },
  }
  server.get('/api/documents/:id', { schema: one }, async ({ params, query }) => {
    const document = await documentById(db, params.id, PARTS[query.whole])
    if (document === null) throw notInRecord('document', params.id)
    return document
  })

  const stretch = {
    operationId: 'listStatementsInStretch',
    tags: ['documents'],
    summary: 'The statements that begin in a stretch of a document’s text, in text order',
    params: idShape,
    querystring: stretchShape,
    response: { 200: many(statementShape), 400: errorShape },
  }
  server.get('/api/documents/:id/statements', { schema: stretch }, ({ params, query: { from, to } }) =>
    statementsIn(db, params.id, { from, before: to }),
  )

  const changes = {
    operationId: 'getVersionChanges',
    tags: ['documents'],
    summary: 'What a version of a document changed in the one before it, word by word',
    params: versionOfShape,
    response: { 200: versionChangesShape, 404: errorShape },
  }
  server.get('/api/documents/:id/versions/:number/changes', { schema: changes }, ({ params }) =>
    versionChanges(db, params.id, params.number),
  )
}

const PARTS = { true: 'whole', false: 'text', beginning: 'beginning' } as const

/** What concerns documents narrows them; what concerns statements keeps the documents that hold such a statement. */
export function documentFilterOf(narrowing: Narrowing): DocumentFilter {
  const { q, outlet, group, from, to, ...ofStatements } = narrowing
  const asksOfStatements = Object.keys(given(ofStatements)).some(
    (word) => word !== 'layer' || ofStatements.layer !== 'current',
  )
  const holding = asksOfStatements ? filterOf(ofStatements) : undefined
  return given({ text: q, outlet, group, from, to, holding })
}
