import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ties } from '../../cells/network.ts'
import { randomFrom } from '../../chance/random.ts'
import type { Row } from '../../table/row.ts'
import { statementsFromRows } from '../../table/rows.ts'
import { exactCamps, searchCamps } from './camps.ts'
import { type Polarisation, polarisation } from './polarisation.ts'
import { rewiring } from './rewire.ts'
import { signedFit } from './signed-modularity.ts'
import { neighboursOf, type SignedNetwork, type TieColumns } from './signed-network.ts'

function campsOf(rows: readonly Row[]): Polarisation {
  return [...polarisation(statementsFromRows(rows), { variable1: 'actor', variable2: 'concept' })][0]!
}

/** Everybody speaks on every concept; the first camp agrees with the even ones, the second with the odd ones. */
function twoCamps(first: number, second: number, concepts: number): Row[] {
  return Array.from({ length: first + second }, (_, i) => i).flatMap((i) =>
    Array.from({ length: concepts }, (_, c) => ({
      actor: `actor ${String(i).padStart(3, '0')}`,
      concept: `concept ${c}`,
      agreement: i < first === (c % 2 === 0),
      date: '2020-01-01',
    })),
  )
}

describe('polarisation', () => {
  test('two perfect camps of any size are found as such and score 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 14 }),
        fc.integer({ min: 2, max: 14 }),
        fc.integer({ min: 1, max: 5 }),
        (first, second, concepts) => {
          const found = campsOf(twoCamps(first, second, concepts))
          expect(found.camps).toEqual([...new Array(first).fill(0), ...new Array(second).fill(1)])
          expect(found.score).toBe(1)
        },
      ),
      { numRuns: 40, seed: 1 },
    )
  })

  test('full consensus scores 0, however it is spread over the concepts', () => {
    const consensus = Array.from({ length: 40 }, (_, n) => ({
      actor: `a${n % 12}`,
      concept: `c${(n * 7) % 5}`,
      agreement: true,
      date: '2020-01-01',
    }))
    expect(campsOf(consensus).score).toBe(0)
  })

  test.each([
    [30, 10, 400],
    [60, 30, 170],
    [120, 60, 170],
  ])(
    'stances by the toss of a coin score near 0: %i actors, %i concepts, %i statements',
    (actors, concepts, count) => {
      const random = randomFrom(5)
      const toss = () => ({
        actor: `a${random() % actors}`,
        concept: `c${random() % concepts}`,
        agreement: (random() & 1024) > 0,
        date: '2020-01-01',
      })
      const scores = Array.from({ length: 10 }, () => campsOf(Array.from({ length: count }, toss)).score)
      expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeLessThan(0.1)
    },
  )

  test('camps that mostly agree inside and mostly disagree across score between', () => {
    const random = randomFrom(3)
    const leaning = twoCamps(10, 12, 8).map((row) => ({
      ...row,
      agreement: random() % 100 < 15 ? !row.agreement : row.agreement,
    }))
    const found = campsOf(leaning)
    expect(found.campCount).toBe(2)
    expect(found.score).toBeGreaterThan(0.4)
    expect(found.score).toBeLessThan(1)
  })

  test('actors without a tie belong to no camp, and a debate without statements has none', () => {
    const rows = [
      ...twoCamps(2, 2, 2),
      { actor: 'zealot', concept: 'elsewhere', agreement: true, date: '2020-01-01' },
    ]
    expect(campsOf(rows).camps).toEqual([0, 0, 1, 1, -1])
    expect(campsOf([])).toMatchObject({ score: 0, camps: [], campCount: 0, congruenceInside: null })
  })

  test('under a kernel, camps are those of the smoothed congruence and conflict', () => {
    const settings = {
      variable1: 'actor',
      timeWindow: 'days',
      windowSize: 4,
      kernel: 'gaussian',
      indentTime: false,
    } as const
    const found = [...polarisation(statementsFromRows(twoCamps(3, 4, 3)), settings)]
    expect(found.map(({ camps, score }) => [camps, score])).toEqual([[[0, 0, 0, 1, 1, 1, 1], 1]])
  })

  test('at most so many camps as asked for', () => {
    const three = ['A', 'B', 'C'].flatMap((camp, n) =>
      [1, 2, 3, 4, 5].map((i) => ({ actor: `${camp}${i}`, concept: 'c', view: n, date: '2020-01-01' })),
    )
    const table = statementsFromRows(three.map((row) => ({ ...row, view: `view ${row.view}` })))
    const settings = { qualifier: 'view' }
    expect([...polarisation(table, settings)][0]!.campCount).toBe(3)
    expect([...polarisation(table, settings, { camps: 2 })][0]!.campCount).toBe(2)
  })
})

