import { describe, expect, test } from 'vitest'
import {
  backbone,
  barCounts,
  clusterings,
  countedIds,
  evaluateBackbone,
  laplacianSpectrum,
  matrix,
  network,
  networkDistances,
  networks,
  phaseTransitions,
  polarisation,
  type Row,
  type Settings,
  type Statements,
  spectralDistance,
  statementsFromRows,
} from '../index.ts'

// What DNA 3.0.11.5 was found to get wrong, one test for each finding (by its number), showing what is right.

/** 'A x + 2020-01-05': actor, concept, agreement, date. */
function debate(...lines: readonly string[]): Statements {
  return statementsFromRows(lines.map(said), { types: { agreement: 'boolean' } })
}

function said(line: string): Row {
  const [actor, concept, sign, date] = line.split(' ')
  return { actor: actor!, concept: concept!, agreement: sign === '+', date: date! }
}

const ONE_MODE = { networkType: 'onemode', qualifierAggregation: 'congruence' } as const

function cells(statements: Statements, settings: Settings = {}): number[][] {
  return matrix(network(statements, settings))
}

/** Two camps of four that agree inside and disagree across, on two concepts. */
const CAMPS = debate(
  ...['A', 'B', 'C', 'D'].flatMap((actor, n) => [
    `${actor} x + 2020-01-0${n + 1}`,
    `${actor} y - 2020-01-0${n + 1}`,
  ]),
  ...['E', 'F', 'G', 'H'].flatMap((actor, n) => [
    `${actor} x - 2020-01-0${n + 1}`,
    `${actor} y + 2020-01-0${n + 1}`,
  ]),
)

describe('defect 0: DNA splits perfect camps', () => {
  test('two perfect camps are found as such and score 1', () => {
    const [found] = [...polarisation(CAMPS)]
    expect(found!.camps).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    expect(found!.score).toBe(1)
    expect([found!.congruenceInside, found!.conflictAcross]).toEqual([1, 1])
  })
})

describe('defect 1: DNA forms no Laplacian', () => {
  test('the spectrum tells two triangles from a ring of six, whose degrees are the same', () => {
    const ties = (pairs: readonly (readonly [number, number])[]) => ({
      row: pairs.map(([i]) => i),
      column: pairs.map(([, j]) => j),
      weight: pairs.map(() => 1),
    })
    const triangles = laplacianSpectrum(
      ties([
        [0, 1],
        [0, 2],
        [1, 2],
        [3, 4],
        [3, 5],
        [4, 5],
      ]),
      6,
    )
    const ring = laplacianSpectrum(
      ties([
        [0, 1],
        [0, 5],
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 5],
      ]),
      6,
    )
    expect([...triangles].map((v) => Math.round(v * 12))).toEqual([3, 3, 3, 3, 0, 0])
    expect([...ring].map((v) => Math.round(v * 12))).toEqual([4, 3, 3, 1, 1, 0])
    expect(spectralDistance(triangles, ring)).toBeGreaterThan(0.1)
  })
})

describe('defect 2: in time windows DNA takes one matrix for congruence and conflict', () => {
  test('each window is judged by its congruence and its conflict', () => {
    const windows = [...polarisation(CAMPS, { timeWindow: 'days', windowSize: 4 })]
    expect(
      windows.map(({ score, congruenceInside, conflictAcross }) => [score, congruenceInside, conflictAcross]),
    ).toEqual([[1, 1, 1]])
  })
})

describe('defect 3: kernels that look one way', () => {
  const around = debate('A x + 2020-01-05', 'A x + 2020-01-10', 'A x + 2020-01-15')
  test.each(['triangular', 'epanechnikov'] as const)(
    'a %s kernel weighs the day before and the day after alike',
    (kernel) => {
      const [left, right] = ['2020-01-09', '2020-01-11'].map((date) => {
        const table = debate('A x + 2020-01-05', 'A x + 2020-01-15', `B x + ${date}`)
        const slices = [...networks(table, { timeWindow: 'days', windowSize: 10, kernel, indentTime: true })]
        return matrix(slices[0]!)[1]![0]
      })
      expect(left).toBeGreaterThan(0)
      expect(left).toBeCloseTo(right!, 12)
    },
  )
  test('and weighs most at the middle', () => {
    const [slice] = [...networks(around, { timeWindow: 'days', windowSize: 10, kernel: 'epanechnikov' })]
    expect(matrix(slice!)).toEqual([[0.75]])
  })
})

