import { z } from 'zod'
import { positions } from '../analysis/positions.ts'
import { positionMatrix } from '../pictures/position-matrix.ts'
import { positionsOverTime } from '../pictures/positions-over-time.ts'
import { actorById } from '../record/actors/actors.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { notInRecord } from '../record/errors.ts'
import type { Api } from './build-server.ts'
import { idShape, type Narrowing, pictureShape } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { describeFilter } from './describe-filter.ts'
import { filterOf } from './statements.ts'

/** Pictures as SVG, with what was asked and whose word it is at their foot and in their metadata. */
export function pictureRoutes(server: Api, { db }: RecordHandle): void {
  const noteOf = async (narrowing: Narrowing) => {
    const { query, layer } = await describeFilter(db, narrowing)
    return `query: ${query} · layer: ${layer}`
  }
  const told = { tags: ['exports'], querystring: pictureShape }

  const matrix = {
    operationId: 'drawPositions',
    summary: 'Who holds what, as a picture: actors by concepts',
    ...told,
    response: { 200: z.string(), 400: errorShape },
  }
  server.get('/api/pictures/positions', { schema: matrix }, async ({ query }, reply) => {
    const { theme, ...narrowing } = query
    const { actors, concepts, cells } = await positions(db, filterOf(narrowing))
    const held = cells.filter(
      ({ agree, disagree, neutral }) => agree.length + disagree.length + neutral.length > 0,
    )
    const rows = actors.filter(({ id }) => held.some(({ actor }) => actor === id))
    const columns = concepts.filter(({ id }) => held.some(({ concept }) => concept === id))
    const svg = positionMatrix(
      {
        actors: rows.map(({ name, anonymous }) => ({ label: name, anonymous })),
        concepts: columns,
        cells: held.map(({ actor, concept, agree, disagree, neutral }) => ({
          actor: rows.findIndex(({ id }) => id === actor),
          concept: columns.findIndex(({ id }) => id === concept),
          for: agree.length,
          against: disagree.length,
          neither: neutral.length,
        })),
      },
      { title: 'Who holds what', theme, note: await noteOf(narrowing) },
    )
    return reply
      .type('image/svg+xml')
      .header('content-disposition', 'inline; filename="positions.svg"')
      .send(svg)
  })

  const overTime = {
    operationId: 'drawActorPositions',
    summary: 'An actor’s positions over time, as a picture: a sign a statement',
    ...told,
    params: idShape,
    response: { 200: z.string(), 400: errorShape, 404: errorShape },
  }
  server.get('/api/pictures/actors/:id', { schema: overTime }, async ({ params, query }, reply) => {
    const { theme, ...narrowing } = query
    const actor = await actorById(db, params.id, filterOf(narrowing))
    if (actor === null) throw notInRecord('actor', params.id)
    const note = await noteOf({ ...narrowing, stanceOf: params.id })
    const svg = positionsOverTime(actor.positions, {
      title: actor.name,
      subtitle: 'Positions over time',
      theme,
      note,
      unnamed: actor.kind === 'anonymous',
    })
    return reply
      .type('image/svg+xml')
      .header('content-disposition', `inline; filename="actors-${params.id}.svg"`)
      .send(svg)
  })
}
