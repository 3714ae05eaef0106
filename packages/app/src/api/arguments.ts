import { z } from 'zod'
import { argumentsInRecord } from '../analysis/arguments/arguments-in-record.ts'
import { argumentsData } from '../analysis/arguments/as-data.ts'
import { argumentMapPicture } from '../pictures/argument-map.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import { argumentsAskedShape, argumentsPictureShape, argumentsShape } from './contract/arguments.ts'
import { errorShape } from './contract/shapes.ts'
import { describeFilter } from './describe-filter.ts'
import { filterOf } from './statements.ts'

export function argumentRoutes(server: Api, { db }: RecordHandle): void {
  const list = {
    operationId: 'listArguments',
    tags: ['analysis'],
    summary: 'The reasons for and against a concept: who uses them, from when to when, who answered them',
    querystring: argumentsAskedShape,
    response: { 200: argumentsShape, 400: errorShape, 404: errorShape },
  }
  server.get('/api/arguments', { schema: list }, async ({ query: { about, ...narrowing } }) =>
    argumentsData(await argumentsInRecord(db, about, filterOf(narrowing))),
  )

  const drawn = {
    operationId: 'drawArguments',
    tags: ['exports'],
    summary: 'The reasons for and against a concept, as a picture',
    querystring: argumentsPictureShape,
    response: { 200: z.string(), 400: errorShape, 404: errorShape },
  }
  server.get('/api/pictures/arguments', { schema: drawn }, async ({ query }, reply) => {
    const { theme, about, ...narrowing } = query
    const data = argumentsData(await argumentsInRecord(db, about, filterOf(narrowing)))
    const { query: asked, layer } = await describeFilter(db, narrowing)
    const svg = argumentMapPicture(data, { theme, note: `query: ${asked} · layer: ${layer}` })
    return reply
      .type('image/svg+xml')
      .header('content-disposition', 'inline; filename="arguments.svg"')
      .send(svg)
  })
}
