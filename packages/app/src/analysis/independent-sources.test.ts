import { expect, test } from 'vitest'
import { independentSources } from './independent-sources.ts'

const count = (...reports: readonly (readonly [voice: string | null, origin: string])[]) =>
  independentSources(reports.map(([voice, origin]) => ({ voice, origin })))

const TEN = Array.from({ length: 10 }, (_, at) => `paper ${at}`)

test.each([
  ['nothing is told', 0, []],
  ['ten copies of one wire story', 1, TEN.map(() => [null, 'the wire'] as const)],
  ['one person whom ten papers quote apart', 1, TEN.map((paper) => ['Ada Ross', paper] as const)],
  ['ten papers that each found a source without a name', 10, TEN.map((paper) => [null, paper] as const)],
  [
    'two people in one paper',
    1,
    [
      ['Ada Ross', 'paper 1'],
      ['Ben Vale', 'paper 1'],
    ],
  ],
  [
    'two people in two papers',
    2,
    [
      ['Ada Ross', 'paper 1'],
      ['Ada Ross', 'paper 2'],
      ['Ben Vale', 'paper 1'],
    ],
  ],
  [
    'a person and a source without a name in one paper',
    1,
    [
      ['Ada Ross', 'paper 1'],
      [null, 'paper 1'],
    ],
  ],
  [
    'a person in a paper that has another source too',
    2,
    [
      ['Ada Ross', 'paper 1'],
      [null, 'paper 1'],
      ['Ada Ross', 'paper 2'],
    ],
  ],
] as const)('%s: %i independent', (_, expected, reports) => {
  expect(count(...reports)).toBe(expected)
})

test('in whatever order they come, and never more than there are voices or origins', () => {
  const reports = [
    ['a', '1'],
    ['a', '2'],
    ['b', '1'],
    ['c', '2'],
    ['c', '3'],
    ['d', '3'],
    ['d', '1'],
  ] as const
  for (let turn = 0; turn < reports.length; turn += 1)
    expect(count(...reports.slice(turn), ...reports.slice(0, turn))).toBe(3)
})

test('many reports of few voices are no more sources than there are voices', () => {
  const reports = Array.from({ length: 100_000 }, (_, at) => ({
    voice: `voice ${(at * 7919) % 500}`,
    origin: `document ${at % 20_000}`,
  }))
  expect(independentSources(reports)).toBe(500)
})
