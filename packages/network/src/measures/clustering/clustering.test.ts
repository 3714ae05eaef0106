import { describe, expect, test } from 'vitest'
import { randomFrom, unit } from '../../chance/random.ts'
import { signedFit } from '../polarisation/signed-modularity.ts'
import { neighboursOf } from '../polarisation/signed-network.ts'
import { clusterMethods } from './cluster-methods.ts'
import { clusteringsOf } from './clustering.ts'
import { cut, hierarchical } from './hierarchical.ts'
import { kMeans } from './k-means.ts'
import { leiden } from './leiden.ts'

/** Three groups of four, tied by 1 inside and by 0.1 to the next group. */
const GROUPS = Array.from({ length: 12 }, (_, i) =>
  Array.from({ length: 12 }, (_, j) => {
    if (i === j) return 0
    return Math.floor(i / 4) === Math.floor(j / 4) ? 1 : Math.abs(i - j) === 4 ? 0.1 : 0
  }),
)
/** Every way to put n things into at most k clusters. */
function divisions(n: number, k: number): number[][] {
  if (n === 0) return [[]]
  return divisions(n - 1, k).flatMap((division) =>
    Array.from({ length: Math.min(k, new Set(division).size + 1) }, (_, c) => [...division, c]),
  )
}

function squares(points: readonly (readonly number[])[], clusters: readonly number[]): number {
  return [...new Set(clusters)].reduce((sum, cluster) => {
    const own = points.filter((_, n) => clusters[n] === cluster)
    const centre = [0, 1].map((x) => own.reduce((all, point) => all + point[x]!, 0) / own.length)
    return sum + own.reduce((all, [x = 0, y = 0]) => all + (x - centre[0]!) ** 2 + (y - centre[1]!) ** 2, 0)
  }, 0)
}

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

  test('edge betweenness parts where nothing but a bridge joins, whatever the order of the nodes', () => {
    // Two triangles, joined by one weak tie: 0, 2, 4 and 1, 3, 5.
    const bridge = Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: 6 }, (_, j) =>
        i === j ? 0 : i % 2 === j % 2 ? 1 : i + j === 5 && i * j === 0 ? 0.5 : 0,
      ),
    )
    const { all, without } = clusteringsOf(bridge, { methods: ['edge-betweenness'] })
    expect(all.map(({ memberships }) => memberships)).toEqual([
      [0, 1, 0, 1, 0, 1],
      [0, 1, 2, 3, 4, 5],
    ])
    expect(without).toEqual([])
  })

  test('where all ties are alike nothing is parted by the order of the nodes, and who does not divide is named', () => {
    const alike = Array.from({ length: 8 }, (_, i) => Array.from({ length: 8 }, (_, j) => (i === j ? 0 : 1)))
    const { all, without } = clusteringsOf(alike, { methods: ['edge-betweenness', 'average'] })
    expect(without).toEqual(['edge-betweenness'])
    expect(all.every(({ method }) => method === 'average')).toBe(true)
  })

  test('concor splits two blocks of equal roles', () => {
    const camps = Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: 6 }, (_, j) => (i !== j && i < 3 === j < 3 ? 1 : 0)),
    )
    expect(clusteringsOf(camps, { methods: ['concor'], clusters: [2] }).best.memberships).toEqual([
      0, 0, 0, 1, 1, 1,
    ])
  })

  test('concor does not part nodes that could change places', () => {
    const alike = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (_, j) => (i === j ? 0 : 1)))
    expect(clusteringsOf(alike, { methods: ['concor'], clusters: [2] }).best).toMatchObject({
      k: 1,
      memberships: [0, 0, 0, 0, 0, 0],
    })
  })

  test('k-means goes on where rounds of all points stop: the sum of squares is the least there is', () => {
    // Every division of nine points into three is tried.
    const random = randomFrom(3)
    for (let trial = 0; trial < 20; trial++) {
      const points = Array.from({ length: 9 }, () => [unit(random), unit(random)])
      const found = squares(points, kMeans(points, 3, random))
      expect(found).toBeCloseTo(Math.min(...divisions(9, 3).map((clusters) => squares(points, clusters))), 12)
    }
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