describe('defect 4: what DNA does to networks under a kernel', () => {
  const table = debate('A x + 2020-01-05', 'A x + 2020-01-06', 'B x + 2020-01-07', 'B y - 2020-01-09')
  const window = { timeWindow: 'days', windowSize: 4, indentTime: true } as const
  test('average is the same quantity with and without a kernel: a uniform kernel gives the plain window', () => {
    const settings = { ...ONE_MODE, normalization: 'average' } as const
    const [slice] = [...networks(table, { ...settings, ...window, kernel: 'uniform' })]
    expect(matrix(slice!)[0]![1]).toBeCloseTo(cells(table, settings)[0]![1]!, 12)
  })
  test('the diagonal is empty', () => {
    const [slice] = [...networks(table, { ...ONE_MODE, ...window, kernel: 'gaussian' })]
    expect(matrix(slice!).map((row, i) => row[i])).toEqual([0, 0])
  })
  test('an integer counts by its value, not by the rank of its label', () => {
    const scored = statementsFromRows([
      { actor: 'A', concept: 'x', score: -2, date: '2020-01-01' },
      { actor: 'A', concept: 'x', score: 10, date: '2020-01-05' },
    ])
    const settings = {
      qualifier: 'score',
      qualifierAggregation: 'subtract',
      timeWindow: 'days',
      windowSize: 4,
      kernel: 'uniform',
    } as const
    expect(matrix([...networks(scored, settings)][0]!)).toEqual([[4]])
  })
  test('one value of the qualifier makes no NaN', () => {
    const agreed = debate('A x + 2020-01-01', 'B x + 2020-01-05')
    const [slice] = [...networks(agreed, { ...ONE_MODE, ...window, kernel: 'uniform' })]
    expect(matrix(slice!)[0]![1]).toBeCloseTo(0.5, 12)
  })
})

describe('defect 5: weeks and months of any year', () => {
  test('a month later, and the same month a year later, are no duplicates', () => {
    const table = debate('A x + 2020-03-02', 'A x + 2020-03-30', 'A x + 2020-04-01', 'A x + 2021-03-02')
    expect(cells(table, { duplicates: 'month' })).toEqual([[3]])
  })
  test('a week is an ISO week of its ISO year on every computer', () => {
    const table = debate('A x + 2020-12-28', 'A x + 2021-01-03', 'A x + 2021-01-04', 'A x + 2022-01-01')
    expect(countedIds(table, { duplicates: 'week' })).toEqual([1, 3, 4])
  })
})

describe('defect 6: windows that are too short, drift, or come by chance', () => {
  const week = debate(...[1, 2, 3, 4, 5, 6, 7].map((day) => `A x + 2020-01-0${day}T1${day}:00:00`))
  test.each([
    [1, [1, 1, 1, 1, 1, 1, 1]],
    [2, [2, 2, 2, 2, 2, 2]],
    [3, [3, 3, 3, 3, 3]],
  ])('a window of %i days holds the statements of so many days', (windowSize, counts) => {
    const found = [...networks(week, { timeWindow: 'days', windowSize })]
    expect(found.map(({ numStatements }) => numStatements)).toEqual(counts)
  })
  test('monthly windows from a 31st come back to the 31st', () => {
    const year = debate('A x + 2021-01-31', 'A x + 2021-06-15')
    const settings = {
      timeWindow: 'months',
      windowSize: 1,
      startDate: '2021-01-31',
      stopDate: '2021-06-15',
    } as const
    const starts = [...networks(year, settings)].map(({ start }) => start.slice(5, 10))
    expect(starts).toEqual(['01-31', '02-28', '03-31', '04-30'])
  })
  test('windows of events hold so many statements, each once, the same every time', () => {
    const tied = debate('A x + 2020-01-01', 'B x + 2020-01-01', 'C x + 2020-01-01', 'D x + 2020-01-02')
    const found = () =>
      [...networks(tied, { timeWindow: 'events', windowSize: 2 })].map(({ rowNames }) => rowNames)
    expect(found()).toEqual([
      ['A', 'B'],
      ['B', 'C'],
      ['C', 'D'],
    ])
    expect(found()).toEqual(found())
  })
})

