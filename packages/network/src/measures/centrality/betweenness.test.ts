import { expect, test } from 'vitest'
import { network } from '../../flow/networks.ts'
import { statementsFromRows } from '../../table/rows.ts'
import { neighboursOf } from '../polarisation/signed-network.ts'
import { betweenness, tieBetweenness } from './betweenness.ts'
import { centralities } from './centralities.ts'

/** Ties as [from, to, length]. */
function lengths(nodes: number, ties: readonly (readonly [number, number, number])[]) {
  const [row, column, weight] = [ties.map((t) => t[0]), ties.map((t) => t[1]), ties.map((t) => t[2])]
  const { start, other, weight: length } = neighboursOf({ row, column, weight }, nodes)
  return { nodes, start, other, length }
}

test('two routes that differ in the last bit are equally long, and each carries half', () => {
  const square = lengths(4, [
    [0, 1, 0.1],
    [1, 3, 0.2],
    [0, 2, 0.15],
    [2, 3, 0.15],
    // 1 and 2 are joined by 0 (0.25) rather than by 3 (0.35).
  ])
  expect(0.1 + 0.2).not.toBe(0.15 + 0.15)
  expect(betweenness(square)).toEqual([1 / 3, 1 / 6, 1 / 6, 0].map((value) => expect.closeTo(value, 14)))
})

test('a path is carried by its inner nodes, a star by its centre, and parts apart by none', () => {
  const path = lengths(4, [
    [0, 1, 1],
    [1, 2, 1],
    [2, 3, 1],
  ])
  expect(betweenness(path)).toEqual([0, 2 / 3, 2 / 3, 0])
  expect(
    betweenness(
      lengths(
        4,
        [1, 2, 3].map((leaf) => [0, leaf, 2] as const),
      ),
    ),
  ).toEqual([1, 0, 0, 0])
  expect(
    betweenness(
      lengths(4, [
        [0, 1, 1],
        [2, 3, 1],
      ]),
    ),
  ).toEqual([0, 0, 0, 0])
  expect(betweenness(lengths(2, [[0, 1, 1]]))).toEqual([0, 0])
})

test('a tie carries the routes of its pair and of those whom it joins', () => {
  const path = lengths(4, [
    [0, 1, 1],
    [1, 2, 1],
    [2, 3, 1],
  ])
  // In the order 0-1, 1-0, 1-2, 2-1, 2-3, 3-2: half of them from either end.
  expect([...tieBetweenness(path)]).toEqual([1.5, 1.5, 2, 2, 1.5, 1.5])
  const square = lengths(4, [
    [0, 1, 1],
    [1, 2, 1],
    [2, 3, 1],
    [3, 0, 1],
  ])
  // Its own pair, and half of each of two diagonals.
  expect([...tieBetweenness(square)]).toEqual(Array.from({ length: 8 }, () => 1))
})

test('eigenvector and PageRank hold the digits that are printed', () => {
  // Three in a triangle and a fourth tied to one of them: the largest eigenvalue solves t^3 - t^2 - 3 t + 1 = 0.
  const said = { abc: ['a', 'b', 'c'], ad: ['a', 'd'] }
  const rows = Object.entries(said).flatMap(([concept, actors]) =>
    actors.map((actor) => ({ actor, concept, agreement: true, date: '2020-01-01' })),
  )
  const settings = { networkType: 'onemode', variable1: 'actor', qualifierAggregation: 'congruence' } as const
  const { eigenvector, pagerank } = centralities(network(statementsFromRows(rows), settings))
  const t = 2.170086486626034
  expect(t ** 3 - t ** 2 - 3 * t + 1).toBeCloseTo(0, 12)
  const [ofA = 0, ofB = 0, , ofD = 0] = eigenvector ?? []
  expect(ofB / ofA).toBeCloseTo(1 / (t - 1), 12)
  expect(ofD / ofA).toBeCloseTo(1 / t, 12)
  const [a = 0, b = 0, , d = 0] = pagerank ?? []
  expect(d).toBeCloseTo(0.15 / 4 + (0.85 * a) / 3, 12)
  expect(a + 2 * b + d).toBeCloseTo(1, 12)
})
