import { statementsFromRows } from '@onrecord/network'
import { describe, expect, it } from 'vitest'
import type { NetworkSource } from '../network-source.ts'
import { adjustedRand } from './adjusted-rand.ts'
import { movesBetween, sameCampsOverTime } from './camps-over-time.ts'
import { countedLine } from './counted.ts'
import { measure } from './measure.ts'
import { withoutRare } from './rare-values.ts'
import { silhouettes } from './silhouettes.ts'

/** `'a A+ 3'`: actor a is for concept A on 3 January. */
function sourceOf(lines: readonly string[]): NetworkSource {
  const rows = lines.map((line) => {
    const [actor = '', stance = '', day = '1'] = line.split(' ')
    const date = `2020-01-${day.padStart(2, '0')}`
    return { actor, concept: stance.slice(0, -1), agreement: stance.endsWith('+'), date }
  })
  return {
    statements: statementsFromRows(rows),
    problems: [],
    anonymous: new Set(),
    attributes: () => new Map(),
    columns: {},
  }
}

const CAMPS = ['a', 'b', 'c', 'x', 'y', 'z'].flatMap((actor, n) =>
  ['A', 'B', 'C'].map((concept) => `${actor} ${concept}${n < 3 ? '+' : '-'} ${n + 1}`),
)