/** A random network of n actors as a list of weights for each pair: below 0 conflict, above 0 congruence. */
const signedNetworks = fc
  .integer({ min: 2, max: 7 })
  .chain((n) =>
    fc
      .array(fc.integer({ min: -3, max: 3 }), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
      .map((weights) => signedOf(n, weights)),
  )

function signedOf(nodes: number, weights: readonly number[]): SignedNetwork {
  const pairs = Array.from({ length: nodes }, (_, i) => i).flatMap((i) =>
    Array.from({ length: nodes - i - 1 }, (_, j) => [i, i + j + 1] as const),
  )
  const part = (sign: number): Ties => {
    const chosen = pairs
      .map((pair, t) => [pair, weights[t]! * sign] as const)
      .filter(([, weight]) => weight > 0)
    return {
      row: chosen.map(([[i]]) => i),
      column: chosen.map(([[, j]]) => j),
      weight: chosen.map(([, weight]) => weight),
    }
  }
  return { nodes, congruence: neighboursOf(part(1), nodes), conflict: neighboursOf(part(-1), nodes) }
}

/** Signed modularity by its definition, over all pairs. */
function slowModularity({ nodes, congruence, conflict }: SignedNetwork, camps: ArrayLike<number>): number {
  const weight = (network: typeof congruence, i: number, j: number) => {
    let sum = 0
    for (let e = network.start[i]!; e < network.start[i + 1]!; e++)
      if (network.other[e] === j) sum += network.weight[e]!
    return sum
  }
  const expected = (network: typeof congruence, i: number, j: number) =>
    network.total === 0 ? 0 : (network.strength[i]! * network.strength[j]!) / network.total
  let sum = 0
  for (let i = 0; i < nodes; i++) {
    for (let j = 0; j < nodes; j++) {
      if (camps[i] !== camps[j]) continue
      sum +=
        weight(congruence, i, j) -
        weight(conflict, i, j) -
        (expected(congruence, i, j) - expected(conflict, i, j))
    }
  }
  return congruence.total + conflict.total === 0 ? 0 : sum / (congruence.total + conflict.total)
}

describe('camps', () => {
  test('signed modularity is the sum over all pairs of its definition', () => {
    fc.assert(
      fc.property(
        signedNetworks,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }),
        (network, camps) => {
          expect(signedFit(network, camps).modularity).toBeCloseTo(slowModularity(network, camps), 10)
        },
      ),
      { seed: 1 },
    )
  })

  test('the local search reaches the optimum of an exact search on small networks', () => {
    fc.assert(
      fc.property(signedNetworks, (network) => {
        const found = signedFit(network, searchCamps(network, randomFrom(1), 60)).modularity
        expect(found).toBeCloseTo(signedFit(network, exactCamps(network)).modularity, 9)
      }),
      { numRuns: 300, seed: 2 },
    )
  })

  test('no division at all is better than the exact one', () => {
    fc.assert(
      fc.property(
        signedNetworks,
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 7, maxLength: 7 }),
        (network, camps) => {
          const best = signedFit(network, exactCamps(network)).modularity
          expect(slowModularity(network, camps)).toBeLessThanOrEqual(best + 1e-9)
        },
      ),
      { seed: 3 },
    )
  })

  test('randomised networks keep every degree and all weights', () => {
    const ties: Ties = { row: [0, 0, 1, 2, 3], column: [1, 2, 3, 4, 4], weight: [1, 2, 3, 4, 5] }
    const degrees = ({ row, column }: TieColumns) =>
      [0, 1, 2, 3, 4].map((i) => [...Array.from(row), ...Array.from(column)].filter((j) => j === i).length)
    const [rewire, random] = [rewiring(ties, 5), randomFrom(1)]
    for (let n = 0; n < 20; n++) {
      const next = rewire(random)
      expect(degrees(next)).toEqual(degrees(ties))
      expect(Array.from(next.weight).sort()).toEqual([1, 2, 3, 4, 5])
      expect(Array.from(next.row).every((i, t) => i !== next.column[t])).toBe(true)
    }
  })
})
