import { beforeAll, expect, test } from 'vitest'
import { listMarks, type Marking, markContradiction } from '../record/contradictions/contradiction-marks.ts'
import type { StatementId } from '../record/engine/ids.ts'
import { personCoder } from '../record/history/coders.ts'
import { type Act, undo } from '../record/history/history.ts'
import { correctStatement } from '../record/statements/check-statements.ts'
import { listStatements } from '../record/statements/statements.ts'
import { buildServer } from './build-server.ts'
import { holdSmallDebate } from './testing/held-debate.ts'

const debate = holdSmallDebate()
let act: Act
let ids: readonly StatementId[]
beforeAll(async () => {
  const { db } = debate.record
  act = { coder: await personCoder(db, 'Ann'), at: new Date('2025-06-02T12:00:00Z') }
  ids = (await listStatements(db)).items.map(({ id }) => id)
})

const marking = (more: Partial<Marking> = {}): Marking => ({
  kind: 'opposite-states',
  sides: [ids.slice(0, 2), ids.slice(2, 3)],
  mark: 'explained',
  reason: 'they speak of two years',
  ...more,
})

test('a mark is kept with its reason, found from either side, changed, undone and taken back', async () => {
  const { db } = debate.record
  const { history } = await markContradiction(db, marking(), act)
  expect(await listMarks(db)).toMatchObject([
    { mark: 'explained', reason: 'they speak of two years', changed: false },
  ])
  const turned = marking({ sides: [ids.slice(2, 3), ids.slice(1, 5)], mark: 'wrong', reason: 'misread' })
  const again = await markContradiction(db, turned, act)
  expect(await listMarks(db)).toMatchObject([{ mark: 'wrong', reason: 'misread' }])
  await expect(markContradiction(db, turned, act)).rejects.toThrow('It is marked wrong already.')
  await undo(db, again.history, act)
  expect(await listMarks(db)).toMatchObject([{ mark: 'explained' }])
  await undo(db, history, act)
  expect(await listMarks(db)).toEqual([])
  await expect(markContradiction(db, marking({ mark: null }), act)).rejects.toThrow('It is not marked.')
})

test('a mark whose statement is corrected stays, leads to the correction, and says that it changed', async () => {
  const { db } = debate.record
  await markContradiction(db, marking(), act)
  const first = ids[2]
  if (first === undefined) throw new Error('There is no third statement.')
  const { statements } = await correctStatement(db, first, { stance: null }, act)
  const [mark] = await listMarks(db)
  expect(mark).toMatchObject({ changed: true, standing: [ids.slice(0, 2), statements] })
  await markContradiction(db, marking({ sides: [ids.slice(0, 1), statements], mark: null }), act)
  expect(await listMarks(db)).toEqual([])
})

test('a mark without a reason or of no statement is refused, over the API too', async () => {
  await expect(markContradiction(debate.record.db, marking({ reason: ' ' }), act)).rejects.toThrow(
    'A mark has a reason.',
  )
  const server = await buildServer({ record: debate.record })
  const ask = (payload: object) =>
    server.inject({ method: 'POST', url: '/api/contradictions/marks', payload })
  expect((await ask({ ...marking(), sides: [[9999], ids.slice(0, 1)] })).statusCode).toBe(404)
  expect((await ask({ ...marking(), mark: 'gone' })).statusCode).toBe(400)
  const said = await ask(marking({ mark: 'resolved', reason: 'settled in March' }))
  expect(said.json()).toMatchObject({
    marks: [{ mark: 'resolved' }],
    steps: { undo: { action: 'marked contradiction: resolved' } },
  })
  await server.close()
})