describe('defect 7: seeds that do not reproduce', () => {
  test('the same seed gives the same camps and score; the score belongs to these camps', () => {
    const noisy = debate(
      ...Array.from(
        { length: 60 },
        (_, n) =>
          `${'ABCDEFGHIJKLMN'[(n * 5) % 14]} c${(n * 7) % 9} ${(n * n) % 3 === 0 ? '+' : '-'} 2020-01-01`,
      ),
    )
    const once = () => [...polarisation(noisy, {}, { seed: 7 })].map(({ recipe: _recipe, ...rest }) => rest)
    expect(once()).toEqual(once())
    expect(once()[0]!.exact).toBe(false)
  })
})

describe('defect 8: norms that are something else', () => {
  const table = debate(
    'A x + 2020-01-01',
    'A x + 2020-01-02',
    'A y + 2020-01-03',
    'B x + 2020-01-04',
    'B z - 2020-01-05',
  )
  test('cosine is the cosine', () => {
    expect(cells(table, { ...ONE_MODE, normalization: 'cosine' })[0]![1]).toBeCloseTo(
      2 / (Math.sqrt(5) * Math.sqrt(2)),
      12,
    )
  })
  test('Jaccard is shared over united pairs, Ruzicka the sum of the smaller over the sum of the larger', () => {
    expect(cells(table, { ...ONE_MODE, normalization: 'jaccard' })[0]![1]).toBe(1 / 3)
    expect(cells(table, { ...ONE_MODE, normalization: 'ruzicka' })[0]![1]).toBe(1 / 4)
  })
  test('categories conflict where two actors use the same concept differently, not where one is silent', () => {
    const framed = statementsFromRows([
      { actor: 'A', concept: 'x', frame: 'cost', date: '2020-01-01' },
      { actor: 'B', concept: 'x', frame: 'risk', date: '2020-01-01' },
      { actor: 'B', concept: 'y', frame: 'risk', date: '2020-01-01' },
      { actor: 'C', concept: 'z', frame: 'cost', date: '2020-01-01' },
    ])
    const conflict = { networkType: 'onemode', qualifier: 'frame', qualifierAggregation: 'conflict' } as const
    expect(cells(framed, conflict)).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ])
  })
})

describe('defect 9: where DNA throws, there is a result or one clear error', () => {
  const table = statementsFromRows(
    [
      { actor: 'A', concept: 'x', agreement: true, document: 1 },
      { actor: 'B', concept: 'x', agreement: false, document: 2 },
      { actor: 'B', concept: 'y', agreement: false, document: 2 },
    ],
    {
      documents: [
        { id: 1, date: '2020-01-01', author: "O'Neill" },
        { id: 2, date: '2020-01-09', author: 'Lee' },
      ],
    },
  )
  const ofAuthor = { qualifier: 'author', qualifierDocument: true, qualifierAggregation: 'subtract' } as const
  test('prominence with combine divides by the actors of a concept', () => {
    expect(cells(table, { qualifierAggregation: 'combine', normalization: 'prominence' })).toEqual([
      [0.5, 0],
      [1, 2],
    ])
  })
  test('a document variable as qualifier goes with duplicates and with kernels', () => {
    expect(cells(table, { ...ofAuthor, duplicates: 'year' })).toEqual([
      [1, 0],
      [1, 1],
    ])
    const [slice] = [
      ...networks(table, { ...ofAuthor, timeWindow: 'days', windowSize: 8, kernel: 'uniform' }),
    ]
    expect(matrix(slice!)).toEqual([
      [0.5, 0],
      [0.5, 0.5],
    ])
  })
  test('an author may have an apostrophe', () => {
    expect(network(table, { excludeAuthors: ["O'Neill"] }).rowNames).toEqual(['B'])
  })
  test('a range of one second has one window of a second', () => {
    const settings = {
      startDate: '2020-01-01',
      stopDate: '2020-01-01',
      stopTime: '00:00:00',
      timeWindow: 'seconds',
      windowSize: 1,
    } as const
    expect([...networks(table, settings)].map(({ numStatements }) => numStatements)).toEqual([1])
  })
  test('bars of a text qualifier are counted', () => {
    expect(barCounts(table, { variable1: 'concept', qualifier: 'actor' })).toMatchObject({
      levels: ['A', 'B'],
      counts: [
        [1, 1],
        [0, 1],
      ],
    })
  })
  test('a spectral distance of two-mode networks is refused in one sentence', () => {
    const settings = { timeWindow: 'days', windowSize: 2 } as const
    expect(() => networkDistances(table, settings, { distanceMethod: 'spectral' })).toThrow(
      'A spectral distance needs one-mode networks; networkType is "twomode".',
    )
  })
})

