import { network } from '@onrecord/network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordSource } from '../analysis/network-source.ts'
import { statementsBehind } from '../analysis/tie-statements.ts'
import { buildServer } from './build-server.ts'
import type { NetworkAnswer, NetworkStatementsAnswer } from './contract/networks.ts'
import { holdSmallDebate } from './testing/held-debate.ts'

const debate = holdSmallDebate()
let server: Awaited<ReturnType<typeof buildServer>>
beforeAll(async () => {
  server = await buildServer({ record: debate.record })
})
afterAll(() => server.close())

const ask = (path: string) => server.inject({ url: `/api/${path}`, headers: { host: 'localhost' } })
const shown = async (path: string): Promise<NetworkAnswer> => (await ask(`networks?${path}`)).json()

const SETTINGS = { networkType: 'onemode', variable1: 'actor', qualifierAggregation: 'congruence' } as const
const ASKED = new URLSearchParams(SETTINGS).toString()

test('a network has the ties of the library, and the statements behind each', async () => {
  const { statements } = await recordSource(debate.record.db)
  const expected = network(statements, SETTINGS)
  const { nodes, slices } = await shown(ASKED)
  const ties = slices[0]!.a.map((a, t) => [
    [nodes[a]!.label, nodes[slices[0]!.b[t]!]!.label].sort().join(' – '),
    slices[0]!.weight[t],
  ])
  expect(new Map(ties as [string, number][])).toEqual(
    new Map(
      expected.ties.weight.map((weight, t) => [
        [expected.rowNames[expected.ties.row[t]!]!, expected.rowNames[expected.ties.column[t]!]!]
          .sort()
          .join(' – '),
        weight,
      ]),
    ),
  )
  expect(ties.length).toBeGreaterThan(0)
  const behind = statementsBehind(statements, SETTINGS)(expected)
  for (const [t, ids] of behind.entries()) {
    const [a, b] = [expected.rowNames[expected.ties.row[t]!]!, expected.rowNames[expected.ties.column[t]!]!]
    const query = new URLSearchParams({ ...SETTINGS, a: b, b: a })
    const answer: NetworkStatementsAnswer = (await ask(`networks/statements?${query}`)).json()
    expect(answer.reports.map(({ statement }) => statement).sort()).toEqual([...ids].sort())
    expect(answer.reports.every(({ sentence }) => sentence.length > 0)).toBe(true)
  }
})

test('nobody moves from slice to slice, and each slice has its own ties', async () => {
  const whole = await shown(ASKED)
  const over = await shown(`${ASKED}&timeWindow=months&windowSize=3&windowStep=3&partialWindows=keep`)
  expect(over.slices.length).toBeGreaterThan(1)
  expect(over.nodes.map(({ label, x, y }) => [label, x, y])).toEqual(
    expect.arrayContaining(whole.nodes.map(({ label, x, y }) => [label, x, y])),
  )
  expect(over.slices.map(({ statements }) => statements).some((n) => n < whole.counted.counted)).toBe(true)
})

test('a node of a two-mode network has its statements; ties below a threshold are none', async () => {
  const query = 'variable1=actor&qualifierAggregation=subtract'
  const { nodes, slices } = await shown(query)
  const [first] = nodes
  const answer: NetworkStatementsAnswer = (
    await ask(`networks/statements?${query}&a=${encodeURIComponent(first!.label)}`)
  ).json()
  expect(answer.total).toBe(first!.statements)
  const strong = await shown(`${query}&threshold=2`)
  expect(strong.slices[0]!.weight.every((weight) => Math.abs(weight) >= 2)).toBe(true)
  expect(strong.slices[0]!.weight.length).toBeLessThan(slices[0]!.weight.length)
})

test.each([
  ['format=json', '{"query":"everything"'],
  ['format=csv', '# Onrecord: networks'],
  ['format=csv&layout=edge-list', '# Onrecord: networks'],
  ['format=graphml&camps=true', '<?xml'],
  ['format=gexf', '<?xml'],
])('a file (%s) says what was asked', async (format, begins) => {
  const { statusCode, body } = await ask(`exports/networks?${ASKED}&${format}`)
  expect([statusCode, body.slice(0, begins.length)]).toEqual([200, begins])
  expect(body).toMatch(/query"?: ?"?everything/)
})

test('a picture of the network comes with its note', async () => {
  const { body } = await ask(`pictures/networks?${ASKED}&camps=true`)
  expect(body).toMatch(/^<svg /)
  expect(body).toContain('query: everything')
})

test.each([
  ['networks?from=1999-01-01&to=1999-02-01', 'there are no statements here'],
  ['networks?timeWindow=years&windowSize=9', 'no window fits'],
  ['networks?qualifierAggregation=congruence%20%26%20conflict&networkType=onemode', 'One network at a time'],
  ['pictures/networks?slice=9', 'There is no slice 9'],
  ['exports/networks?timeWindow=months&windowSize=1&format=gexf', 'such a file holds one'],
])('%s is refused in one line', async (path, words) => {
  const { statusCode, body } = await ask(path)
  expect([statusCode, JSON.parse(body).error.message]).toEqual([400, expect.stringContaining(words)])
})
