import { type ActorFilter, actorById, listActors } from '../record/actors/actors.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { notInRecord } from '../record/errors.ts'
import type { Api } from './build-server.ts'
import { actorFilterShape, idShape, type Narrowing, narrowingShape } from './contract/questions.ts'
import { actorPageShape, errorShape, fullActorShape } from './contract/shapes.ts'
import { given } from './given.ts'
import { filterOf } from './statements.ts'

export function actorRoutes(server: Api, { db }: RecordHandle): void {
  const list = {
    operationId: 'listActors',
    tags: ['actors'],
    summary: 'Actors with at least one statement, the most heard first',
    querystring: actorFilterShape,
    response: { 200: actorPageShape, 400: errorShape },
  }
  server.get('/api/actors', { schema: list }, ({ query }) => {
    const { offset, limit, all, ...narrowing } = query
    const filter = { ...actorFilterOf(narrowing), ...(all === 'true' ? { all: true } : {}) }
    return listActors(db, filter, { offset, limit })
  })

  const one = {
    operationId: 'getActor',
    tags: ['actors'],
    summary: 'An actor: names, memberships, and its positions by date',
    params: idShape,
    querystring: narrowingShape,
    response: { 200: fullActorShape, 400: errorShape, 404: errorShape },
  }
  server.get('/api/actors/:id', { schema: one }, async ({ params, query }) => {
    const actor = await actorById(db, params.id, filterOf(query))
    if (actor === null) throw notInRecord('actor', params.id)
    return actor
  })
}

/** What the words ask of the actors themselves, and of the statements that are counted: the same as everywhere. */
export function actorFilterOf({ q, ...narrowing }: Narrowing): ActorFilter {
  const { actor, kind, named } = narrowing
  const of = { name: q, id: actor, kind, named: named === 'true' ? true : undefined }
  return given({ ...of, among: filterOf(narrowing) })
}
