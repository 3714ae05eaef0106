/** A graph as lists of neighbours: node n has the ties `start[n]` to `start[n + 1]`. */
export interface Lengths {
  readonly nodes: number
  readonly start: Int32Array
  readonly other: Int32Array
  /** Above 0. */
  readonly length: Float64Array
}

/**
 * Two routes are equally long when they differ by less than this share of their length. A length is a sum of at most some thousand
 * reciprocals, each rounded to 1.1e-16 of itself, so rounding stays below 1e-12; what a debate's weights tell apart is far above.
 */
const SAME = 1e-11

/**
 * Betweenness of an undirected graph (Freeman 1977; Brandes 2001, Journal of Mathematical Sociology 25), divided by the pairs of other
 * nodes. Routes that are equally long but for the last bits count alike: lengths of 0.1 + 0.2 and of 0.15 + 0.15 are two routes, each
 * carrying half. Cost: nodes times ties times the logarithm of the ties.
 */
export function betweenness(graph: Lengths): number[] {
  const { nodes } = graph
  const sums = new Float64Array(nodes)
  for (let source = 0; source < nodes; source++) addFrom(source, graph, sums, null)
  const pairs = (nodes - 1) * (nodes - 2)
  return Array.from(sums, (sum) => (pairs > 0 ? sum / pairs : 0))
}

/**
 * How many of the shortest routes between all pairs run over each tie, of routes equally long each its share (Girvan and Newman 2002,
 * PNAS 99); one number for each entry of `other`, at the end from which the route comes, so that a tie carries the sum of its two.
 *
 * @example
 * // a - b - c: each tie carries its own pair and that of the ends
 * tieBetweenness({ nodes: 3, start, other, length }) // [1, 1, 1, 1] in the order of `other`; each tie carries 2
 */
export function tieBetweenness(graph: Lengths): Float64Array {
  const ties = new Float64Array(graph.other.length)
  const sums = new Float64Array(graph.nodes)
  for (let source = 0; source < graph.nodes; source++) addFrom(source, graph, sums, ties)
  // Each pair was counted from either end.
  return ties.map((routes) => routes / 2)
}

/** What every node, and every tie if asked, carries of the routes from one source. */
function addFrom(
  source: number,
  { nodes, start, other, length }: Lengths,
  sums: Float64Array,
  ties: Float64Array | null,
): void {
  const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY)
  const routes = new Float64Array(nodes)
  /** The nodes before each on its shortest routes, and the places of the ties from them. */
  const before: number[][] = Array.from({ length: nodes }, () => [])
  const over: number[][] = Array.from({ length: ties === null ? 0 : nodes }, () => [])
  const reached: number[] = []
  const done = new Uint8Array(nodes)
  const heap = new Nearest()
  distance[source] = 0
  routes[source] = 1
  heap.push(0, source)
  for (let node = heap.pop(); node !== -1; node = heap.pop()) {
    if (done[node] === 1) continue
    done[node] = 1
    reached.push(node)
    for (let e = start[node]!; e < start[node + 1]!; e++) {
      const next = other[e]!
      if (done[next] === 1) continue
      const way = distance[node]! + length[e]!
      const known = distance[next]!
      if (way < known * (1 - SAME)) {
        distance[next] = way
        routes[next] = routes[node]!
        before[next] = [node]
        if (ties !== null) over[next] = [e]
        heap.push(way, next)
      } else if (way <= known * (1 + SAME)) {
        routes[next]! += routes[node]!
        before[next]!.push(node)
        if (ties !== null) over[next]!.push(e)
      }
    }
  }
  const carried = new Float64Array(nodes)
  for (const node of reached.reverse()) {
    for (const [at, earlier] of before[node]!.entries()) {
      const share = (routes[earlier]! / routes[node]!) * (1 + carried[node]!)
      carried[earlier]! += share
      if (ties !== null) ties[over[node]![at]!]! += share
    }
    if (node !== source) sums[node]! += carried[node]!
  }
}

/** The nearest node first: a binary heap. */
class Nearest {
  readonly #keys: number[] = []
  readonly #nodes: number[] = []

  push(key: number, node: number): void {
    let at = this.#keys.length
    while (at > 0) {
      const up = (at - 1) >> 1
      if (this.#keys[up]! <= key) break
      this.#keys[at] = this.#keys[up]!
      this.#nodes[at] = this.#nodes[up]!
      at = up
    }
    this.#keys[at] = key
    this.#nodes[at] = node
  }

  /** -1 when there is none. */
  pop(): number {
    const [first, key, node] = [this.#nodes[0], this.#keys.pop(), this.#nodes.pop()]
    if (first === undefined || key === undefined || node === undefined) return -1
    const size = this.#keys.length
    if (size === 0) return first
    let at = 0
    for (let down = 1; down < size; down = 2 * at + 1) {
      const least = down + 1 < size && this.#keys[down + 1]! < this.#keys[down]! ? down + 1 : down
      if (this.#keys[least]! >= key) break
      this.#keys[at] = this.#keys[least]!
      this.#nodes[at] = this.#nodes[least]!
      at = least
    }
    this.#keys[at] = key
    this.#nodes[at] = node
    return first
  }
}
