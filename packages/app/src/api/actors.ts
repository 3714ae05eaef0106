import { actorById, listActors } from '../record/actors/actors.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { notInRecord } from '../record/errors.ts'
import type { Api } from './build-server.ts'
import {
  actorFilterShape,
  actorShape,
  errorShape,
  fullActorShape,
  idShape,
  pageOf,
} from './contract/shapes.ts'
import { given } from './given.ts'

export function actorRoutes(server: Api, { db }: RecordHandle): void {
  const list = {
    summary: 'Actors with at least one statement, the most heard first',
    querystring: actorFilterShape,
    response: { 200: pageOf(actorShape), 400: errorShape },
  }
  server.get('/api/actors', { schema: list }, ({ query: { q, kind, offset, limit } }) =>
    listActors(db, given({ name: q, kind }), { offset, limit }),
  )

  const one = {
    summary: 'An actor: names, memberships, and its positions by date',
    params: idShape,
    response: { 200: fullActorShape, 404: errorShape },
  }
  server.get('/api/actors/:id', { schema: one }, async ({ params }) => {
    const actor = await actorById(db, params.id)
    if (actor === null) throw notInRecord('actor', params.id)
    return actor
  })
}