describe('a measure', () => {
  it('counts by concept and stance, the most frequent first', () => {
    const { tables, counted } = measure('frequencies', sourceOf(['a A+', 'b A+', 'c A-', 'a B-']), {}, {})
    expect(tables[0].head).toEqual(['concept', 'statements', 'against', 'for'])
    expect(tables[0].rows).toEqual([
      ['A', 3, 1, 2],
      ['B', 1, 1, 0],
    ])
    expect(counted).toEqual({ statements: 4, counted: 4, duplicates: 0, notChosen: 0 })
  })

  it.each([
    ['polarisation', {}, {}, ['windows']],
    ['backbone', {}, {}, ['concepts removed']],
    ['backbone', {}, { method: 'penalty' }, []],
    ['phases', { timeWindow: 'days', windowSize: 2 }, {}, ['windows compared', 'methods']],
    ['clusters', {}, {}, ['methods']],
    ['scale', {}, {}, ['starts']],
  ] as const)('%s tells how far it is, up to the last step', (name, settings, asked, wanted) => {
    const told = new Map<string, readonly [number, number | undefined]>()
    measure(name, sourceOf(CAMPS), settings, asked, (done, what, of) => told.set(what, [done, of]))
    expect([...told.keys()]).toEqual(wanted)
    for (const [done, of] of told.values()) expect(done).toBe(of ?? 1)
  })

  it('counts window by window, where there are windows', () => {
    const source = sourceOf(['a A+ 1', 'b A- 1', 'a A+ 4', 'a B- 4', 'a B- 5'])
    const settings = { timeWindow: 'days', windowSize: 2, windowStep: 2, partialWindows: 'keep' } as const
    const { tables, drawing } = measure('frequencies', source, settings, {})
    expect(tables[0].rows).toEqual([
      ['2020-01-01', '2020-01-02', 'A', 2, 1, 1],
      ['2020-01-03', '2020-01-04', 'A', 1, 0, 1],
      ['2020-01-03', '2020-01-04', 'B', 1, 1, 0],
      ['2020-01-05', '2020-01-05', 'B', 1, 1, 0],
    ])
    expect(drawing).toMatchObject({
      kind: 'areas',
      above: [
        [1, 1, 0],
        [0, 0, 0],
      ],
      below: [
        [1, 0, 0],
        [0, 1, 1],
      ],
    })
    expect(tables[1]?.rows).toEqual([
      ['A', 3, 1, 2],
      ['B', 2, 2, 0],
    ])
  })

  it('says how many statements it left out, and why', () => {
    const source = sourceOf(['a A+ 1', 'a A+ 2', 'a A+ 9', 'b A- 3'])
    const { counted } = measure('clusters', source, { duplicates: 'acrossrange', stopDate: '2020-01-05' }, {})
    expect(countedLine(counted)).toBe(
      '2 of 4 statements are counted; 1 was not chosen or has no value of a variable, 1 says the same again',
    )
  })

  it('finds two camps, and names nobody as moved where nobody did', () => {
    const { tables, result } = measure('polarisation', sourceOf(CAMPS), {}, {})
    expect(result).toMatchObject({ times: [{ campCount: 2, score: expect.closeTo(1, 1) }], moves: [] })
    expect(tables[2]?.rows.map(([actor, camp]) => `${actor}${camp}`).join(' ')).toBe('a1 b1 c1 x2 y2 z2')
  })

  it("removes concept after concept, or says what a set of one's own loses", () => {
    const source = sourceOf([...CAMPS, 'a D+', 'x D+'])
    const nested = measure('backbone', source, {}, {})
    expect(nested.tables[0].rows).toHaveLength(4)
    expect(nested.drawing).toMatchObject({ kind: 'tree', mergers: { length: 3 } })
    const own = measure('backbone', source, {}, { evaluate: ['A', 'B', 'C'] })
    expect(own.result).toMatchObject({ backboneLoss: expect.any(Number), redundantLoss: expect.any(Number) })
    expect(() => measure('backbone', source, {}, { evaluate: ['Z'] })).toThrow(
      /"Z" is not among the concepts/,
    )
  })

  it('divides the actors of each window by every method, under numbers that stay', () => {
    // a and b against x and y, until b goes over; then nobody shares anything with anybody.
    const early = ['a A+ 1', 'b A+ 1', 'b B+ 1', 'a B+ 1', 'x A- 2', 'y A- 2', 'x C+ 2', 'y C+ 2']
    const late = ['a A+ 11', 'c A+ 11', 'b A- 12', 'x A- 12', 'y A- 12', 'b C+ 12', 'x C+ 12', 'y C+ 12']
    const settings = { timeWindow: 'days', windowSize: 10, windowStep: 10, partialWindows: 'keep' } as const
    const source = sourceOf([...early, ...late, 'a D+ 25', 'x E+ 26'])
    const { tables, notes, drawing } = measure('clusters', source, settings, {})
    const [times, memberships, moves] = tables
    expect(times.rows.map((row) => row.slice(2, 6))).toEqual([
      [8, 4, expect.any(String), 2],
      [8, 5, expect.any(String), 2],
      [2, 0, null, null],
    ])
    expect(memberships?.rows.map((row) => row.join(' '))).toEqual([
      'a 1 1 ',
      'b 1 2 ',
      'c  1 ',
      'x 2 2 ',
      'y 2 2 ',
    ])
    expect(moves?.rows).toEqual([['b', expect.stringMatching(/^2020-01/), 1, 2]])
    expect(notes.at(-1)).toMatch(/^1 of 3 windows hold no two actors/)
    expect(drawing).toMatchObject({ kind: 'methods', middles: { length: 3 } })
    // The first window is as it is alone.
    const alone = measure('clusters', sourceOf(early), settings, {})
    expect(alone.tables[0].rows[0]?.slice(4)).toEqual(times.rows[0]?.slice(4))
  })

  it('of windows in which nobody is tied to anybody says so, and a backbone has no windows', () => {
    const settings = { timeWindow: 'days', windowSize: 1, windowStep: 1 } as const
    expect(() => measure('clusters', sourceOf(['a A+ 1', 'b B+ 2', 'c C+ 3']), settings, {})).toThrow(
      /in no window have two actors something in common/,
    )
    const few = { clusters: [40], methods: ['ward'] }
    expect(() => measure('clusters', sourceOf(CAMPS), { ...settings, windowSize: 3 }, few)).toThrow(
      /the most actors with something in common in one are \d; take a smaller --clusters/,
    )
    expect(() => measure('backbone', sourceOf(CAMPS), settings, {})).toThrow(/leave out --time-window/)
  })

  it('divides debates into states, and says when they change', () => {
    const first = [1, 2, 3, 4].flatMap((day) => [`a A+ ${day}`, `b A+ ${day}`, `c A- ${day}`])
    const then = [5, 6, 7, 8].flatMap((day) => [`x B+ ${day}`, `y B+ ${day}`, `c B- ${day}`])
    const settings = { timeWindow: 'days', windowSize: 1, windowStep: 1 } as const
    const { tables } = measure('phases', sourceOf([...first, ...then]), settings, { clusters: [2] })
    expect(tables[0].rows.map(([, state]) => state).join('')).toBe('11112222')
    expect(tables[0].rows.map(([, , , changes]) => changes).indexOf('yes')).toBe(4)
  })

  it('places actors by their answers, and says whose statements do not', () => {
    const { result, notes, tables } = measure('scale', sourceOf(CAMPS), {}, { seed: 3, positive: 'a' })
    expect(result).toMatchObject({ method: 'ideal-points', settled: true, logPosterior: expect.any(Number) })
    expect(tables[0].rows.map(([actor]) => actor).slice(3)).toEqual(['a', 'b', 'c'])
    expect(notes[0]).toMatch(/^log posterior -\d+\.\d{4}, where \d+ of 30 starts ended$/)
  })

  it('puts for and against one concept at two places of the plane', () => {
    const { tables } = measure('scale', sourceOf(CAMPS), {}, { method: 'correspondence' })
    const at = (label: string) => tables[0].rows.find((row) => row[0] === label)?.[2]
    expect(Number(at('for: A')) * Number(at('against: A'))).toBeLessThan(0)
    expect(Number(at('a')) * Number(at('for: A'))).toBeGreaterThan(0)
  })

  it.each(['frequencies', 'polarisation', 'backbone', 'clusters', 'scale'] as const)(
    '%s says in one line that there is nothing',
    (name) => {
      const none = /none of the 18 statements is within the dates and filters|needs at least|there is nothing/
      expect(() => measure(name, sourceOf(CAMPS), { startDate: '2021-01-01' }, {})).toThrow(none)
    },
  )

  it('leaves out what is rare, of one variable', () => {
    const source = sourceOf(['a A+', 'b A+', 'a B+'])
    expect(withoutRare(source, {}, { concept: 2 })).toEqual({ excludeValues: { concept: ['B'] } })
    expect(withoutRare(source, {}, {})).toEqual({})
    expect(() => withoutRare(source, {}, { topic: 2 })).toThrow(/there is no variable "topic"; it can be /)
  })
})

