import { UndirectedGraph } from 'graphology'
import type { Network } from './network.ts'

/** What nodes and edges of the graph carry. */
export interface NodeAttributes {
  readonly label: string
  /** 1 = variable 1 (rows), 2 = variable 2 (columns of a two-mode network). */
  readonly mode: 1 | 2
}

export interface EdgeAttributes {
  readonly weight: number
}

export type NetworkGraph = UndirectedGraph<NodeAttributes, EdgeAttributes>

/**
 * The network as a graphology graph: nodes by label, isolates included, ties with their weight (negative ones too).
 * Where a label is a row and a column of a two-mode network, the column's key is 'label (2)'.
 *
 * `toGraph(network(statements)).order` = rows + columns
 */
export function toGraph({ networkType, rowNames, colNames, ties }: Network): NetworkGraph {
  const graph: NetworkGraph = new UndirectedGraph()
  const rows = rowNames.map((label) => graph.addNode(label, { label, mode: 1 }))
  const columns =
    networkType === 'onemode'
      ? rows
      : colNames.map((label) => graph.addNode(freeKey(graph, label), { label, mode: 2 }))
  ties.weight.forEach((weight, t) => {
    graph.addEdge(rows[ties.row[t]!]!, columns[ties.column[t]!]!, { weight })
  })
  return graph
}

function freeKey(graph: NetworkGraph, label: string): string {
  return graph.hasNode(label) ? freeKey(graph, `${label} (2)`) : label
}
