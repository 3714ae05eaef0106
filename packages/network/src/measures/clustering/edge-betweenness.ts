import { tieBetweenness } from '../centrality/betweenness.ts'
import { neighboursOf } from '../polarisation/signed-network.ts'
import { tiesOf } from './weight-ties.ts'

/** Ties of the busiest kind differ by less than this share: sums of some thousand shares of routes. */
const SAME = 1e-9
/** Nodes times ties times ties that are gone through, some seconds of work; a larger network is not divided in this way. */
const MOST_WORK = 400_000_000

/**
 * Girvan and Newman (2002, PNAS 99; Newman and Girvan 2004, Physical Review E 69): the tie that most shortest routes run over is taken
 * away, again and again, until the network falls into as many parts as asked for. A tie is as long as 1 / weight. Ties that carry equally
 * much go together, so that the division does not depend on the order of the nodes; by that a network may fall into more parts at once,
 * and has no division for the numbers between.
 *
 * @returns a division for each of `sizes` for which there is one, in the order of the parts; none where the network is too large: cost
 * grows with nodes times ties times ties.
 */
export function edgeBetweennessClusters(
  weights: readonly (readonly number[])[],
  sizes: readonly number[],
): number[][] {
  const nodes = weights.length
  let ties = tiesOf(weights)
  if (nodes * ties.row.length ** 2 > MOST_WORK) return []
  const wanted = new Set(sizes)
  const most = Math.max(...sizes)
  const found: number[][] = []
  for (let parts = 0; parts <= most; ) {
    const clusters = partsOf(ties, nodes)
    const now = new Set(clusters).size
    if (now > parts && wanted.has(now)) found.push(clusters)
    parts = now
    if (ties.row.length === 0) break
    ties = withoutBusiest(ties, nodes)
  }
  return found
}

type WeightedTies = ReturnType<typeof tiesOf>

function withoutBusiest(ties: WeightedTies, nodes: number): WeightedTies {
  const routes = routesOver(ties, nodes)
  const busiest = routes.reduce((most, next) => Math.max(most, next), 0)
  const stays = (_: number, t: number) => routes[t]! < busiest * (1 - SAME)
  return { row: ties.row.filter(stays), column: ties.column.filter(stays), weight: ties.weight.filter(stays) }
}

/** How many shortest routes run over each tie. */
function routesOver(ties: WeightedTies, nodes: number): Float64Array {
  const { start, other, weight } = neighboursOf(ties, nodes)
  const either = tieBetweenness({ nodes, start, other, length: weight.map((w) => 1 / w) })
  const place = new Map<number, number>()
  ties.row.forEach((row, t) => {
    place.set(row * nodes + ties.column[t]!, t)
    place.set(ties.column[t]! * nodes + row, t)
  })
  const routes = new Float64Array(ties.row.length)
  for (let node = 0; node < nodes; node++)
    for (let e = start[node]!; e < start[node + 1]!; e++)
      routes[place.get(node * nodes + other[e]!)!]! += either[e]!
  return routes
}

/** Nodes that ties join, directly or by others, are one part; 0, 1, 2 ... in the order of their first members. */
function partsOf({ row, column }: WeightedTies, nodes: number): number[] {
  const { start, other } = neighboursOf({ row, column, weight: row.map(() => 1) }, nodes)
  const part = new Array<number>(nodes).fill(-1)
  let parts = 0
  for (let first = 0; first < nodes; first++) {
    if (part[first] !== -1) continue
    const open = [first]
    part[first] = parts
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (let e = start[node]!; e < start[node + 1]!; e++) {
        const next = other[e]!
        if (part[next] !== -1) continue
        part[next] = parts
        open.push(next)
      }
    }
    parts++
  }
  return part
}
