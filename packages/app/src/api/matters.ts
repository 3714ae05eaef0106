import { contradictionsInRecord, mattersInRecord } from '../analysis/matters/matters-in-record.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import { contradictionShape, contradictionsAskedShape } from './contract/contradictions.ts'
import { matterShape, mattersAskedShape } from './contract/matters.ts'
import { errorShape } from './contract/shapes.ts'
import { many } from './contract/statement-shape.ts'
import { filterOf } from './statements.ts'

export function matterRoutes(server: Api, { db }: RecordHandle): void {
  const matters = {
    operationId: 'listMatters',
    tags: ['analysis'],
    summary: 'The decisions a debate is about: what was asked, said and done, when, and since when known',
    querystring: mattersAskedShape,
    response: { 200: many(matterShape), 400: errorShape },
  }
  server.get('/api/matters', { schema: matters }, ({ query: { knownOn, on, ...narrowing } }) =>
    mattersInRecord(db, filterOf(narrowing), { knownOn, on }),
  )

  const contradictions = {
    operationId: 'listContradictions',
    tags: ['analysis'],
    summary: 'What stands against each other, with both sides and their sources, and what only looks so',
    querystring: contradictionsAskedShape,
    response: { 200: many(contradictionShape), 400: errorShape },
  }
  server.get(
    '/api/contradictions',
    { schema: contradictions },
    async ({ query: { knownOn, ...narrowing } }) =>
      (await contradictionsInRecord(db, filterOf(narrowing), { knownOn })).contradictions,
  )
}
