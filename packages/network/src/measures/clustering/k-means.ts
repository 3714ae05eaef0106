import { type Random, unit } from '../../chance/random.ts'

/**
 * k-means (Lloyd 1982) from k-means++ starts (Arthur and Vassilvitskii 2007), each then improved by moving single points while that
 * lowers the sum of squares (Hartigan 1975), the best of `starts`.
 *
 * @param points n points with the same number of coordinates
 * @returns cluster of each point, numbered in the order of their first members
 */
export function kMeans(
  points: readonly (readonly number[])[],
  k: number,
  random: Random,
  starts = 50,
): number[] {
  let best: number[] = points.map(() => 0)
  let least = Number.POSITIVE_INFINITY
  for (let start = 0; start < starts; start++) {
    const clusters = refined(points, settled(points, firstCentres(points, k, random)), k)
    const squares = squaresOf(points, clusters, k)
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

function settled(points: readonly (readonly number[])[], centres: number[][]): number[] {
  let clusters = points.map((point) => nearest(point, centres))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = centres.map((centre, c) => meanOf(points.filter((_, n) => clusters[n] === c)) ?? centre)
    const next = points.map((point) => nearest(point, moved))
    centres = moved
    if (next.every((cluster, n) => cluster === clusters[n])) break
    clusters = next
  }
  return clusters
}

/**
 * Moves a point to another cluster while the squares fall: leaving a cluster of n saves n / (n - 1) of its squared distance to the
 * centre, joining one of n costs n / (n + 1). Lloyd's rounds stop at divisions that this still betters.
 */
function refined(points: readonly (readonly number[])[], clusters: readonly number[], k: number): number[] {
  const found = [...clusters]
  const { sums, sizes } = sumsOf(points, found, k)
  const away = (point: readonly number[], c: number) =>
    point.reduce((sum, value, x) => sum + (value - sums[c]![x]! / sizes[c]!) ** 2, 0)
  for (let moved = true; moved; ) {
    moved = false
    points.forEach((point, n) => {
      const own = found[n]!
      const size = sizes[own]!
      if (size < 2) return
      const saved = (size / (size - 1)) * away(point, own)
      let [best, least] = [own, saved * (1 - 1e-12)]
      for (let c = 0; c < k; c++) {
        if (c === own) continue
        const cost = sizes[c] === 0 ? 0 : (sizes[c]! / (sizes[c]! + 1)) * away(point, c)
        if (cost < least) [best, least] = [c, cost]
      }
      if (best === own) return
      moved = true
      found[n] = best
      sizes[own]!--
      sizes[best]!++
      point.forEach((value, x) => {
        sums[own]![x]! -= value
        sums[best]![x]! += value
      })
    })
  }
  return found
}

function sumsOf(points: readonly (readonly number[])[], clusters: readonly number[], k: number) {
  const sums = Array.from({ length: k }, () => points[0]!.map(() => 0))
  const sizes = new Array<number>(k).fill(0)
  points.forEach((point, n) => {
    const c = clusters[n]!
    sizes[c]!++
    point.forEach((value, x) => {
      sums[c]![x]! += value
    })
  })
  return { sums, sizes }
}

/** The sum of squared distances to the centres. */
function squaresOf(points: readonly (readonly number[])[], clusters: readonly number[], k: number): number {
  const { sums, sizes } = sumsOf(points, clusters, k)
  const centres = sums.map((sum, c) => sum.map((value) => value / Math.max(1, sizes[c]!)))
  return points.reduce((sum, point, n) => sum + squared(point, centres[clusters[n]!]!), 0)
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
