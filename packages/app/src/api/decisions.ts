import type { RecordHandle } from '../record/engine/open-record.ts'
import { nextSteps } from '../record/history/step-back.ts'
import {
  acceptStatement,
  addStatement,
  correctStatement,
  decideOnProposals,
  mergeStatements,
  rejectStatement,
  splitStatement,
  withdrawStatement,
} from '../record/statements/check-statements.ts'
import { codedByHand } from '../record/statements/coded-by-hand.ts'
import type { Decided } from '../record/statements/replace-statements.ts'
import { statementsById } from '../record/statements/statements.ts'
import type { Acting } from './acting.ts'
import type { Api } from './build-server.ts'
import {
  conflictShape,
  correctShape,
  decidedManyShape,
  decidedShape,
  decideShape,
  mergeShape,
  newStatementShape,
  splitShape,
  whyShape,
} from './contract/acts.ts'
import { idShape } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { given } from './given.ts'
import { filterOf } from './statements.ts'

const answers = { 200: decidedShape, 400: errorShape, 404: errorShape, 409: conflictShape }
const about = { tags: ['decisions'], response: answers }

/** People's word on statements. Each request is one change of the history; a statement that somebody decided on meanwhile is 409. */
export function decisionRoutes(server: Api, { db }: RecordHandle, acting: Acting): void {
  const answer = async ({ statements, history }: Decided, coder: number) => ({
    statements: await statementsById(db, statements),
    history,
    steps: await nextSteps(db, coder),
  })

  server.post(
    '/api/statements',
    {
      schema: {
        operationId: 'addStatement',
        summary: 'Codes a statement that the reader missed',
        body: newStatementShape,
        ...about,
      },
    },
    async ({ body: { versionId, statement, why } }) => {
      const act = await acting(why)
      return answer(
        await addStatement(
          db,
          versionId,
          codedByHand({ ...given(statement), type: statement.type, content: statement.content }),
          act,
        ),
        act.coder,
      )
    },
  )

  const single = [
    ['accept', 'acceptStatement', 'Says that a proposal is right', acceptStatement],
    ['reject', 'rejectStatement', 'Says that a statement is none; it stays in the record', rejectStatement],
    ['withdraw', 'withdrawStatement', 'Takes back a statement that a person added', withdrawStatement],
  ] as const
  for (const [verb, operationId, summary, decide] of single) {
    const schema = { operationId, summary, params: idShape, body: whyShape, ...about }
    server.post(`/api/statements/:id/${verb}`, { schema }, async ({ params, body }) => {
      const act = await acting(body.why)
      return answer(await decide(db, params.id, act), act.coder)
    })
  }

  server.post(
    '/api/statements/:id/correct',
    {
      schema: {
        operationId: 'correctStatement',
        summary: 'Puts a statement right; fields left out stay as they are',
        params: idShape,
        body: correctShape,
        ...about,
      },
    },
    async ({ params, body: { correction, why } }) => {
      const act = await acting(why)
      return answer(await correctStatement(db, params.id, given(correction), act), act.coder)
    },
  )

  server.post(
    '/api/statements/:id/split',
    {
      schema: {
        operationId: 'splitStatement',
        summary: 'Says that one statement is several',
        params: idShape,
        body: splitShape,
        ...about,
      },
    },
    async ({ params, body: { parts, why } }) => {
      const act = await acting(why)
      return answer(
        await splitStatement(
          db,
          params.id,
          parts.map((part) => given(part)),
          act,
        ),
        act.coder,
      )
    },
  )

  server.post(
    '/api/statements/merge',
    {
      schema: {
        operationId: 'mergeStatements',
        summary: 'Says that several statements of one document are one',
        body: mergeShape,
        ...about,
      },
    },
    async ({ body: { ids, correction, why } }) => {
      const act = await acting(why)
      return answer(await mergeStatements(db, ids, given(correction), act), act.coder)
    },
  )

  server.post(
    '/api/statements/decide',
    {
      schema: {
        operationId: 'decideOnProposals',
        summary: 'Accepts or rejects every undecided proposal that matches, in one change',
        tags: ['decisions'],
        body: decideShape,
        response: { 200: decidedManyShape, 400: errorShape },
      },
    },
    async ({ body: { verdict, filter, atLeast, why } }) => {
      const act = await acting(why)
      const decided = await decideOnProposals(db, { ...filterOf(filter), atLeast }, verdict, act)
      const steps = await nextSteps(db, act.coder)
      return { count: decided?.statements.length ?? 0, history: decided?.history ?? null, steps }
    },
  )
}
