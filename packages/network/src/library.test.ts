import { describe, expect, test } from 'vitest'
import {
  barCounts,
  centralities,
  countedIds,
  density,
  edges,
  eventList,
  matrix,
  nestedBackbone,
  network,
  networks,
  parseTime,
  randomFrom,
  statementsFromColumns,
  statementsFromRows,
  toGraph,
} from './index.ts'

const ROWS = [
  { actor: 'EPA', concept: 'cap', agreement: true, date: '2005-02-01', document: 'd1' },
  { actor: 'EPA', concept: 'tax', agreement: false, date: '2005-02-01', document: 'd1' },
  { actor: 'Senate', concept: 'cap', agreement: true, date: '2005-02-03', document: 'd2' },
  { actor: 'Club', concept: 'cap', agreement: false, date: '2005-02-04', document: 'd3' },
  { actor: 'Club', concept: 'tax', agreement: null, date: '2005-02-04', document: 'd3' },
]
const TABLE = statementsFromRows(ROWS, { types: { agreement: 'boolean' } })

describe('a table of statements', () => {
  test('comes from plain rows that hold an actor, a concept, an agreement and a date', () => {
    expect(matrix(network(TABLE, { qualifierAggregation: 'subtract' }))).toEqual([
      [-1, 0],
      [1, -1],
      [1, 0],
    ])
  })
  test('an unset stance never counts as agreeing: it counts where stances do not, and nowhere else', () => {
    expect(matrix(network(TABLE))[0]).toEqual([1, 1])
    expect(network(TABLE, { qualifierAggregation: 'combine' }).numStatements).toBe(4)
    expect(barCounts(TABLE).counts).toEqual([
      [1, 2],
      [1, 0],
    ])
  })
  test('comes from typed arrays without a copy, and a column too short is named', () => {
    const { variables, documents, document } = TABLE
    expect(statementsFromColumns({ count: 5, variables, documents, document }).document).toBe(document)
    expect(() => statementsFromColumns({ count: 6, variables, documents, document })).toThrow(
      'The column "document" has 5 values, the table has 6 rows.',
    )
  })
  test('names a code that stands for nothing', () => {
    const { variables, documents, document } = TABLE
    const actor = {
      type: 'short text',
      codes: Int32Array.of(0, 1, 2, 9, 0),
      labels: ['A', 'B', 'C'],
    } as const
    const of = (columns: object) =>
      statementsFromColumns({ count: 5, variables, documents, document, ...columns })
    expect(() => of({ variables: { actor } })).toThrow(
      'The column "actor" has 9 in row 3; it can be -1 to 2.',
    )
    expect(() => of({ document: Int32Array.of(0, 0, 0, 0, 7) })).toThrow(
      'The column "document" has 7 in row 4',
    )
    const agreement = { type: 'boolean', values: Int32Array.of(0, 1, 2, 0, 1) } as const
    const odd = of({ variables: { ...variables, agreement } })
    expect(() => network(odd, { qualifierAggregation: 'subtract' })).toThrow(
      'boolean, but 2 is among its values',
    )
  })
  test('names a document of two dates, an id that occurs twice, and what is neither true nor false', () => {
    const on = (date: string, more: object) => ({ actor: 'A', concept: 'x', date, ...more })
    expect(() =>
      statementsFromRows([on('2020-01-01', { document: 'd' }), on('2020-01-02', { document: 'd' })]),
    ).toThrow('The document "d" has two dates: 2020-01-01 and 2020-01-02.')
    expect(() => statementsFromRows([on('2020-01-01', { id: 2 }), on('2021-01-01', {})])).toThrow(
      'Two statements have the id "2".',
    )
    expect(() =>
      statementsFromRows([on('2020-01-01', { agreement: 5 })], { types: { agreement: 'boolean' } }),
    ).toThrow('The value "5" of "agreement" is neither true (1) nor false (0).')
  })
  test('one dated row dates its document, wherever it stands', () => {
    const rows = [
      { actor: 'A', document: 'd' },
      { actor: 'B', document: 'd', date: '2020-01-01' },
    ]
    for (const some of [rows, rows.toReversed()])
      expect(statementsFromRows(some).documents.time).toEqual(Float64Array.of(1577836800))
  })
  test('of other variables: what is not said is the first text that is left', () => {
    const table = statementsFromRows([{ speaker: 'A', claim: 'x', date: '2020-01-01' }])
    expect(network(table).recipe.settings).toMatchObject({ variable1: 'speaker', variable2: 'claim' })
    expect(network(table, { variable1: 'claim' }).recipe.settings).toMatchObject({ variable2: 'speaker' })
    expect(network(table, { variable2: 'speaker' }).recipe.settings).toMatchObject({ variable1: 'claim' })
  })
  test('names the statement without a date, and the value that is no number', () => {
    expect(() => statementsFromRows([{ actor: 'A', concept: 'x' }])).toThrow(
      'Statement 1 has no date, and no document that has one.',
    )
    expect(() => statementsFromRows([{ actor: 'A', concept: 'x', score: 1.5, date: '2020-01-01' }])).toThrow(
      'The value "1.5" of "score" is not a whole number.',
    )
  })
})

describe('dates', () => {
  test.each([
    ['2005-02-01', 1107216000],
    ['01.02.2005', 1107216000],
    ['01.02.2005 00:00:01', 1107216001],
    ['2005-02-01T01:00:00+01:00', 1107216000],
    ['2005-02-01T00:00:00Z', 1107216000],
  ])('%s', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds)
  })
  test.each(['31.02.2005', '2005-13-01', 'soon', '2005-02-01 25:00:00'])('%s is none', (text) => {
    expect(() => parseTime(text)).toThrow(`"${text}" is not a date`)
  })
})

