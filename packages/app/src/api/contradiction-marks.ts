import { listMarks, markContradiction } from '../record/contradictions/contradiction-marks.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { nextSteps } from '../record/history/step-back.ts'
import type { Acting } from './acting.ts'
import type { Api } from './build-server.ts'
import { markedShape, markShape, marksShape } from './contract/contradiction-marks.ts'
import { errorShape } from './contract/shapes.ts'

/** What people say of contradictions. Each request is one change of the history. */
export function contradictionMarkRoutes(server: Api, { db }: RecordHandle, acting: Acting): void {
  const list = {
    operationId: 'listContradictionMarks',
    summary: 'What people say of contradictions, also of those that are no longer found',
    tags: ['decisions'],
    response: { 200: marksShape },
  }
  server.get('/api/contradictions/marks', { schema: list }, () => listMarks(db))

  const mark = {
    operationId: 'markContradiction',
    summary: 'Marks a contradiction as resolved, wrong or explained, or takes the mark back',
    tags: ['decisions'],
    body: markShape,
    response: { 200: markedShape, 400: errorShape, 404: errorShape, 409: errorShape },
  }
  server.post('/api/contradictions/marks', { schema: mark }, async ({ body }) => {
    const act = await acting(body.reason)
    const { history } = await markContradiction(db, body, act)
    return { history, marks: await listMarks(db), steps: await nextSteps(db, act.coder) }
  })
}
