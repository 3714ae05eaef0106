import type { FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import { onBothEngines } from '../record/testing/engines.ts'
import { buildServer } from './build-server.ts'
import { keepSmallDebate } from './testing/small-debate.ts'

const post = async (server: FastifyInstance, url: string, body: object = {}, headers = {}) => {
  const response = await server.inject({
    method: 'POST',
    url: `/api/${url}`,
    payload: body,
    headers: { host: 'localhost', ...headers },
  })
  return { status: response.statusCode, body: response.json() }
}
const get = async (server: FastifyInstance, url: string) =>
  (await server.inject({ url: `/api/${url}`, headers: { host: 'localhost' } })).json()

onBothEngines('decisions over the API', ({ open }) => {
  test('accept, correct, reject, add, split and merge; undone and done again; the second of two is told both sides', async () => {
    const record = await open()
    await keepSmallDebate(record.db)
    const server = await buildServer({ record, as: 'Ann' })
    const before = (await get(server, 'statements?document=1&sort=text&order=asc')).items
    const [first, second, third] = before

    const accepted = await post(server, `statements/${first.id}/accept`, { why: 'as it stands there' })
    expect(accepted.body.statements[0]).toMatchObject({
      verdict: 'accepted',
      supersedes: first.id,
      coder: { by: 'person', name: 'Ann' },
    })
    const corrected = await post(server, `statements/${second.id}/correct`, { correction: { stance: -1 } })
    expect(corrected.body.statements[0]).toMatchObject({ verdict: 'corrected', stance: -1 })
    expect(
      await post(server, `statements/${second.id}/correct`, { correction: { stance: 0 } }),
    ).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict' }, standing: { id: corrected.body.statements[0].id, stance: -1 } },
    })
    expect((await post(server, `statements/${third.id}/reject`)).status).toBe(200)
    const { versionId } = await get(server, 'documents/1')
    const span = first.content[0]
    const added = await post(server, 'statements', {
      versionId,
      statement: { type: 'position', content: [span] },
    })
    expect(added.body.statements[0]).toMatchObject({ verdict: 'added', stance: null, speaker: null })
    expect(await get(server, `history?statement=${first.id}`)).toMatchObject([
      { action: 'accepted statement', who: 'Ann', why: 'as it stands there' },
    ])
    expect(await get(server, `statements/${first.id}`)).toMatchObject({
      id: first.id,
      standsNow: accepted.body.statements[0].id,
    })

    for (const action of [
      'added statement',
      'rejected statement',
      'corrected statement',
      'accepted statement',
    ]) {
      const undone = await post(server, 'undo')
      expect(undone.body.done.action).toBe(`undid: ${action}`)
      expect(undone.body.steps.redo.action).toBe(`undid: ${action}`)
    }
    expect((await get(server, 'statements?document=1&sort=text&order=asc')).items).toEqual(before)
    expect((await post(server, 'redo')).body.steps.undo.action).toBe('accepted statement')

    expect(
      (
        await post(server, 'statements/decide', {
          verdict: 'accepted',
          filter: { document: '1' },
          atLeast: 0,
        })
      ).body.count,
    ).toBe(before.length - 1)
    await server.close()
  })

  test('what cannot be kept is one line, and a page from elsewhere changes nothing', async () => {
    const record = await open()
    await keepSmallDebate(record.db)
    const server = await buildServer({ record })
    const { versionId } = await get(server, 'documents/1')
    const invented = [{ start: 0, end: 5, quote: 'xyzzy' }]
    expect(
      await post(server, 'statements', { versionId, statement: { type: 'position', content: invented } }),
    ).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('xyzzy') } } })
    expect(await post(server, 'statements/9999/accept')).toMatchObject({ status: 404 })
    expect(await post(server, 'statements/1/correct', { correction: { stance: 7 } })).toMatchObject({
      status: 400,
    })
    expect(await post(server, 'statements/1/correct', { correction: { nonsense: 1 } })).toMatchObject({
      status: 400,
    })
    expect(await post(server, 'statements/1/accept', {}, { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
    })
    expect(await post(server, 'statements/1/accept', {}, { origin: 'http://localhost' })).toMatchObject({
      status: 200,
    })
    await server.close()
  })
})
