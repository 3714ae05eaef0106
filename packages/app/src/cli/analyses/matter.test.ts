import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { buildServer } from '../../api/build-server.ts'
import { holdSmallDebate } from '../../api/testing/held-debate.ts'
import { run } from '../main.ts'
import { shownWidth } from '../output/table.ts'
import { listeningTerminal, onrecord } from '../testing/terminal.ts'

const debate = holdSmallDebate({ door: true })
const record = debate.address

async function rows(...argv: string[]): Promise<Record<string, string>[]> {
  const { out, err } = await onrecord(...argv, '--record', record, '--format', 'csv')
  expect(err).toBe('')
  return parse(out, { columns: true })
}

describe.each(['matter', 'contradictions'])('%s', (command) => {
  test('prints a table of 60 columns, JSON and CSV', async () => {
    const { said, terminal } = listeningTerminal({ width: 60 })
    await run([command, '--record', record], terminal)
    expect(said.err).toBe('')
    expect(said.out.split('\n').filter((line) => shownWidth(line) > 60)).toEqual([])
    expect(JSON.parse((await onrecord(command, '--record', record, '--format', 'json')).out)).toBeInstanceOf(
      Array,
    )
    await rows(command)
  })

  test('refuses a day that there is not', async () => {
    const said = await onrecord(command, '--record', record, '--known-on', '2024-02-30')
    expect([said.failed, said.out]).toEqual([true, ''])
    expect(said.err).toContain('"2024-02-30" is no day; write it as 2024-03-01.')
  })
})

test('item lists what there is, and leads from each value to statements', async () => {
  const [first] = await rows('item')
  expect([first?.name, first?.kind, first?.statements]).toEqual(['five more years', 'text', '2'])
  const page = await rows('item', '--item', 'Fuel elements')
  expect(page.map(({ what, value }) => `${what} ${value}`)).toContain('has Lindmoor')
  for (const { statements } of page) expect(statements).toMatch(/^s\d+( s\d+)*$/)
  const { said, terminal } = listeningTerminal({ width: 60 })
  await run(['item', '--record', record, '--item', 'fuel elements'], terminal)
  expect(said.out.split('\n').filter((line) => shownWidth(line) > 60)).toEqual([])
  const none = await onrecord('item', '--record', record, '--item', 'a windmill')
  expect([none.failed, none.err]).toEqual([
    true,
    expect.stringContaining('No codebook and no statement names an item "a windmill".'),
  ])
})

test('sourcing traces a view back, and counts the sources without a name of each outlet', async () => {
  const [first] = await rows('sourcing', '--concept', 'R01', '--stance=-1')
  expect(first).toMatchObject({ claim: 'against: The Lindmoor reactor should run for five more years' })
  expect((await rows('sourcing', '--concept', 'R01', '--stance', '-1')).length).toBeGreaterThan(1)
  const { statement = '' } = first ?? {}
  expect((await rows('sourcing', '--statement', statement)).map((row) => row.statement)).toEqual([statement])
  const shares = await rows('sourcing')
  expect(shares.find(({ outlet }) => outlet === 'The Coast Courier')).toMatchObject({
    ...{ kind: 'newspaper', sources: '8', anonymous: '4' },
  })
  for (const line of [['sourcing'], ['sourcing', '--concept', 'R01']]) {
    const { said, terminal } = listeningTerminal({ width: 60 })
    await run([...line, '--record', record], terminal)
    expect(said.out.split('\n').filter((text) => shownWidth(text) > 60)).toEqual([])
  }
  const none = await onrecord('sourcing', '--record', record, '--matter', 'a|b|c')
  expect(none.err).toContain('No statement tells of a matter "a|b|c".')
})

test('arguments need a codebook that declares them for a focal concept', async () => {
  const { err } = await onrecord('arguments', '--record', record)
  expect(err).toContain('No codebook of this record has a focal concept or an argument.')
})

test('matter leads to statements, and knows nothing before the first article', async () => {
  const states = await rows('matter')
  expect(states.length).toBeGreaterThan(0)
  for (const { statements } of states) expect(statements).toMatch(/^s\d+( s\d+)*$/)
  expect(await rows('matter', '--known-on', '1999-01-01')).toEqual([])
  const [{ known = '' } = {}] = states.filter((state) => state.known !== '')
  expect((await rows('matter', '--known-on', known)).every((state) => (state.known ?? '') <= known)).toBe(
    true,
  )
})

test('matters and contradictions are the same over the API, on the days and with the filters of any other route', async () => {
  const server = await buildServer({ record: debate.record })
  const asked = async (path: string) => (await server.inject(`/api/${path}`)).json()
  const printed = async (...argv: string[]) =>
    JSON.parse((await onrecord(...argv, '--record', record, '--format', 'json')).out)
  expect(await asked('matters')).toEqual(await printed('matter'))
  expect(await asked('matters?on=2025-05-14&knownOn=2025-05-14&type=decision')).toEqual(
    await printed('matter', '--on', '2025-05-14', '--known-on', '2025-05-14', '--filter', 'type=decision'),
  )
  expect(await asked('matters?knownOn=1999-01-01')).toEqual([])
  expect(await asked('contradictions')).toEqual(await printed('contradictions'))
  const [first] = await asked('matters')
  const key = encodeURIComponent(first.key)
  for (const picture of [
    `matters?matter=${key}&perhaps=true`,
    'balances',
    'contradictions',
    'matters?knownOn=1999-01-01',
  ]) {
    const answer = await server.inject(`/api/pictures/${picture}`)
    expect([answer.statusCode, answer.headers['content-type']], picture).toEqual([200, 'image/svg+xml'])
    expect(answer.body).toContain('query: everything')
  }
  expect((await server.inject('/api/pictures/matters?matter=nobody')).statusCode).toBe(404)
  const { out } = await onrecord('matter', '--record', record, '--matter', first.key, '--format', 'svg')
  expect(out).toContain('<svg')
  expect((await onrecord('matter', '--record', record, '--matter', 'nobody')).err).toContain(
    `No statement tells of a matter "nobody". There are ${first.key}`,
  )
  for (const wrong of ['matters?on=2024-02-30', 'matters?colour=red', 'contradictions?on=2024-02-01'])
    expect((await server.inject(`/api/${wrong}`)).statusCode, wrong).toBe(400)
  await server.close()
})
