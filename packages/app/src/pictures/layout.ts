import type { Point } from './geometry.ts'
import { layoutOfMany } from './layout-of-many.ts'
import { seeded } from './seeded.ts'

export interface LayoutTie {
  readonly a: number
  readonly b: number
  /** Above 0 pulls together, the stronger the closer; below 0 keeps apart. */
  readonly weight: number
}

export interface LayoutGraph {
  readonly count: number
  readonly ties: readonly LayoutTie[]
  /** Of each node, by number; nodes of different camps keep more distance. */
  readonly camps?: readonly (number | null)[]
  /** In a two-mode network also an "against" is a relation: it pulls, but less than a "for". */
  readonly againstPulls?: boolean
}

/**
 * Where each node stands, in units of a tie's length: stress majorisation (Gansner, Koren and North 2004) of the
 * graph's distances from several seeded starts, the best kept, turned so that the longer axis lies flat.
 * The same graph and seed give the same places. Memory and each of 200 steps grow with the square of the nodes, so more
 * than 150 stand as `layoutOfMany` says.
 */
export function layout(graph: LayoutGraph, seed = 1): readonly Point[] {
  if (graph.count > MANY) return quickLayout(graph, seed)
  const distances = graphDistances(graph)
  const starts = graph.count <= 60 ? 12 : 3
  const random = seeded(seed)
  const tries = Array.from({ length: starts }, () => majorise(distances, graph.count, random))
  const best = tries.reduce((least, one) => (one.stress < least.stress - 1e-9 ? one : least))
  return upright(best.points)
}

const MANY = 150

/** The same at once, however many nodes: for a page that waits for it. */
export const quickLayout = (graph: LayoutGraph, seed = 1): readonly Point[] => upright(ofMany(graph, seed))

function ofMany({ count, ties, camps, againstPulls = false }: LayoutGraph, seed: number): readonly Point[] {
  const strongest = ties.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) || 1
  const pulling = ties.filter(({ a, b, weight }) => a !== b && (weight > 0 || againstPulls))
  const lengths = pulling.map(({ a, b, weight }) => ({
    ...{ a, b },
    length: tieLength(Math.abs(weight) / strongest, weight > 0),
  }))
  return layoutOfMany(count, lengths, (a, b, distance) => apartBy(camps, a, b, distance), seed)
}

const tieLength = (share: number, pulls: boolean): number =>
  pulls ? 1.6 - 0.9 * Math.sqrt(share) : 2.1 - 0.5 * Math.sqrt(share)

/** Nodes of different camps keep more distance. */
function apartBy(camps: LayoutGraph['camps'], a: number, b: number, distance: number): number {
  const [one, other] = [camps?.[a], camps?.[b]]
  return one !== other && one != null && other != null ? distance * 1.35 + 0.8 : distance
}

/** Shortest paths over the ties; what no path joins stands a little farther apart than the widest path. */
function graphDistances({ count, ties, camps, againstPulls = false }: LayoutGraph): Float64Array {
  const strongest = ties.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) || 1
  const distances = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY)
  const shorten = (a: number, b: number, length: number) => {
    if (a === b || length >= distances[a * count + b]!) return
    distances[a * count + b] = length
    distances[b * count + a] = length
  }
  for (const { a, b, weight } of ties) {
    const share = Math.abs(weight) / strongest
    if (weight > 0 || againstPulls) shorten(a, b, tieLength(share, weight > 0))
  }
  shortestPaths(distances, count)
  fillGaps(distances)
  keepApart(distances, count, ties, camps)
  return distances
}

/** Floyd and Warshall: cubic in the nodes, which pictures have few of. */
function shortestPaths(distances: Float64Array, count: number): void {
  for (let via = 0; via < count; via++) {
    distances[via * count + via] = 0
    for (let from = 0; from < count; from++) {
      const first = distances[from * count + via]!
      if (first === Number.POSITIVE_INFINITY) continue
      for (let to = 0; to < count; to++) {
        const whole = first + distances[via * count + to]!
        if (whole < distances[from * count + to]!) distances[from * count + to] = whole
      }
    }
  }
}

function fillGaps(distances: Float64Array): void {
  const widest = distances.reduce((most, d) => (d < Number.POSITIVE_INFINITY ? Math.max(most, d) : most), 1)
  for (let at = 0; at < distances.length; at++) {
    if (distances[at] === Number.POSITIVE_INFINITY) distances[at] = widest + 0.8
  }
}

function keepApart(
  distances: Float64Array,
  count: number,
  ties: readonly LayoutTie[],
  camps: LayoutGraph['camps'],
): void {
  for (const { a, b, weight } of ties) {
    if (weight >= 0 || a === b) continue
    const apart = Math.max(distances[a * count + b]!, 2.2)
    distances[a * count + b] = apart
    distances[b * count + a] = apart
  }
  for (let at = 0; at < distances.length; at++) {
    distances[at] = apartBy(camps, Math.floor(at / count), at % count, distances[at]!)
  }
}

interface Attempt {
  readonly points: readonly Point[]
  readonly stress: number
}

function majorise(distances: Float64Array, count: number, random: () => number): Attempt {
  const [x, y] = [Float64Array.from({ length: count }, random), Float64Array.from({ length: count }, random)]
  let stress = Number.POSITIVE_INFINITY
  for (let step = 0; step < 200; step++) {
    moveAll(distances, count, x, y)
    const now = stressOf(distances, count, x, y)
    if (stress - now < 1e-7 * now) break
    stress = now
  }
  return { points: Array.from(x, (at, i) => ({ x: at, y: y[i]! })), stress: stressOf(distances, count, x, y) }
}

/** Each node in turn to the mean of where the others want it; weights fall with the square of the distance. */
function moveAll(distances: Float64Array, count: number, x: Float64Array, y: Float64Array): void {
  for (let i = 0; i < count; i++) {
    let [sumX, sumY, sum] = [0, 0, 0]
    for (let j = 0; j < count; j++) {
      if (j === i) continue
      const wanted = distances[i * count + j]!
      const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!]
      const stretch = wanted / (Math.sqrt(dx * dx + dy * dy) || 1e-9)
      const weight = 1 / (wanted * wanted)
      sumX += weight * (x[j]! + dx * stretch)
      sumY += weight * (y[j]! + dy * stretch)
      sum += weight
    }
    if (sum === 0) continue
    x[i] = sumX / sum
    y[i] = sumY / sum
  }
}

function stressOf(distances: Float64Array, count: number, x: Float64Array, y: Float64Array): number {
  let stress = 0
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const wanted = distances[i * count + j]!
      const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!]
      const off = Math.sqrt(dx * dx + dy * dy) / wanted - 1
      stress += off * off
    }
  }
  return stress
}

/** Turned about its centre so that the longest axis is horizontal, the first node in the left upper quarter. */
function upright(points: readonly Point[]): readonly Point[] {
  const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  const centred = points.map(({ x, y }) => ({ x: x - mx, y: y - my }))
  let [xx, xy, yy] = [0, 0, 0]
  for (const { x, y } of centred) {
    xx += x * x
    xy += x * y
    yy += y * y
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const turned = centred.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }))
  const first = turned[0] ?? { x: 0, y: 0 }
  return turned.map(({ x, y }) => ({ x: first.x > 0 ? -x : x, y: first.y > 0 ? -y : y }))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}
