import { type Random, unit } from '../../chance/random.ts'

/**
 * k-means (Lloyd 1982) from k-means++ starts (Arthur and Vassilvitskii 2007), the best of `starts` by the sum of squares.
 *
 * @param points n points with the same number of coordinates
 * @returns cluster of each point, numbered in the order of their first members
 */
export function kMeans(
  points: readonly (readonly number[])[],
  k: number,
  random: Random,
  starts = 10,
): number[] {
  let best: number[] = points.map(() => 0)
  let least = Number.POSITIVE_INFINITY
  for (let start = 0; start < starts; start++) {
    const { clusters, squares } = settled(points, firstCentres(points, k, random))
    if (squares < least - 1e-12) [least, best] = [squares, clusters]
  }
  return inOrder(best)
}

function inOrder(clusters: readonly number[]): number[] {
  const names = new Map<number, number>()
  return clusters.map((cluster) => {
    const name = names.get(cluster) ?? names.size
    names.set(cluster, name)
    return name
  })
}

function firstCentres(points: readonly (readonly number[])[], k: number, random: Random): number[][] {
  const centres = [[...points[Math.floor(unit(random) * points.length)]!]]
  while (centres.length < k) {
    const distances = points.map((point) => Math.min(...centres.map((centre) => squared(point, centre))))
    const at = unit(random) * distances.reduce((sum, value) => sum + value, 0)
    let reached = 0
    const next = distances.findIndex((distance) => {
      reached += distance
      return reached > at
    })
    centres.push([...points[next === -1 ? centres.length % points.length : next]!])
  }
  return centres
}

const MOST_ROUNDS = 100

function settled(points: readonly (readonly number[])[], centres: number[][]) {
  let clusters = points.map((point) => nearest(point, centres))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = centres.map((centre, c) => meanOf(points.filter((_, n) => clusters[n] === c)) ?? centre)
    const next = points.map((point) => nearest(point, moved))
    centres = moved
    if (next.every((cluster, n) => cluster === clusters[n])) break
    clusters = next
  }
  const squares = points.reduce((sum, point, n) => sum + squared(point, centres[clusters[n]!]!), 0)
  return { clusters, squares }
}

function nearest(point: readonly number[], centres: readonly (readonly number[])[]): number {
  const distances = centres.map((centre) => squared(point, centre))
  return distances.indexOf(Math.min(...distances))
}

function meanOf(points: readonly (readonly number[])[]): number[] | null {
  if (points.length === 0) return null
  return points[0]!.map((_, x) => points.reduce((sum, point) => sum + point[x]!, 0) / points.length)
}

function squared(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, x) => sum + (value - b[x]!) ** 2, 0)
}
