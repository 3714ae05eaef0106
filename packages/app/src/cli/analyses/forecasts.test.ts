import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { holdSmallDebate } from '../../api/testing/held-debate.ts'
import { run } from '../main.ts'
import { shownWidth } from '../output/table.ts'
import { listeningTerminal, onrecord } from '../testing/terminal.ts'

const debate = holdSmallDebate({ door: true })
const record = debate.address

const say = (...argv: string[]) => onrecord(...argv, '--record', record)

/** What a command prints as JSON. */
async function data(...argv: string[]) {
  const { out, err } = await say(...argv, '--format', 'json')
  expect(err).toBe('')
  return JSON.parse(out)
}

test('the ledger prints in 60 columns, as JSON and as CSV, with its calibration', async () => {
  for (const more of [[], ['--calibration']]) {
    const { said, terminal } = listeningTerminal({ width: 60 })
    await run(['forecasts', '--record', record, ...more], terminal)
    expect(said.err).toBe('')
    expect(said.out.split('\n').filter((line) => shownWidth(line) > 60)).toEqual([])
    const { out } = await say('forecasts', ...more, '--format', 'csv')
    expect(parse(out, { columns: true })).not.toEqual([])
    expect((await say('forecasts', ...more, '--format', 'svg')).out).toMatch(/^<svg [\s\S]*<\/svg>\s*$/)
  }
  expect((await say('forecasts', '--calibration')).out).toContain('too few: 0 of 10')
})

test('two prints of one wire story are one forecast; “before the autumn” is no day', async () => {
  const [entry, ...others] = await data('forecasts')
  expect(others).toEqual([])
  expect(entry).toMatchObject({ kind: 'scored', horizon: null, flags: ['no-horizon'], status: 'open' })
  expect(entry.reports.length).toBe(2)
  expect((await say('forecasts')).out).toContain('no day: set one')
})

test('a person sets its day, says what came of it, and takes both back', async () => {
  const [{ id, reports }] = await data('forecasts')
  const copy = `s${reports[1].statement}`
  const { forecast } = await data('horizon', copy, '2025-09-21')
  expect(forecast).toMatchObject({
    id,
    horizon: { day: '2025-09-21', by: 'person' },
    status: 'due',
    flags: ['due'],
  })
  expect((await data('forecasts', '--status', 'due', '--on', '2025-09-21')).length).toBe(0)
  expect((await data('forecasts', '--status', 'due', '--on', '2025-09-22')).length).toBe(1)

  const done = await data(
    'resolve',
    `s${id}`,
    'did-not',
    '--day',
    '2025-09-21',
    '--source',
    'https://example.org/x',
  )
  expect(done.forecast).toMatchObject({
    status: 'did-not',
    flags: [],
    resolution: { source: 'https://example.org/x' },
  })
  expect(done.forecast.score.brier.max).toBeCloseTo(0.2025)
  expect((await say('forecasts')).out).toMatch(/Brier\s+0.04–0.203/)

  await say('undo')
  await say('undo')
  expect((await data('forecasts'))[0]).toMatchObject({ horizon: null, resolution: null, status: 'open' })
  await say('redo')
  await say('redo')
  expect((await data('forecasts'))[0]).toMatchObject({ status: 'did-not', horizon: { day: '2025-09-21' } })
  await data('resolve', `s${id}`, 'unsaid')
  await data('horizon', `s${id}`, 'unsaid')
})

test.each<[string, string[], string]>([
  ['no day', ['came-true', '--source', 's1'], 'What became of a forecast has a day.'],
  ['a day that lies ahead', ['came-true', '--day', '2999-01-01', '--source', 's1'], '2999-01-01 lies ahead.'],
  ['no source', ['did-not', '--day', '2025-09-21'], 'Nothing says that the forecast came out like that.'],
  [
    'a source that is not there',
    ['did-not', '--day', '2025-09-21', '--source', 's999'],
    'There is no s999 in this record.',
  ],
  ['a share of the whole', ['void', '--share', '0.5'], 'Only what came true partly has a share.'],
  [
    'a share above all',
    ['partly', '--day', '2025-09-21', '--source', 'x', '--share', '0.5-7'],
    'No share is from 0.5 to 7.',
  ],
  ['no intention', ['kept'], 'Only an intention is kept.'],
])('resolve refuses %s in one line', async (_, words, line) => {
  const [{ id }] = await data('forecasts')
  const said = await say('resolve', `s${id}`, ...words)
  expect([said.failed, said.out]).toEqual([true, ''])
  expect(said.err).toContain(line)
  expect(said.err.trim().split('\n').length).toBe(1)
})

test('a statement that foretells nothing is told so', async () => {
  const said = await say('horizon', 's1', '2025-01-01')
  expect(said.failed).toBe(true)
  expect(said.err).toContain('is no forecast that counts')
})
