import type { Point } from './geometry.ts'
import { seeded } from './seeded.ts'

/** A tie with its length: the shorter, the closer its ends want to be. */
export interface Length {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** So many nodes stand for all others. */
const PIVOTS = 40
/** Of each node so many of the shortest ties hold it. */
const HELD_BY = 12
/** Of each node so many ties lead on to others. */
const KEPT = 16
const STEPS = 60

/**
 * Where each of many nodes stands: stress of each node against some that stand for all (pivots, each as far from the others as
 * can be) and against those it is tied to most (Brandes and Pich 2007; Ortmann, Klimenta and Brandes 2017). `apart` widens the
 * distance of two nodes. The same graph and seed give the same places; the cost grows with nodes and ties, not with their square.
 */
export function layoutOfMany(
  count: number,
  ties: readonly Length[],
  apart: (a: number, b: number, distance: number) => number,
  seed = 1,
): readonly Point[] {
  const random = seeded(seed)
  const around = neighbours(count, shortest(count, ties))
  const { pivots, distances } = pivotsOf(count, around)
  const [x, y] = [new Float64Array(count), new Float64Array(count)]
  begin(pivots, distances, x, y, random)
  const terms = termsOf(count, around, pivots, distances, apart)
  for (let step = 0; step < STEPS; step++) move(terms, x, y)
  return Array.from(x, (at, i) => ({ x: at, y: y[i]! }))
}

/** Ties that are among the shortest of one of their ends: of many ties these hold the others. */
function shortest(count: number, ties: readonly Length[]): readonly Length[] {
  if (ties.length <= count * KEPT) return ties
  const longest = longestKept(count, ties)
  const equal = new Int32Array(count)
  const holds = (node: number, length: number) =>
    length < longest[node]! || (length === longest[node]! && equal[node]!++ < KEPT)
  return ties.filter(({ a, b, length }) => holds(a, length) || holds(b, length))
}

/** Of each node the length of the last tie that it keeps. */
function longestKept(count: number, ties: readonly Length[]): Float64Array {
  const first = new Int32Array(count + 1)
  for (const { a, b } of ties) {
    first[a + 1]!++
    first[b + 1]!++
  }
  for (let i = 0; i < count; i++) first[i + 1]! += first[i]!
  const lengths = new Float64Array(2 * ties.length)
  const next = first.slice()
  for (const { a, b, length } of ties) {
    lengths[next[a]!++] = length
    lengths[next[b]!++] = length
  }
  return Float64Array.from({ length: count }, (_, i) => {
    const own = lengths.subarray(first[i]!, first[i + 1]!).sort()
    return own[Math.min(KEPT, own.length) - 1] ?? 0
  })
}

interface Around {
  readonly to: number[]
  readonly length: number[]
}

function neighbours(count: number, ties: readonly Length[]): readonly Around[] {
  const around: readonly Around[] = Array.from({ length: count }, () => ({ to: [], length: [] }))
  for (const { a, b, length } of ties) {
    around[a]!.to.push(b)
    around[a]!.length.push(length)
    around[b]!.to.push(a)
    around[b]!.length.push(length)
  }
  return around
}

/** The first node, then each time the one farthest from all pivots so far; parts that no tie joins stand beside each other. */
function pivotsOf(count: number, around: readonly Around[]) {
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const pivots: number[] = []
  const distances: Float64Array[] = []
  let next = 0
  while (pivots.length < Math.min(PIVOTS, count)) {
    const own = shortestFrom(next, count, around)
    pivots.push(next)
    distances.push(own)
    for (let i = 0; i < count; i++) nearest[i] = Math.min(nearest[i]!, own[i]!)
    next = nearest.reduce((far, distance, i) => (distance > nearest[far]! ? i : far), 0)
    if (nearest[next] === 0) break
  }
  const widest = distances.reduce(
    (most, own) => own.reduce((far, d) => (d < Number.POSITIVE_INFINITY ? Math.max(far, d) : far), most),
    1,
  )
  for (const own of distances)
    for (let i = 0; i < count; i++) if (own[i] === Number.POSITIVE_INFINITY) own[i] = 0.65 * widest + 0.8
  return { pivots, distances }
}

/** Dijkstra with a heap. */
function shortestFrom(source: number, count: number, around: readonly Around[]): Float64Array {
  const distance = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  distance[source] = 0
  const heap: (readonly [distance: number, node: number])[] = [[0, source]]
  for (let top = pop(heap); top !== undefined; top = pop(heap)) {
    const [far, node] = top
    if (far > distance[node]!) continue
    const { to, length } = around[node]!
    for (let k = 0; k < to.length; k++) {
      const whole = far + length[k]!
      if (whole >= distance[to[k]!]!) continue
      distance[to[k]!] = whole
      push(heap, [whole, to[k]!])
    }
  }
  return distance
}

type Entry = readonly [distance: number, node: number]

function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (heap[above]![0] <= entry[0]) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = entry
}

