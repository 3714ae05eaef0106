import { z } from 'zod'
import { background, learnsAt } from '../learning/background.ts'
import type { CodebookId } from '../record/engine/ids.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { notInRecord } from '../record/errors.ts'
import { nextSteps } from '../record/history/step-back.ts'
import { switchLearned } from '../record/learned/learned-models.ts'
import { type LearnedOverview, learnedOverview } from '../record/learned/overview.ts'
import type { Acting } from './acting.ts'
import type { Api } from './build-server.ts'
import { type LearnedAnswer, learnedShape, switchedShape, switchShape } from './contract/learned.ts'
import { idShape } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'

interface LearningOptions {
  /** Whether it learns after some new decisions without being asked. */
  readonly byItself: boolean
  readonly onFailure: (error: Error, asked: string) => void
}

/** What was learnt from people's decisions; learning goes on in the background, one codebook at a time. */
export function learnedRoutes(
  server: Api,
  { db }: RecordHandle,
  acting: Acting,
  { byItself, onFailure }: LearningOptions,
): void {
  const learner = background(db, (error) => onFailure(error, 'learning from decisions'))
  server.addHook('onClose', () => learner.close())
  if (byItself) {
    server.addHook('onResponse', async ({ method }, { statusCode }) => {
      if (method !== 'GET' && statusCode < 300) learner.noticed()
    })
  }

  const answerOf = (overview: LearnedOverview): LearnedAnswer => ({
    ...overview,
    training: learner.training(overview.codebook),
    learnsAt: learnsAt(overview),
  })
  async function answerFor(codebook: CodebookId): Promise<LearnedAnswer> {
    const found = (await learnedOverview(db)).find((one) => one.codebook === codebook)
    if (found === undefined) throw notInRecord('codebook', codebook)
    return answerOf(found)
  }

  const list = {
    operationId: 'listLearned',
    summary: 'What was learnt from people’s decisions under each codebook, scored beside the reader alone',
    tags: ['codebooks'],
    response: { 200: z.array(learnedShape).readonly() },
  }
  server.get('/api/learned', { schema: list }, async () => (await learnedOverview(db)).map(answerOf))

  const train = {
    operationId: 'learn',
    summary:
      'Learns in the background from what people have decided; `GET /api/learned` tells when it is done',
    tags: ['codebooks'],
    params: idShape,
    response: { 202: learnedShape, 404: errorShape },
  }
  server.post('/api/learned/:id/train', { schema: train }, async ({ params }, reply) => {
    const before = await answerFor(params.id)
    void learner.train(params.id)
    reply.code(202)
    return { ...before, training: true }
  })

  const change = {
    operationId: 'switchLearned',
    summary: 'Shows what was learnt beside the proposals, or hides it: one change of the history',
    tags: ['codebooks'],
    params: idShape,
    body: switchShape,
    response: { 200: switchedShape, 400: errorShape, 404: errorShape },
  }
  server.put('/api/learned/:id', { schema: change }, async ({ params, body: { inUse, why } }) => {
    const act = await acting(why)
    const history = await switchLearned(db, params.id, inUse, act)
    return { learned: await answerFor(params.id), history, steps: await nextSteps(db, act.coder) }
  })
}
