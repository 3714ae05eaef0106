import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import { type Random, unit } from '../../chance/random.ts'
import { defaultExport } from '../default-export.ts'
import { tiesOf } from './weight-ties.ts'

const louvain = defaultExport(louvainModule)

/** Blondel et al. (2008), by graphology; the graph is made once for all searches. */
export function louvainOf(weights: readonly (readonly number[])[]): (random: Random) => number[] {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>()
  weights.forEach((_, i) => {
    graph.addNode(String(i))
  })
  const { row, column, weight } = tiesOf(weights)
  if (weight.length === 0) return () => weights.map((_, i) => i)
  weight.forEach((w, t) => {
    graph.addEdge(String(row[t]), String(column[t]), { weight: w })
  })
  return (random) => {
    const communities = louvain(graph, { getEdgeWeight: 'weight', rng: () => unit(random) })
    const names = new Map<number, number>()
    return weights.map((_, i) => {
      const community = communities[String(i)] ?? -1
      const name = names.get(community) ?? names.size
      names.set(community, name)
      return name
    })
  }
}
