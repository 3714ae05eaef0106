import { UndirectedGraph } from 'graphology'
import closenessModule from 'graphology-metrics/centrality/closeness.js'
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'
import type { Network } from '../../cells/network.ts'
import { defaultExport } from '../default-export.ts'
import { neighboursOf } from '../polarisation/signed-network.ts'
import { betweenness, type Lengths } from './betweenness.ts'

/** How central each node is. In a two-mode network the columns follow the rows. */
export interface Centralities {
  readonly labels: readonly string[]
  /** Ties, and the sum of their weights. */
  readonly degree: readonly number[]
  readonly strength: readonly number[]
  /** Freeman (1977, Sociometry 40): share of shortest paths through the node; a tie is as long as 1 / weight (Brandes 2001). */
  readonly betweenness: readonly number[]
  /** Wasserman and Faust (1994): closeness by steps, corrected for unreachable nodes. */
  readonly closeness: readonly number[]
  /** Bonacich (1972), weighted; null where it does not settle (as in a network without ties). */
  readonly eigenvector: readonly number[] | null
  /** Page and Brin (1998), weighted. */
  readonly pagerank: readonly number[] | null
}

const closenessOf = defaultExport(closenessModule)
const eigenvectorOf = defaultExport(eigenvectorModule)
const pagerankOf = defaultExport(pagerankModule)

/**
 * Centralities of a network's positive ties (a negative tie, as in "subtract", is no way from one node to another).
 * Betweenness grows with nodes times ties; the rest is close to linear.
 */
export function centralities(network: Network): Centralities {
  const labels =
    network.networkType === 'onemode' ? network.rowNames : [...network.rowNames, ...network.colNames]
  if (labels.length === 0)
    return { labels, degree: [], strength: [], betweenness: [], closeness: [], eigenvector: [], pagerank: [] }
  const graph = positiveGraph(network, labels.length)
  const listed = (scores: Readonly<Record<string, number>>) => labels.map((_, n) => scores[String(n)] ?? 0)
  return {
    labels,
    degree: labels.map((_, n) => graph.degree(String(n))),
    strength: labels.map((_, n) => strengthOf(graph, String(n))),
    betweenness: betweenness(lengthsOf(network, labels.length)),
    closeness: listed(closenessOf(graph, { wassermanFaust: true })),
    eigenvector: settled(() => listed(eigenvectorOf(graph, { getEdgeWeight: 'weight', ...EXACT }))),
    pagerank: settled(() => listed(pagerankOf(graph, { getEdgeWeight: 'weight', ...EXACT }))),
  }
}

/** A power iteration goes on until its scores hold as many digits as are printed; the change is summed over the nodes. */
const EXACT = { tolerance: 1e-13, maxIterations: 20_000 }

type PositiveGraph = UndirectedGraph<Record<string, never>, { weight: number }>

/** Nodes by their number, so that any label will do. */
function positiveGraph({ networkType, rowNames, ties }: Network, nodes: number): PositiveGraph {
  const graph: PositiveGraph = new UndirectedGraph()
  const offset = networkType === 'onemode' ? 0 : rowNames.length
  for (let n = 0; n < nodes; n++) graph.addNode(String(n))
  ties.weight.forEach((weight, t) => {
    const [i, j] = [ties.row[t]!, ties.column[t]! + offset]
    if (weight > 0 && i !== j) graph.addEdge(String(i), String(j), { weight })
  })
  return graph
}

/** A tie is as long as 1 / weight. */
function lengthsOf({ networkType, rowNames, ties }: Network, nodes: number): Lengths {
  const offset = networkType === 'onemode' ? 0 : rowNames.length
  const positive = [...ties.weight.keys()].filter(
    (t) => ties.weight[t]! > 0 && ties.row[t] !== ties.column[t]! + offset,
  )
  const row = positive.map((t) => ties.row[t]!)
  const column = positive.map((t) => ties.column[t]! + offset)
  const { start, other, weight } = neighboursOf(
    { row, column, weight: positive.map((t) => 1 / ties.weight[t]!) },
    nodes,
  )
  return { nodes, start, other, length: weight }
}

function strengthOf(graph: PositiveGraph, node: string): number {
  return graph.reduceEdges(node, (sum, _edge, { weight }) => sum + weight, 0)
}

/** graphology throws where a power iteration does not settle. */
function settled(scores: () => readonly number[]): readonly number[] | null {
  try {
    return scores()
  } catch {
    return null
  }
}