function pop(heap: Entry[]): Entry | undefined {
  const [top] = heap
  const last = heap.pop()
  if (heap.length === 0 || last === undefined) return top
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && heap[below + 1]![0] < heap[below]![0]) below++
    if (heap[below]![0] >= last[0]) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = last
  return top
}

/** On the two axes along which the distances to the pivots differ most, and a little beside, so that none stand on one place. */
function begin(
  pivots: readonly number[],
  distances: readonly Float64Array[],
  x: Float64Array,
  y: Float64Array,
  random: () => number,
): void {
  const count = x.length
  const centred = doublyCentred(distances, count)
  const first = axis(centred, pivots.length, null, random)
  const second = axis(centred, pivots.length, first, random)
  for (let i = 0; i < count; i++) {
    for (let p = 0; p < pivots.length; p++) {
      x[i]! += centred[p]![i]! * first[p]!
      y[i]! += centred[p]![i]! * second[p]!
    }
    x[i]! += 0.05 * (random() - 0.5)
    y[i]! += 0.05 * (random() - 0.5)
  }
}

function doublyCentred(distances: readonly Float64Array[], count: number): readonly Float64Array[] {
  const squares = distances.map((own) => own.map((d) => d * d))
  const column = squares.map((own) => own.reduce((sum, d) => sum + d, 0) / count)
  const row = new Float64Array(count)
  for (const own of squares) for (let i = 0; i < count; i++) row[i]! += own[i]! / squares.length
  const all = column.reduce((sum, d) => sum + d, 0) / (column.length || 1)
  return squares.map((own, p) => own.map((d, i) => -0.5 * (d - column[p]! - row[i]! + all)))
}

/** The strongest direction of the pivots' products, after the one already taken, by power iteration. */
function axis(
  centred: readonly Float64Array[],
  size: number,
  taken: readonly number[] | null,
  random: () => number,
): readonly number[] {
  const products = centred.map((one) =>
    centred.map((other) => one.reduce((sum, d, i) => sum + d * other[i]!, 0)),
  )
  let own = Array.from({ length: size }, () => random() - 0.5)
  for (let step = 0; step < 100; step++) {
    const along = taken === null ? 0 : own.reduce((sum, v, p) => sum + v * taken[p]!, 0)
    const free = own.map((v, p) => v - along * (taken?.[p] ?? 0))
    const turned = products.map((line) => line.reduce((sum, v, p) => sum + v * free[p]!, 0))
    const length = Math.hypot(...turned) || 1
    own = turned.map((v) => v / length)
  }
  return own
}

interface Terms {
  readonly to: Int32Array
  readonly wanted: Float64Array
}

function termsOf(
  count: number,
  around: readonly Around[],
  pivots: readonly number[],
  distances: readonly Float64Array[],
  apart: (a: number, b: number, distance: number) => number,
): readonly Terms[] {
  return Array.from({ length: count }, (_, i) => {
    const wanted = new Map<number, number>()
    pivots.forEach((pivot, p) => {
      if (pivot !== i) wanted.set(pivot, distances[p]![i]!)
    })
    const { to, length } = around[i]!
    const closest = [...to.keys()]
      .sort((a, b) => length[a]! - length[b]! || to[a]! - to[b]!)
      .slice(0, HELD_BY)
    for (const k of closest) wanted.set(to[k]!, Math.min(length[k]!, wanted.get(to[k]!) ?? length[k]!))
    return {
      to: Int32Array.from(wanted.keys()),
      wanted: Float64Array.from([...wanted].map(([j, distance]) => apart(i, j, distance))),
    }
  })
}

/** Each node in turn to the mean of where the others want it. */
function move(terms: readonly Terms[], x: Float64Array, y: Float64Array): void {
  terms.forEach(({ to, wanted }, i) => {
    let [sumX, sumY, sum] = [0, 0, 0]
    for (let k = 0; k < to.length; k++) {
      const j = to[k]!
      const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!]
      const stretch = wanted[k]! / (Math.sqrt(dx * dx + dy * dy) || 1e-9)
      const weight = 1 / (wanted[k]! * wanted[k]!)
      sumX += weight * (x[j]! + dx * stretch)
      sumY += weight * (y[j]! + dy * stretch)
      sum += weight
    }
    if (sum === 0) return
    x[i] = sumX / sum
    y[i] = sumY / sum
  })
}