describe('defect 10: isolates', () => {
  const table = statementsFromRows(
    [
      { actor: 'A', concept: 'x', date: '2020-01-01' },
      { actor: 'B', concept: 'x', date: '2021-01-01' },
    ],
    { entities: { actor: ['C'] } },
  )
  test.each([
    [true, ['A', 'B', 'C']],
    ['range' as const, ['A']],
    [false, ['A']],
  ])('isolates: %s', (isolates, names) => {
    expect(network(table, { stopDate: '2020-12-31', isolates }).rowNames).toEqual(names)
  })
})

describe('defect 11: losses of another state', () => {
  test('an annealed backbone has the losses of its own set, and is as good as the exact one', () => {
    const options = { search: 'annealing', iterations: 500 } as const
    const found = backbone(CAMPS, {}, { ...options, method: 'fixed', backboneSize: 1 })
    const checked = evaluateBackbone(CAMPS, {}, found.backbone)
    expect([found.backboneLoss, found.redundantLoss]).toEqual([checked.backboneLoss, checked.redundantLoss])
    expect(found.objective).toBe(backbone(CAMPS, {}, { method: 'fixed', search: 'exact' }).objective)
  })
})

describe('defect 14: counts of another thing', () => {
  test('the number of clusters reported is that of the best solution', () => {
    const { best } = clusterings(network(CAMPS, { ...ONE_MODE, normalization: 'average' }))
    expect(best.k).toBe(new Set(best.memberships).size)
    expect(best.memberships).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
  })
  test('a kernel slice says how many statements it weighs', () => {
    const settings = { timeWindow: 'days', windowSize: 2, kernel: 'uniform', indentTime: true } as const
    expect([...networks(CAMPS, settings)].map(({ numStatements }) => numStatements)).toEqual([12, 12])
  })
})

describe('defect 15: duplicates compared one by one', () => {
  test('100,000 statements are rid of their duplicates in linear time', () => {
    const lines = Array.from({ length: 100_000 }, (_, n) => ({
      actor: `a${n % 500}`,
      concept: `c${n % 7}`,
      document: n % 900,
      date: '2020-01-01',
    }))
    const table = statementsFromRows(lines)
    const began = performance.now()
    network(table, { duplicates: 'document' })
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

describe('phases', () => {
  test('a debate that turns round has two phases', () => {
    const before = ['A x + 2020-01', 'B x + 2020-02', 'A x + 2020-03', 'B x + 2020-04']
    const after = ['A y - 2020-05', 'B y - 2020-06', 'A y - 2020-07', 'B y - 2020-08']
    const table = debate(
      ...[...before, ...after].flatMap((line) => [
        `${line}-05`,
        `${line.replace('A', 'C').replace('B', 'C')}-09`,
      ]),
    )
    const found = phaseTransitions(table, {
      networkType: 'twomode',
      qualifierAggregation: 'subtract',
      timeWindow: 'months',
      windowSize: 2,
    })
    expect(found.states.at(0)).not.toBe(found.states.at(-1))
    expect(found.transitions.length).toBeGreaterThan(0)
  })
})
