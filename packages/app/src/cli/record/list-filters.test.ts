import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { holdSmallDebate } from '../../api/testing/held-debate.ts'
import { run } from '../main.ts'
import { shownWidth } from '../output/table.ts'
import { listeningTerminal, onrecord } from '../testing/terminal.ts'

const debate = holdSmallDebate({ door: true })
const record = debate.address

async function listed(kind: string, ...filters: string[]): Promise<Record<string, string>[]> {
  const flags = filters.flatMap((filter) => ['--filter', filter])
  const { out, err } = await onrecord('list', kind, '--record', record, '--format', 'csv', ...flags)
  expect(err).toBe('')
  return parse(out, { columns: true })
}

describe('list --filter', () => {
  test('narrows as the pages and the API do, by name or number', async () => {
    const requests = await listed('statements', 'type=request&stance=1')
    expect(new Set(requests.map(({ type, stance }) => `${type} ${stance}`))).toEqual(new Set(['request 1']))
    const byName = await listed('statements', 'actor=maren óland', 'concept=R01')
    expect(byName.map(({ speaker, concept }) => `${speaker} ${concept}`)).toContain('Maren Óland R01')
    const named = await onrecord('search', 'Óland', '--record', record, '--format', 'json')
    const { id } = JSON.parse(named.out).actors[0]
    expect(await listed('statements', `actor=a${id}`, 'concept=R01')).toEqual(byName)
    expect(await listed('statements', 'type=request', 'type=refusal')).toEqual(
      await listed('statements', 'type=request,refusal'),
    )
    expect((await listed('documents', 'outlet=north wire')).map(({ outlet }) => outlet)).toEqual([
      'North Wire',
    ])
    expect((await listed('actors', 'q=union')).map(({ name }) => name)).toEqual(['Power Workers’ Union'])
    expect((await listed('concepts')).map(({ key }) => key)).toEqual(['R01', 'R02', 'R03', 'R04', 'R05'])
  })

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['statements', 'colour=red', /^onrecord: There is no filter "colour"\. `onrecord list --help` names/],
    [
      'statements',
      'type=shout',
      /^onrecord: The filter type cannot be "shout". Use one of position, request, /,
    ],
    [
      'statements',
      'concept=R99',
      /^onrecord: There is no concept "R99" in this record\. `onrecord list concepts`/,
    ],
    ['statements', 'concept', /^onrecord: "concept" names no value\. Write it as type=request\./],
    ['documents', 'colour=1', /^onrecord: There is no filter "colour"/],
    ['outlets', 'kind=agency', /^onrecord: There are no filters of outlets/],
  ]
  for (const [kind, filter, message] of wrong) {
    test(`refuses ${kind} by "${filter}" in one line`, async () => {
      const said = await onrecord('list', kind, '--record', record, '--filter', filter)
      expect(said.err).toMatch(message)
      expect(said.err.trim().split('\n')).toHaveLength(1)
      expect([said.out, said.failed]).toEqual(['', true])
    })
  }
})

test('what list, show and search print fits 60 columns, in colours and without', async () => {
  for (const colour of [true, false]) {
    for (const argv of [
      ...['documents', 'statements', 'actors', 'concepts', 'outlets'].map((kind) => ['list', kind]),
      ...[
        ['show', 'd1'],
        ['show', 's1'],
        ['show', 'a1'],
        ['search', 'reactor'],
        ['list', '--help'],
      ],
    ]) {
      const { said, terminal } = listeningTerminal({ width: 60, colour, interactive: true })
      const named = argv.includes('--help') ? argv : [...argv, '--record', record]
      await run(named, terminal)
      expect(said.err).toBe('')
      expect(said.out).not.toBe('')
      for (const line of said.out.split('\n'))
        expect(shownWidth(line), `${argv.join(' ')}: ${line}`).toBeLessThanOrEqual(60)
    }
  }
})
