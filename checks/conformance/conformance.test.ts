import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeSmallDna } from '../../packages/app/src/exchange/dna/testing/small-dna.ts'
import { runCases } from './run-cases.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  writeSmallDna(join(folder, 'small.dna'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const settings = {
  ...{
    networkType: 'twomode',
    statementType: 'DNA Statement',
    variable1: 'organization',
    variable2: 'concept',
  },
  ...{ qualifier: 'agreement', qualifierAggregation: 'subtract', aFieldOfTomorrow: { deep: [1] } },
}
const result = {
  rowNames: ['Greens', 'Industry'],
  colNames: ['A carbon tax'],
  matrix: [[1], [-1]],
  integer: true,
  numStatements: 2,
}
const good = {
  id: 'good',
  db: 'small.dna',
  kind: 'network',
  settings,
  result: { ...result, filteredStatementIds: [10, 11] },
}

function run(lines: readonly unknown[], only?: string) {
  writeFileSync(
    join(folder, 'vectors.jsonl'),
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  const said: string[] = []
  const outcome = runCases(folder, (line) => said.push(line), only)
  return { said, ...outcome }
}

describe('a recorded case', () => {
  it('passes when cells, labels and counts agree, whatever fields tomorrow adds', () => {
    expect(run([good]).said).toEqual(['1 passed, 0 failed'])
  })

  const wrong: readonly [string, unknown, string][] = [
    [
      'another cell',
      { ...good, result: { ...result, matrix: [[1], [1]] } },
      'vectors good: network.matrix[1][0]: recorded 1, computed -1',
    ],
    [
      'a cell that differs by more than 1e-9',
      { ...good, result: { ...result, matrix: [[1.00000001], [-1]] } },
      'vectors good: network.matrix[0][0]: recorded 1.00000001, computed 1',
    ],
    [
      'another label',
      { ...good, result: { ...result, rowNames: ['Greens', 'industry'] } },
      'vectors good: network.rowNames[1]: recorded industry, computed Industry',
    ],
    [
      'a label too many',
      { ...good, result: { ...result, colNames: ['A carbon tax', 'x'] } },
      'vectors good: network.colNames: recorded 2 of them, computed 1',
    ],
    [
      'another statement',
      { ...good, result: { ...result, filteredStatementIds: [10] } },
      'vectors good: filteredStatementIds: recorded 1 of them, computed 2',
    ],
    [
      'another date',
      { ...good, result: { ...result, start: '2021-01-02T00:00:00' } },
      'vectors good: network.start: recorded 2021-01-02T00:00:00, computed 2021-01-01T00:00:00',
    ],
    [
      'a kind nobody knows',
      { ...good, kind: 'prophecy' },
      'vectors good: the kind "prophecy" is not known here',
    ],
    ['no result', { ...good, result: undefined }, 'vectors good: the case has no result'],
    ['a line that is no JSON', '{"id": "broken"', 'vectors line 1: '],
  ]
  it.each(wrong)('fails in one line with %s', (_, line, said) => {
    const ran = run([line])
    expect(ran.said[0]).toContain(said)
    expect(ran.said.at(-1)).toBe('0 passed, 1 failed')
  })

  it('with a database that is not there fails alone', () => {
    const { said } = run([{ ...good, id: 'lost', db: 'lost.dna' }, good])
    expect(said[0]).toMatch(/^vectors lost: Error: there is no file .*lost\.dna/)
    expect(said.at(-1)).toBe('1 passed, 1 failed')
  })

  it('passes where DNA threw and we answer clearly', () => {
    const thrown = {
      id: 'thrown',
      db: 'small.dna',
      kind: 'network',
      settings: { ...settings, statementType: 'Nope' },
      error: 'NullPointerException',
    }
    expect(run([thrown])).toMatchObject({ passed: 1, failed: 0 })
  })

  it('runs alone by its id or its file', () => {
    expect(run([good, { ...good, id: 'other' }], 'other').said).toEqual(['1 passed, 0 failed'])
    expect(run([good], 'vectors.jsonl').passed).toBe(1)
    expect(run([good], 'backbone').passed).toBe(0)
  })

  it('skips windows that DNA drew by chance, and says so', () => {
    const windows = { ...good, settings: { ...settings, timeWindow: 'events', windowSize: 1 } }
    const first = { ...result, rowNames: ['Greens'], matrix: [[1]], numStatements: 1 }
    const second = { ...result, matrix: [[99], [99]], stable: false }
    const { said } = run([{ ...windows, result: { matrices: [first, second] } }])
    expect(said).toEqual([
      'not compared in 1 case: DNA drew among statements of one second by chance (windows marked stable: false)',
      '1 passed, 0 failed',
    ])
  })

  it('compares a GraphML file by its nodes with attributes and its ties', () => {
    const node = (id: number, name: string, variable: string, more: string) =>
      `<node id="n${id}"><data key="id">${id}</data><data key="name">${name}</data>${more}<data key="variable">${variable}</data><data key="frequency">${id === 4 ? 2 : 1}</data></node>`
    const edge = (to: number, weight: string) =>
      `<edge source="n${to}" target="n4"><data key="weight">${weight}</data></edge>`
    const keys = ['id', 'name', 'Type', 'Alias', 'variable', 'frequency', 'weight'].map(
      (id) => `<key id="${id}" for="node" attr.name="${id}" attr.type="string"/>`,
    )
    const own = '<data key="Type">NGO</data><data key="Alias"></data>'
    const none = '<data key="Type"></data><data key="Alias"></data>'
    const graphml = (weight: string) =>
      `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys.join('')}<graph edgedefault="undirected">${node(1, 'Greens', 'organization', own)}${node(2, 'Industry', 'organization', none)}${node(4, 'A carbon tax', 'concept', '')}${edge(1, '1.0')}${edge(2, weight)}</graph></graphml>`
    const filed = (weight: string) => ({
      ...good,
      settings: { ...settings, fileFormat: 'graphml' },
      result: { ...result, file: graphml(weight) },
    })
    expect(run([filed('-1.0')]).said).toEqual(['1 passed, 0 failed'])
    expect(run([filed('-1.0000000000000002')]).said).toEqual(['1 passed, 0 failed'])
    expect(run([filed('2.0')]).said[0]).toMatch(
      /^vectors good: file\.ties\[\d\]\.weight: recorded 2, computed -1$/,
    )
  })
})

const SHARED = fileURLToPath(new URL('../../../shared/data/dna/', import.meta.url))

describe.skipIf(!existsSync(SHARED))(
  'the cases recorded from DNA and rDNA (not run without the shared data)',
  () => {
    it('all pass', () => {
      const failing: string[] = []
      const { passed, failed } = runCases(SHARED, (line) => failing.push(line))
      expect({ failed, failing: failing.slice(0, failed) }).toEqual({ failed: 0, failing: [] })
      expect(passed).toBeGreaterThan(600)
    })
  },
)
