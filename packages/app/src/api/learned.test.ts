import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepBridgeDebate } from '../learning/testing/bridge-debate.ts'
import { openRecord } from '../record/engine/open-record.ts'
import { personCoder } from '../record/history/coders.ts'
import { buildServer } from './build-server.ts'
import type { QueueAnswer } from './contract/acts.ts'
import type { LearnedAnswer, SwitchedAnswer } from './contract/learned.ts'
import type { StatementAnswer } from './contract/shapes.ts'

test('decisions over the API are learnt from in the background, and the queue begins with what that is least sure of', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-learned-'))
  const record = await openRecord(join(folder, 'record'), { create: true })
  const act = { coder: await personCoder(record.db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
  await keepBridgeDebate(record.db, 9, act)
  const failures: string[] = []
  const server = await buildServer({
    record,
    as: 'Ann',
    learnsByItself: true,
    onFailure: (error) => failures.push(error.message),
  })
  const ask = async <Answer>(url: string, method: 'GET' | 'POST' | 'PUT' = 'GET', payload = {}) => {
    const body = method === 'GET' ? {} : { payload }
    const answer = await server.inject({
      url: `/api/${url}`,
      method,
      headers: { host: 'localhost' },
      ...body,
    })
    return answer.json() as Answer
  }

  const [before] = await ask<LearnedAnswer[]>('learned')
  expect(before).toMatchObject({ model: null, inUse: true, decisions: 0, training: false, learnsAt: 20 })
  for (let n = 0; n < 7; n++) {
    await ask(`statements/${3 * n + 1}/accept`, 'POST')
    await ask(`statements/${3 * n + 2}/correct`, 'POST', { correction: { concept: 'B2', stance: 1 } })
    await ask(`statements/${3 * n + 3}/reject`, 'POST')
  }
  await expect.poll(async () => (await ask<LearnedAnswer[]>('learned'))[0]?.words.asked).toBe(6)
  const [after] = await ask<LearnedAnswer[]>('learned')
  expect(after).toMatchObject({ decisions: 21, learnsAt: 31, model: { examples: 21 }, words: { reject: 2 } })
  expect(after?.model?.report.parts[0]?.score).toMatchObject({ asked: 21, untrained: { right: 14 } })
  const rain = await ask<StatementAnswer>('statements/24')
  expect(rain).toMatchObject({ concept: 'B1', learned: { keep: { answer: false } } })

  const queue = await ask<QueueAnswer>('queue?by=learned-unsure')
  const [first, second] = queue.items.map(({ learnedLeastSure }) => learnedLeastSure ?? 0)
  expect(first).toBeGreaterThan(0.3)
  expect(first).toBeLessThanOrEqual(second ?? 0)

  const off = await ask<SwitchedAnswer>('learned/1', 'PUT', { inUse: false })
  expect(off).toMatchObject({ learned: { inUse: false }, steps: { undo: { id: off.history } } })
  expect((await ask<StatementAnswer>('statements/24')).learned).toBeNull()
  await ask('undo', 'POST')
  expect((await ask<LearnedAnswer[]>('learned'))[0]?.inUse).toBe(true)
  expect(await ask('learned/7/train', 'POST')).toMatchObject({ error: { message: expect.any(String) } })
  expect(failures).toEqual([])
  await server.close()
  await record.close()
  rmSync(folder, { recursive: true, force: true })
})
