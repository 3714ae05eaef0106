import { describe, expect, test } from 'vitest'
import {
  matrix,
  type Network,
  network,
  networks,
  randomFrom,
  type Settings,
  statementsFromRows,
} from '../index.ts'

/** A random debate over a hundred days. */
function debate(count: number, actors: number, concepts: number) {
  const random = randomFrom(count + actors)
  return statementsFromRows(
    Array.from({ length: count }, () => ({
      actor: `a${random() % actors}`,
      concept: `c${random() % concepts}`,
      agreement: (random() & 64) > 0,
      date: new Date(Date.UTC(2021, 0, 1 + (random() % 100), random() % 24)),
    })),
  )
}

const plain = ({ rowNames, colNames, ties, numStatements }: Network) => ({
  rowNames,
  colNames,
  ties,
  numStatements,
})

describe.each([
  ['a small debate', debate(400, 12, 6)],
  ['more actors and concepts than there is room for all their pairs', debate(3000, 5000, 2500)],
] as const)('%s', (_name, table) => {
  const one = { networkType: 'onemode', qualifierAggregation: 'congruence' } as const
  test.each([
    { ...one, normalization: 'average' },
    { ...one, normalization: 'jaccard' },
    { ...one, qualifierAggregation: 'conflict', normalization: 'cosine' },
    { networkType: 'twomode', qualifierAggregation: 'subtract', normalization: 'activity' },
  ] satisfies Settings[])('each window is the network of its own dates: %o', (settings) => {
    const windows = [...networks(table, { ...settings, timeWindow: 'days', windowSize: 20, windowStep: 16 })]
    expect(windows).toHaveLength(6)
    for (const window of windows) {
      const alone = network(table, {
        ...settings,
        startDate: window.start.slice(0, 10),
        stopDate: window.stop.slice(0, 10),
      })
      expect(plain(window)).toEqual(plain(alone))
    }
  })

  test('windows that share nothing are the networks of their own dates, dense or not', () => {
    const settings = { ...one, normalization: 'average' } as const
    for (const [windowSize, windowStep] of [
      [30, 30],
      [1, 3],
      [7, 25],
    ] as const) {
      for (const window of networks(table, { ...settings, timeWindow: 'days', windowSize, windowStep })) {
        const dates = { startDate: window.start.slice(0, 10), stopDate: window.stop.slice(0, 10) }
        expect(plain(window)).toEqual(plain(network(table, { ...settings, ...dates })))
      }
    }
  })

  test('"congruence & conflict" gives both networks of every window', () => {
    const time = { timeWindow: 'days', windowSize: 30, windowStep: 30 } as const
    const both = [
      ...networks(table, { networkType: 'onemode', qualifierAggregation: 'congruence & conflict', ...time }),
    ]
    const apart = (['congruence', 'conflict'] as const).map((qualifierAggregation) => [
      ...networks(table, { networkType: 'onemode', qualifierAggregation, ...time }),
    ])
    expect(both.map(plain)).toEqual(apart[0]!.flatMap((first, n) => [plain(first), plain(apart[1]![n]!)]))
  })
})

test('windows are made one at a time: asking for the first makes no other', () => {
  const years = statementsFromRows([
    { actor: 'a', concept: 'c', date: '1900-01-01' },
    { actor: 'a', concept: 'c', date: '2020-01-01' },
  ])
  const seconds = networks(years, { timeWindow: 'seconds', windowSize: 60 })
  expect(matrix(seconds.next().value as Network)).toEqual([[1]])
})

test.each(['years', 'months', 'days', 'seconds'] as const)(
  'a window of a million million %s fits nowhere, and a kernel as wide weighs all alike',
  (timeWindow) => {
    const table = statementsFromRows([
      { actor: 'A', concept: 'x', date: '1900-01-01' },
      { actor: 'A', concept: 'x', date: '1900-01-02' },
    ])
    const endless = { timeWindow, windowSize: 1e12, windowStep: 86_400 } as const
    expect([...networks(table, endless)]).toEqual([])
    const [kept] = networks(table, { ...endless, partialWindows: 'keep' })
    expect(kept!.numStatements).toBe(2)
    const [slice] = networks(table, { ...endless, kernel: 'triangular', indentTime: false })
    expect(matrix(slice!)[0]![0]).toBeCloseTo(2, 6)
  },
)
