import type { Db, RecordHandle } from '../record/engine/open-record.ts'
import { historyOf, latestHistory, type RowChange } from '../record/history/history.ts'
import { nextSteps, redoLatest, undoLatest } from '../record/history/step-back.ts'
import { statementsById } from '../record/statements/statements.ts'
import type { Acting } from './acting.ts'
import type { Api } from './build-server.ts'
import {
  conflictShape,
  historyEntryShape,
  historyQueryShape,
  steppedShape,
  stepsShape,
  whyShape,
} from './contract/acts.ts'
import { errorShape } from './contract/shapes.ts'
import { many } from './contract/statement-shape.ts'

/** Who changed what, when and why; and the way back and forth. */
export function historyRoutes(server: Api, { db }: RecordHandle, acting: Acting): void {
  server.get(
    '/api/history',
    {
      schema: {
        operationId: 'listHistory',
        summary: 'The newest changes first, or all that touched one row, oldest first',
        tags: ['history'],
        querystring: historyQueryShape,
        response: { 200: many(historyEntryShape), 400: errorShape },
      },
    },
    async ({ query: { limit, ...rows } }) => {
      for (const table of ['statement', 'document', 'actor', 'concept', 'item'] as const) {
        const id = rows[table]
        if (id !== undefined) return historyOf(db, table, id)
      }
      return latestHistory(db, limit)
    },
  )

  server.get(
    '/api/steps',
    {
      schema: {
        operationId: 'nextSteps',
        summary: 'What undo would take back and redo do again',
        tags: ['history'],
        response: { 200: stepsShape },
      },
    },
    async () => nextSteps(db, (await acting()).coder),
  )

  const ways = [
    ['undo', 'Takes back this coder’s newest change that stands', undoLatest],
    ['redo', 'Does again what the newest undo took back', redoLatest],
  ] as const
  for (const [way, summary, step] of ways) {
    const response = { 200: steppedShape, 400: errorShape, 409: conflictShape }
    const schema = { operationId: way, summary, tags: ['history'], body: whyShape, response }
    server.post(`/api/${way}`, { schema }, async ({ body }) => {
      const act = await acting(body.why)
      const done = await step(db, act)
      const statements = done === null ? [] : await touchedStatements(db, done.changes)
      return { done, statements, steps: await nextSteps(db, act.coder) }
    })
  }
}

const SHOWN = 200

/** The statements that a step touched, as they stand now; `null` where it touched more than a page shows, or codes of theirs. */
async function touchedStatements(db: Db, changes: readonly RowChange[]) {
  const own = changes.filter(({ table }) => table === 'statement')
  const onlyTheirs = changes.every(({ table }) => table === 'statement' || table === 'actorAlias')
  if (!onlyTheirs || own.length > SHOWN) return null
  return statementsById(
    db,
    own.map(({ id }) => id),
  )
}