describe('an option without a meaning is one sentence with its value', () => {
  test.each([
    [{ networkType: 'threemode' }, 'networkType cannot be "threemode"'],
    [{ qualifierAggregation: 'congruence' }, '"congruence" needs a one-mode network'],
    [{ networkType: 'onemode', normalization: 'activity' }, '"activity" needs a two-mode network'],
    [
      { variable1: 'party' },
      '"party" is not a variable of these statements; they have: actor, concept, agreement',
    ],
    [{ variable1: 'agreement' }, '"agreement" is boolean; nodes need a variable of text.'],
    [{ variable1: 'concept' }, 'variable1 and variable2 are both "concept"'],
    [{ timeWindow: 'days', windowSize: 0 }, 'windowSize is 0'],
    [{ timeWindow: 'events', kernel: 'gaussian' }, 'A "gaussian" kernel needs a timeWindow of'],
    [{ kernel: 'uniform' }, 'A "uniform" kernel needs a timeWindow of'],
    [{ variable1: 'author' }, '("author" is one of the documents.)'],
    [{ startDate: '31.02.2005' }, 'is not a date'],
  ])('%o', (settings, sentence) => {
    expect(() => network(TABLE, settings as object)).toThrow(sentence)
  })
  test.each([
    [{ startTime: '10:00:00' }, 'startTime "10:00:00" has no startDate to belong to; it is not used.'],
    [
      { stopTime: '10:00:00', stopDate: '' },
      'stopTime "10:00:00" has no stopDate to belong to; it is not used.',
    ],
    [
      { excludeValues: { concept: ['cap', 'Cap'] } },
      '"Cap" is not among the values of "concept", so nothing is left out or kept by it.',
    ],
  ])('%o goes on, with a warning', (settings, sentence) => {
    expect(network(TABLE, settings).recipe.warnings).toEqual([sentence])
  })
  test('several networks are not one', () => {
    expect(() => network(TABLE, { timeWindow: 'days', windowSize: 1 })).toThrow(
      'These settings make 4 networks (timeWindow "days"); ask for networks().',
    )
  })
})

describe('a network', () => {
  const congruence = network(TABLE, { networkType: 'onemode', qualifierAggregation: 'congruence' })
  test('survives JSON, and says how it was made', () => {
    expect(JSON.parse(JSON.stringify(congruence))).toEqual(congruence)
    expect(congruence.recipe.settings).toMatchObject({
      qualifier: 'agreement',
      duplicates: 'include',
      dialect: 'right',
    })
  })
  test('lists its ties once each, by label', () => {
    expect([...edges(congruence)]).toEqual([{ row: 'EPA', column: 'Senate', weight: 1 }])
  })
  test('leads back to the statements behind a cell', () => {
    expect(countedIds(TABLE, {}, { variable1: 'EPA' })).toEqual([1, 2])
    expect(countedIds(TABLE, {}, { variable1: 'EPA', variable2: 'cap' })).toEqual([1])
  })
  test('becomes a graphology graph with its isolates', () => {
    const graph = toGraph(congruence)
    expect([graph.order, graph.size, graph.getEdgeAttribute('EPA', 'Senate', 'weight')]).toEqual([3, 1, 1])
  })
  test('becomes a graphology graph, whatever its rows and columns are called', () => {
    const table = statementsFromRows(
      ['A', 'A (2)'].map((actor) => ({ actor, concept: 'A', date: '2020-01-01' })),
    )
    expect(toGraph(network(table)).nodes()).toEqual(['A', 'A (2)', 'A (2) (2)'])
  })
  test('has a density and centralities', () => {
    const ignored = network(TABLE, { networkType: 'onemode' })
    expect(density(ignored)).toBe(1)
    expect(centralities(ignored)).toMatchObject({
      labels: ['Club', 'EPA', 'Senate'],
      degree: [2, 2, 2],
      strength: [3, 3, 2],
      betweenness: [0, 0, 0],
    })
    expect(density(network(TABLE))).toBe(5 / 6)
  })
  test('of nothing has no central nodes', () => {
    expect(centralities(network(statementsFromRows([]), { networkType: 'onemode' })).betweenness).toEqual([])
  })
  test('of nothing has no rows', () => {
    const none = network(TABLE, { startDate: '2010-01-01', stopDate: '2010-12-31' })
    expect(none).toMatchObject({ rowNames: [], colNames: [], numStatements: 0 })
    expect(
      [...networks(statementsFromRows([]), { timeWindow: 'months', windowSize: 1 })].length,
    ).toBeLessThanOrEqual(1)
  })
})

describe('an event list', () => {
  test('has the statements in time with all their values', () => {
    const { events } = eventList(TABLE, { qualifierAggregation: 'subtract' })
    expect(events.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5])
    expect(events[4]).toMatchObject({
      time: '2005-02-04T00:00:00',
      document: 'd3',
      values: { actor: 'Club', agreement: null },
    })
  })
})

describe('a nested backbone', () => {
  test('lists every concept once, the least needed first, and ends with nothing left', () => {
    const { steps } = nestedBackbone(TABLE, { duplicates: 'include' })
    expect(steps.map(({ entity }) => entity)).toEqual(['tax', 'cap'])
    expect(steps.map(({ statements }) => statements)).toEqual([3, 0])
    expect(steps[0]!.backboneLoss).toBeLessThan(steps[1]!.backboneLoss)
  })
})

describe('chance', () => {
  test('is the same on every machine', () => {
    const random = randomFrom(42)
    expect([random(), random(), random(), random()]).toMatchInlineSnapshot(`
      [
        2837322924,
        544945897,
        479756282,
        3500138142,
      ]
    `)
  })
})
