import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { measure } from '../analysis/measures/measure.ts'
import { MEASURES } from '../analysis/measures/measure-options.ts'
import { recordSource } from '../analysis/network-source.ts'
import { buildServer } from './build-server.ts'
import type { MeasureAnswer, RunAnswer } from './contract/measures.ts'
import { holdSmallDebate } from './testing/held-debate.ts'

const debate = holdSmallDebate()
let server: Awaited<ReturnType<typeof buildServer>>
let url: string
beforeAll(async () => {
  server = await buildServer({ record: debate.record })
  url = await server.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => server.close())

const ask = (path: string, options: RequestInit = {}) => fetch(`${url}/api/${path}`, options)
const found = async (path: string): Promise<MeasureAnswer> => (await ask(path)).json()

/** Of the small debate: windows that fit. A backbone is that of the whole debate. */
const WINDOWS = 'timeWindow=months&windowSize=2&windowStep=2&partialWindows=keep'
const IN_WINDOWS = {
  timeWindow: 'months',
  windowSize: 2,
  windowStep: 2,
  partialWindows: 'keep',
} as const

test.each(MEASURES)('%s answers what the command computes, as JSON, CSV and SVG', async (name) => {
  const source = await recordSource(debate.record.db)
  const isWhole = name === 'backbone'
  const settings = { variable1: 'actor', ...(isWhole ? {} : IN_WINDOWS) }
  const who = `variable1=actor${isWhole ? '' : `&${WINDOWS}`}`
  const expected = measure(name, source, settings, {})
  const { tables, result, drawn } = await found(`${name}?${who}`)
  expect(tables).toEqual(JSON.parse(JSON.stringify(expected.tables)))
  expect(result).toEqual(JSON.parse(JSON.stringify(expected.result)))
  const csv = await (await ask(`exports/${name}?${who}`)).text()
  expect(csv.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(
    expected.tables[0].rows.length + 1,
  )
  const picture = await ask(`pictures/${name}?${who}`)
  expect([drawn, picture.headers.get('content-type')]).toEqual([true, 'image/svg+xml'])
  expect(await picture.text()).toMatch(/^<svg /)
})

test.each([
  ['frequencies?from=1999-01-01&to=1999-02-01', 'there are no statements here'],
  ['polarisation?timeWindow=years&windowSize=9', 'no window fits between the dates'],
  ['frequencies?variable1=nobody', '"nobody"'],
  ['frequencies?minimumStatements=nobody=3', 'there is no variable "nobody"'],
  ['exports/frequencies?table=nothing', 'There is no table "nothing"'],
  ['scale?seed=three', '"seed"'],
  ['clusters?methods=tarot', '"methods'],
  ['backbone?timeWindow=months', 'a backbone is that of the whole debate'],
  ['phases?penalty=3', 'penalty'],
])('%s is refused in one line', async (path, words) => {
  const answer = await ask(path)
  const { error } = (await answer.json()) as { error: { message: string } }
  expect([answer.status, error.message]).toEqual([400, expect.stringContaining(words)])
})

const LONG =
  'polarisation?variable1=actor&timeWindow=days&windowSize=300&partialWindows=keep&randomisations=20000'

test('a long analysis leaves the server free, tells how far it is, and can be stopped', async () => {
  const long = ask(`${LONG}&run=a-long-one`)
  const progress = await told('a-long-one')
  expect(progress).toMatchObject({ run: 'a-long-one', waiting: false, done: expect.any(Number) })
  expect((await ask('health')).status).toBe(200)
  expect((await ask('runs/a-long-one', { method: 'DELETE' })).status).toBe(200)
  expect((await long).status).toBe(410)
  expect(await (await ask('runs/a-long-one')).json()).toMatchObject({ running: false })
  expect((await ask('runs/a-long-one', { method: 'DELETE' })).status).toBe(404)
  expect((await ask('frequencies')).status).toBe(200)
})

test('who no longer waits has stopped it', async () => {
  const leaving = new AbortController()
  const long = ask(`${LONG}&seed=2&run=left-alone`, { signal: leaving.signal }).catch(() => 'left')
  await told('left-alone')
  leaving.abort()
  expect(await long).toBe('left')
  const running = async () => ((await (await ask('runs/left-alone')).json()) as RunAnswer).running
  await vi.waitFor(async () => expect(await running()).toBe(false), { timeout: 5000 })
})

test('what takes longer than it may ends with a sentence, and the next answer is there', async () => {
  const hasty = await buildServer({ record: debate.record, longest: { named: 1, unnamed: 0.5 } })
  try {
    const asked = (what: string) => hasty.inject({ url: `/api/${what}`, headers: { host: '127.0.0.1' } })
    const unnamed = await asked(LONG)
    expect([unnamed.statusCode, unnamed.json().error.message]).toEqual([
      400,
      expect.stringMatching(/longer than 0\.5 seconds; .* or give the run a name/),
    ])
    const named = await asked(`${LONG}&run=a-named-one`)
    expect(named.json().error.message).toMatch(/longer than 1 second; .* by the command/)
    expect((await asked('health')).statusCode).toBe(200)
  } finally {
    await hasty.close()
  }
})

/** Once it runs. */
async function told(run: string): Promise<RunAnswer> {
  for (let tries = 0; tries < 500; tries++) {
    const progress: RunAnswer = await (await ask(`runs/${run}`)).json()
    if (progress.running && !progress.waiting && progress.seconds > 0) return progress
    await new Promise((go) => setTimeout(go, 20))
  }
  throw new Error(`The run ${run} never began.`)
}
