import { describe, expect, test } from 'vitest'
import {
  barCounts,
  evaluateBackbone,
  eventList,
  matrix,
  nestedBackbone,
  network,
  networks,
  type Settings,
  statementsFromRows,
} from '../index.ts'

// What DNA makes of options that do not fit, one after the other: what is replaced first decides what comes after.

const table = statementsFromRows(
  [
    { person: 'p', organization: 'A', concept: 'x', stance: 'pro', agreement: true, note: 'n', document: 1 },
    { person: 'q', organization: 'B', concept: 'x', stance: 'con', agreement: false, note: 'm', document: 1 },
    { person: 'q', organization: 'B', concept: 'y', stance: 'con', agreement: true, note: 'm', document: 2 },
  ],
  {
    documents: [
      { id: 1, date: '2020-01-01', author: 'Lee' },
      { id: 2, date: '2020-02-01', author: 'Zoe' },
    ],
    types: { note: 'long text' },
  },
)

const settled = (settings: Settings) =>
  [...networks(table, { dialect: 'dna', ...settings })][0]!.recipe.settings

describe('what DNA falls back to', () => {
  test.each<[string, Settings, object]>([
    [
      'an unknown variable 1 is the first short text that variable 2 is not',
      { variable1: 'nope', variable2: 'person' },
      { variable1: 'organization', variable2: 'person' },
    ],
    [
      'an unknown variable 2 is the first short text that variable 1 is not',
      { variable1: 'person', variable2: 'nope' },
      { variable1: 'person', variable2: 'organization' },
    ],
    [
      'what is no variable of the document is looked for among those of the statement',
      { variable1: 'organization', variable1Document: true, qualifier: 'agreement', qualifierDocument: true },
      {
        variable1: 'organization',
        variable1Document: false,
        qualifier: 'agreement',
        qualifierDocument: false,
      },
    ],
    [
      'no qualifier is none of the document either',
      { qualifier: null, qualifierDocument: true },
      { qualifierDocument: false },
    ],
    [
      'a long text is no qualifier',
      { qualifier: 'note', qualifierAggregation: 'subtract' },
      { qualifier: null, qualifierAggregation: 'ignore' },
    ],
    [
      'a name that every object has is no variable',
      { variable1: 'constructor', qualifier: 'toString' },
      { variable1: 'person', qualifier: null },
    ],
    [
      'a one-mode "activity" is "no" before a kernel could make it "average"',
      {
        networkType: 'onemode',
        normalization: 'activity',
        timeWindow: 'days',
        windowSize: 2,
        kernel: 'uniform',
      },
      { normalization: 'no' },
    ],
    [
      'a one-mode "jaccard" is "average" under a kernel',
      {
        networkType: 'onemode',
        normalization: 'jaccard',
        timeWindow: 'days',
        windowSize: 2,
        kernel: 'uniform',
      },
      { normalization: 'average' },
    ],
    [
      'a size below 1 is 1 where there are windows',
      { timeWindow: 'months', windowSize: 0 },
      { windowSize: 1 },
    ],
    ['and stays where there are none', { windowSize: 0 }, { windowSize: 0 }],
  ])('%s', (_, settings, expected) => {
    expect(settled(settings)).toMatchObject(expected)
  })

  test('in event lists too: what does not fit is ignored, and then duplicates are found without the qualifier', () => {
    const twice = statementsFromRows(
      [true, false].map((agreement) => ({ organization: 'A', concept: 'x', agreement, date: '2020-01-01' })),
    )
    const events = (settings: Settings) =>
      eventList(twice, { dialect: 'dna', duplicates: 'acrossrange', ...settings }).events.length
    expect(events({ qualifierAggregation: 'subtract' })).toBe(2)
    expect(events({ qualifierAggregation: 'combine' })).toBe(1)
    expect(events({ qualifierAggregation: 'congruence' })).toBe(1)
    expect(eventList(twice, { dialect: 'dna', normalization: 'cosine' }).recipe.settings.normalization).toBe(
      'no',
    )
  })

  test('"congruence & conflict" of a two-mode network is one network without ties', () => {
    const all = [
      ...networks(table, {
        dialect: 'dna',
        qualifierAggregation: 'congruence & conflict',
        timeWindow: 'events',
        windowSize: 3,
      }),
    ]
    expect(all.map(matrix)).toEqual([
      [
        [0, 0],
        [0, 0],
      ],
    ])
  })

  test('a missing date is an open bound', () => {
    const settings: Settings = JSON.parse('{"startDate": null, "stopDate": null}')
    expect(network(table, settings).numStatements).toBe(3)
  })

  test('bars of an unknown variable are those of the first short text, and no others play a part', () => {
    const bars = barCounts(table, { dialect: 'dna', variable1: 'nope', qualifier: 'note' })
    expect(bars).toMatchObject({ variable: 'person', qualifier: null, counts: [[1], [2]] })
    expect(barCounts(table, { dialect: 'dna' }).recipe.warnings).toEqual([])
  })
})

describe('the right results', () => {
  test.each([
    [{ variable1: 'constructor' }, '"constructor" is not a variable of these statements'],
    [{ dialect: 'constructor' }, 'dialect cannot be "constructor"'],
    [{ dialect: 'dna-4' }, 'dialect cannot be "dna-4"; it is one of: right, dna, dna-3.0, dna-3.1.'],
  ])('%j is refused in one sentence', (settings, sentence) => {
    expect(() => network(table, settings as Settings)).toThrow(sentence)
  })
})

test('a backbone that names a concept nobody spoke of is evaluated without it', () => {
  const losses = (concepts: readonly string[], settings: Settings) =>
    evaluateBackbone(table, settings, concepts).backboneLoss
  expect(losses(['x', 'nobody'], { dialect: 'dna' })).toBe(losses(['x'], { dialect: 'dna' }))
  expect(() => losses(['x', 'nobody'], {})).toThrow('"nobody" is not among the concepts')
})

test('a nested backbone of one integer, whose losses are NaN in DNA, ends with one sentence', () => {
  const one = statementsFromRows(
    ['A', 'B'].map((actor) => ({ actor, concept: 'x', score: 4, date: '2020-01-01' })),
  )
  expect(() => nestedBackbone(one, { qualifier: 'score', dialect: 'dna' })).toThrow('rank nothing')
  expect(nestedBackbone(one, { qualifier: 'score' }).steps).toHaveLength(1)
})
