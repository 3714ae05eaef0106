import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../chance/random.ts'
import { signedFit } from '../polarisation/signed-modularity.ts'
import { neighboursOf } from '../polarisation/signed-network.ts'
import { clusterMethods } from './cluster-methods.ts'
import { clusteringsOf } from './clustering.ts'
import { cut, hierarchical } from './hierarchical.ts'
import { leiden } from './leiden.ts'

/** Three groups of four, tied by 1 inside and by 0.1 to the next group. */
const GROUPS = Array.from({ length: 12 }, (_, i) =>
  Array.from({ length: 12 }, (_, j) => {
    if (i === j) return 0
    return Math.floor(i / 4) === Math.floor(j / 4) ? 1 : Math.abs(i - j) === 4 ? 0.1 : 0
  }),
)
const EXPECTED = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]

describe('clusterings', () => {
  test.each(clusterMethods.filter((method) => method !== 'concor'))(
    '%s finds three clear groups, and modularity chooses three',
    (method) => {
      const { best } = clusteringsOf(GROUPS, { methods: [method] })
      expect(best.memberships).toEqual(EXPECTED)
      expect(best.k).toBe(3)
    },
  )

  test('concor splits two blocks of equal roles', () => {
    const camps = Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: 6 }, (_, j) => (i !== j && i < 3 === j < 3 ? 1 : 0)),
    )
    expect(clusteringsOf(camps, { methods: ['concor'], clusters: [2] }).best.memberships).toEqual([
      0, 0, 0, 1, 1, 1,
    ])
  })

  test('the best of all methods is the one of the highest modularity', () => {
    const { best, all } = clusteringsOf(GROUPS)
    expect(best.modularity).toBe(Math.max(...all.map(({ modularity }) => modularity)))
    expect(best.memberships).toEqual(EXPECTED)
  })

  test('the same seed gives the same clusterings', () => {
    expect(clusteringsOf(GROUPS, { seed: 9 })).toEqual(clusteringsOf(GROUPS, { seed: 9 }))
  })

  test('Leiden finds the 30 cliques of a ring of cliques', () => {
    const ties: { row: number[]; column: number[]; weight: number[] } = { row: [], column: [], weight: [] }
    const tie = (i: number, j: number) => {
      ties.row.push(i)
      ties.column.push(j)
      ties.weight.push(1)
    }
    for (let c = 0; c < 30; c++) {
      for (let i = 0; i < 10; i++) for (let j = i + 1; j < 10; j++) tie(c * 10 + i, c * 10 + j)
      tie(c * 10 + 9, ((c + 1) % 30) * 10)
    }
    const congruence = neighboursOf(ties, 300)
    const found = leiden(congruence, randomFrom(1))
    expect(new Set(found).size).toBe(30)
    const conflict = neighboursOf({ row: [], column: [], weight: [] }, 300)
    expect(signedFit({ nodes: 300, congruence, conflict }, found).modularity).toBeGreaterThan(0.94)
  })
})

describe('hierarchical clustering', () => {
  const line = [0, 1, 3, 7]
  const distances = line.map((a) => line.map((b) => Math.abs(a - b)))
  test.each([
    ['single', [1, 2, 4]],
    ['complete', [1, 3, 7]],
    ['average', [1, 2.5, 17 / 3]],
    ['ward', [1, Math.sqrt(25 / 3), Math.sqrt((3 / 2) * (7 - 4 / 3) ** 2)]],
  ] as const)('%s linkage merges points on a line at these heights', (linkage, heights) => {
    hierarchical(distances, linkage).forEach(({ height }, m) => {
      expect(height).toBeCloseTo(heights[m]!, 10)
    })
  })
  test('a tree is cut into so many clusters', () => {
    expect([1, 2, 3, 4].map((k) => cut(hierarchical(distances, 'single'), k))).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 1, 2],
      [0, 1, 2, 3],
    ])
  })
})
