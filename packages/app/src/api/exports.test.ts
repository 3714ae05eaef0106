import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import { DOMParser } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer } from './build-server.ts'
import { holdSmallDebate } from './testing/held-debate.ts'

const debate = holdSmallDebate()
let server: FastifyInstance
beforeAll(async () => {
  server = await buildServer({ record: debate.record, workbench: join(debate.folder, 'not-built') })
})
afterAll(() => server.close())

const textOf = async (url: string) => (await server.inject(url)).body

function table(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, comment: '#', comment_no_infix: true })
}

const TABLES = ['statements', 'documents', 'actors', 'positions', 'concepts', 'queue'] as const

test.each(TABLES)(
  '%s: the CSV and the JSON hold as many rows, and say what was asked and whose word it is',
  async (name) => {
    const filter = 'stance=-1&from=2025-01-01&named=true'
    const csv = await textOf(`/api/exports/${name}?format=csv&${filter}`)
    const json = JSON.parse(await textOf(`/api/exports/${name}?format=json&${filter}`))
    expect(table(csv)).toHaveLength(json.items.length)
    expect(json.items.length).toBeGreaterThan(0)
    expect(csv.split('\n').slice(0, 4)).toEqual([
      `# Onrecord: ${name}`,
      '# query: named only, against, from 2025-01-01',
      '# layer: people’s word where there is one, else readers’ proposals',
      `# address: /api/exports/${name}?format=csv&${filter}`,
    ])
    expect(json).toMatchObject({
      format: `onrecord-${name}/1`,
      query: 'named only, against, from 2025-01-01',
      layer: 'people’s word where there is one, else readers’ proposals',
    })
  },
)

test('an export holds the whole filter, whatever the page has loaded', async () => {
  const { total } = JSON.parse(await textOf('/api/statements?limit=1'))
  expect(table(await textOf('/api/exports/statements'))).toHaveLength(total)
  const rows = table(await textOf('/api/exports/statements?concept=1&layer=proposal'))
  expect(rows).toHaveLength(
    JSON.parse(await textOf('/api/statements?limit=1&concept=1&layer=proposal')).total,
  )
  const [refusal] = rows
  expect(refusal).toMatchObject({
    speaker: 'The Coast Courier',
    stance_of: 'Ministry of Energy',
    stance: 'against',
  })
  expect(refusal?.hedges).toBe('no sign of')
})

test('a file of statements reads as the articles do, by date and from the first word on, whatever was decided since', async () => {
  const rows = async () =>
    table(await textOf('/api/exports/statements')).map(({ date, content }) => `${date} ${content}`)
  const before = await rows()
  expect(before.map((row) => row.slice(0, 10))).toEqual(before.map((row) => row.slice(0, 10)).sort())
  const [first] = table(await textOf('/api/exports/statements'))
  await server.inject({ method: 'POST', url: `/api/statements/${first?.statement}/accept`, payload: {} })
  expect(table(await textOf('/api/exports/statements'))[0]?.statement).not.toBe(first?.statement)
  expect(await rows()).toEqual(before)
  await server.inject({ method: 'POST', url: '/api/undo', payload: {} })
  expect(table(await textOf('/api/exports/statements'))[0]).toEqual(first)
})

test('no cell and no comment is run as a formula, and words stay as they are', async () => {
  await debate.record.db
    .updateTable('concept')
    .set({ label: '=HYPERLINK("x"),=1+1\n@cmd' })
    .where('id', '=', 1)
    .execute()
  const csv = await textOf('/api/exports/statements?concept=1')
  expect(csv.split('\n')[1]).toBe("# query: concept 1 (=HYPERLINK(”x”),'=1+1 @cmd)")
  const labels = new Set(table(csv).map((row) => row.concept_label))
  expect([...labels]).toEqual(['\'=HYPERLINK("x"),=1+1\n@cmd'])
  const json = JSON.parse(await textOf('/api/exports/statements?concept=1&format=json'))
  expect(json.items[0].conceptLabel).toBe('=HYPERLINK("x"),=1+1\n@cmd')
})

test('a picture is an SVG that says its query and its layer, with a sign for each position', async () => {
  const svg = await textOf('/api/pictures/positions?layer=checked&theme=dark')
  const empty = new DOMParser().parseFromString(svg, 'text/xml')
  expect(empty.querySelector('metadata')?.textContent).toBe(
    'query: everything · layer: what people checked only',
  )
  expect(empty.querySelector('.nothing')?.textContent).toBe('Nobody holds a position here.')
  const { positions } = JSON.parse(await textOf('/api/actors/2'))
  const drawn = new DOMParser().parseFromString(await textOf('/api/pictures/actors/2'), 'text/xml')
  expect(drawn.querySelectorAll('g > g > path')).toHaveLength(positions.length)
  expect((await server.inject('/api/pictures/actors/999')).statusCode).toBe(404)
  expect((await server.inject('/api/exports/statements?page=2')).statusCode).toBe(400)
})

const ANALYSES: readonly (readonly [name: string, asked: string, route: string])[] = [
  ['matters', 'knownOn=2026-12-31', 'matters'],
  ['contradictions', '', 'contradictions'],
  ['balances', '', 'balances'],
  ['forecasts', 'on=2026-06-01', 'forecasts'],
  ['calibration', 'on=2026-06-01', 'forecasts/calibration'],
  ['items', '', 'items'],
  ['sourcing', 'stance=-1', 'sourcing'],
  ['sourcing-outlets', '', 'sourcing/outlets'],
]

test('every analysis is a file too: as CSV with what was asked, as JSON with the answers of its own route', async () => {
  for (const [name, asked, route] of ANALYSES) {
    const { items, query, format } = JSON.parse(await textOf(`/api/exports/${name}?format=json&${asked}`))
    const answer = JSON.parse(await textOf(`/api/${route}?${asked}`))
    expect({ name, items }).toEqual({ name, items: 'items' in answer ? answer.items : [answer].flat() })
    expect(format).toBe(`onrecord-${name}/1`)
    const csv = await textOf(`/api/exports/${name}?${asked}`)
    expect(csv.split('\n').slice(0, 2)).toEqual([`# Onrecord: ${name}`, `# query: ${query}`])
    const rows = table(csv)
    if (items.length > 0 && name !== 'calibration')
      expect({ name, rows: rows.length > 0 }).toEqual({ name, rows: true })
  }
  // Neither an item that nobody names nor a debate without reasons makes an empty file.
  for (const asked of ['item?name=nothing', 'arguments'])
    expect((await server.inject(`/api/exports/${asked}`)).statusCode).toBe(404)
})
