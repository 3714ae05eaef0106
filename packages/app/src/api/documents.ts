import { documentById, listDocuments } from '../record/documents/documents.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { notInRecord } from '../record/errors.ts'
import type { Api } from './build-server.ts'
import {
  documentFilterShape,
  documentShape,
  errorShape,
  fullDocumentShape,
  idShape,
  pageOf,
} from './contract/shapes.ts'
import { given } from './given.ts'

export function documentRoutes(server: Api, { db }: RecordHandle): void {
  const list = {
    summary: 'Documents, a page at a time',
    querystring: documentFilterShape,
    response: { 200: pageOf(documentShape), 400: errorShape },
  }
  server.get('/api/documents', { schema: list }, ({ query }) => {
    const { q, outlet, group, from, to, withdrawn, sort, order, offset, limit } = query
    const filter = given({
      text: q,
      outlet,
      group,
      from,
      to,
      withdrawn: withdrawn === undefined ? withdrawn : withdrawn === 'true',
    })
    return listDocuments(
      db,
      filter,
      { offset, limit },
      { by: sort, ...given({ descending: descending(order) }) },
    )
  })

  const one = {
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

/** The record has an order of its own for each column; only what was asked for changes it. */
export const descending = (order: 'asc' | 'desc' | undefined): boolean | undefined =>
  order === undefined ? undefined : order === 'desc'