describe('camps over time', () => {
  const times = [
    { middle: 't1', actors: ['a', 'b', 'c', 'd'], camps: [0, 0, 1, 1] },
    { middle: 't2', actors: ['a', 'b', 'c', 'd'], camps: [0, 1, 1, 1] },
    { middle: 't3', actors: ['a', 'b', 'c', 'd'], camps: [-1, 0, 0, 1] },
  ]
  it('keep their numbers by their members, and who changes is told', () => {
    const camps = sameCampsOverTime(times)
    expect(camps).toEqual([
      [0, 0, 1, 1],
      [0, 1, 1, 1],
      [-1, 1, 1, 2],
    ])
    expect(movesBetween(times, camps)).toEqual([
      { actor: 'b', at: 't2', from: 1, to: 2 },
      { actor: 'd', at: 't3', from: 2, to: 3 },
    ])
  })
})

describe('two divisions', () => {
  it('agree whatever their numbers, and by chance about not at all', () => {
    expect(adjustedRand([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1)
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12)
    // Hubert and Arabie (1985): 1 of 3 pairs, where 4/3 are expected of at most 5/2.
    expect(adjustedRand([0, 0, 0, 1, 1], [0, 0, 1, 1, 1])).toBeCloseTo((2 - 1.6) / (4 - 1.6), 12)
  })
})

describe('silhouettes', () => {
  it('are near 1 within, 0 alone, and nothing in one cluster', () => {
    const distances = [
      [0, 1, 9],
      [1, 0, 9],
      [9, 9, 0],
    ]
    expect(silhouettes(distances, [0, 0, 1])).toEqual([8 / 9, 8 / 9, 0])
    expect(silhouettes(distances, [0, 0, 0])).toEqual([null, null, null])
  })
})
