import type { FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import { onBothEngines } from '../record/testing/engines.ts'
import { buildServer } from './build-server.ts'
import { keepSmallDebate } from './testing/small-debate.ts'

async function ask(server: FastifyInstance, url: string, payload?: object) {
  const options = payload === undefined ? { url } : { method: 'POST' as const, url, payload }
  const response = await server.inject(options)
  return { status: response.statusCode, body: response.json() }
}

onBothEngines('forecasts over the API', ({ open }) => {
  test('one wire story’s forecast is one; its day and what came of it are changes that are undone; nothing unseen is overwritten', async () => {
    const record = await open()
    await keepSmallDebate(record.db)
    const server = await buildServer({ record, as: 'Ann' })
    expect((await ask(server, '/api/openapi.json')).status).toBe(200)
    const { items, total } = (await ask(server, '/api/forecasts')).body
    expect([items.length, total]).toEqual([1, 1])
    const [{ id, reports }] = items
    expect(reports.map(({ outlet }: { outlet: string }) => outlet)).toEqual([
      'North Wire',
      'The Coast Courier',
    ])

    const copy = `/api/forecasts/${reports[1].statement}`
    const dated = await ask(server, `${copy}/horizon`, { horizon: '2025-09-21', why: 'autumn begins' })
    expect(dated.body).toMatchObject({
      forecast: { id, status: 'due', horizon: { by: 'person' } },
      steps: { undo: { action: 'set horizon of forecast: 2025-09-21' } },
    })
    const unseen = await ask(server, `${copy}/horizon`, { horizon: '2025-10-31', seen: { horizon: null } })
    expect([unseen.status, unseen.body.now]).toEqual([409, { horizon: '2025-09-21' }])
    const settled = { outcome: 'did-not', day: '2025-09-21', sourceStatement: id }
    const resolved = await ask(server, `/api/forecasts/${id}/resolve`, {
      ...settled,
      seen: { outcome: null },
    })
    expect(resolved.body.forecast).toMatchObject({ status: 'did-not', resolution: { sourceStatement: id } })
    const late = { outcome: 'void', seen: { outcome: null } }
    expect((await ask(server, `/api/forecasts/${id}/resolve`, late)).status).toBe(409)
    expect((await ask(server, '/api/forecasts?status=did-not&forecast=scored')).body.total).toBe(1)
    expect((await ask(server, '/api/forecasts?status=open')).body.total).toBe(0)
    expect((await ask(server, '/api/forecasts/calibration')).body).toMatchObject({
      enough: 10,
      all: { scored: 1, enough: false, brier: null },
    })

    await ask(server, '/api/undo', {})
    await ask(server, '/api/undo', {})
    expect((await ask(server, '/api/forecasts')).body.items).toEqual(items)
    await server.close()
  })

  test('what cannot be is refused, and what is no forecast', async () => {
    const record = await open()
    await keepSmallDebate(record.db)
    const server = await buildServer({ record, as: 'Ann' })
    const { id } = (await ask(server, '/api/forecasts')).body.items[0]
    const resolve = `/api/forecasts/${id}/resolve`
    for (const body of [
      {},
      { outcome: 'perhaps' },
      { outcome: 'came-true', source: 'the register' },
      { outcome: 'came-true', day: '2025-02-30', source: 'the register' },
      { outcome: 'came-true', day: '2025-09-01' },
      { outcome: 'partly', day: '2025-09-01', source: 'x', share: [0.9, 0.1] },
    ])
      expect((await ask(server, resolve, body)).status, JSON.stringify(body)).toBe(400)
    expect((await ask(server, resolve, { outcome: 'void', sourceStatement: 999 })).status).toBe(404)
    expect((await ask(server, '/api/forecasts/1/horizon', { horizon: null })).status).toBe(404)
    expect((await ask(server, `/api/forecasts/${id}/horizon`, { horizon: null })).status).toBe(409)
    expect((await ask(server, '/api/forecasts?colour=red')).status).toBe(400)
    await server.close()
  })
})
