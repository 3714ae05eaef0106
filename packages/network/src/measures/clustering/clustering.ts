import { matrix, type Network } from '../../cells/network.ts'
import { type Random, randomFrom } from '../../chance/random.ts'
import type { OnStep } from '../on-step.ts'
import { type ClusterMethod, clusterMethods } from './cluster-methods.ts'
import { concor } from './concor.ts'
import { edgeBetweennessClusters } from './edge-betweenness.ts'
import { cut, hierarchical } from './hierarchical.ts'
import { kMeans } from './k-means.ts'
import { leiden } from './leiden.ts'
import { louvainOf } from './louvain.ts'
import { modularityOf } from './modularity.ts'
import { spectralClusters } from './spectral-clustering.ts'
import { neighboursIn } from './weight-ties.ts'

export interface ClusterOptions {
  /** Default: all of them. */
  readonly methods?: readonly ClusterMethod[]
  /** Numbers of clusters to try, for methods that must be told. Default 2 to 6. */
  readonly clusters?: readonly number[]
  readonly seed?: number
  /** Told of each method that is done. */
  readonly onStep?: OnStep
}

/** One division of the nodes, and its modularity. */
export interface Clustering {
  readonly method: ClusterMethod
  /** Clusters there are. */
  readonly k: number
  /** Cluster of each node, 0, 1, 2 ... in the order of their first members. */
  readonly memberships: readonly number[]
  /** Newman and Girvan (2004), weighted, of the positive ties. */
  readonly modularity: number
}

/** All solutions, the best one by modularity first. */
export interface Clusterings {
  readonly labels: readonly string[]
  readonly best: Clustering
  readonly all: readonly Clustering[]
  /** Methods that do not divide this network: into no number of clusters that was asked for, or it is too large for them. */
  readonly without: readonly ClusterMethod[]
  readonly seed: number
}

/**
 * Divides the nodes of a one-mode network by every method and number of clusters, and chooses by modularity (rDNA: dna_multiclust).
 * Negative ties count as none. Distances, where a method needs them, are 1 - weight / largest weight. The same seed gives the same.
 *
 * @throws RangeError for a two-mode network, or one without nodes.
 */
export function clusterings(network: Network, options: ClusterOptions = {}): Clusterings {
  if (network.networkType !== 'onemode')
    throw new RangeError('Clusters need a one-mode network; this one is two-mode.')
  const weights = matrix(network).map((row, i) => row.map((w, j) => (i === j || !(w > 0) ? 0 : w)))
  return { labels: network.rowNames, ...clusteringsOf(weights, options) }
}

/** The same for a symmetric matrix of weights that are not negative. */
export function clusteringsOf(
  weights: readonly (readonly number[])[],
  options: ClusterOptions = {},
): Omit<Clusterings, 'labels'> {
  const count = weights.length
  if (count === 0) throw new RangeError('There are no nodes to cluster.')
  const found = clusteringsOrNone(weights, options)
  if (found !== null) return found
  const { clusters = SIZES } = options
  throw new RangeError(`${count} nodes cannot be divided into ${clusters.join(', ')} clusters.`)
}

/** The same; null where no method divides the nodes. */
export function clusteringsOrNone(
  weights: readonly (readonly number[])[],
  options: ClusterOptions = {},
): Omit<Clusterings, 'labels'> | null {
  const { methods = clusterMethods, clusters = SIZES, seed = 1, onStep } = options
  const count = weights.length
  const sizes = clusters.filter((k) => k >= 1 && k <= count)
  const modularity = modularityOf(weights)
  const all = methods.flatMap((method, m) => {
    const random = randomFrom(seed)
    const found = solutions(method, weights, sizes, random)
    onStep?.(m + 1, methods.length)
    return found.map((memberships) => ({
      method,
      k: new Set(memberships).size,
      memberships,
      modularity: modularity(memberships),
    }))
  })
  if (all.length === 0) return null
  const best = all.reduce((found, next) => (next.modularity > found.modularity + 1e-12 ? next : found))
  const without = methods.filter((method) => !all.some((one) => one.method === method))
  return { best, all, without, seed }
}

const SIZES: readonly number[] = [2, 3, 4, 5, 6]

function solutions(
  method: ClusterMethod,
  weights: readonly (readonly number[])[],
  sizes: readonly number[],
  random: Random,
): number[][] {
  if (method === 'louvain') {
    const search = louvainOf(weights)
    return [bestOf(weights, () => search(random))]
  }
  if (method === 'leiden') {
    const neighbours = neighboursIn(weights)
    return [bestOf(weights, () => [...leiden(neighbours, random)])]
  }
  if (method === 'spectral') return sizes.map((k) => spectralClusters(weights, k, random))
  if (method === 'concor') return sizes.map((k) => concor(weights, k))
  if (method === 'edge-betweenness') return edgeBetweennessClusters(weights, sizes)
  const distances = distancesOf(weights)
  if (method === 'k-means') return sizes.map((k) => kMeans(distances, k, random))
  const mergers = hierarchical(distances, method)
  return sizes.map((k) => cut(mergers, k))
}

/** The best by modularity of several runs of a search that draws by chance: many where the network is small, one where it is huge. */
function bestOf(weights: readonly (readonly number[])[], search: () => number[]): number[] {
  const modularity = modularityOf(weights)
  const runs = Math.max(1, Math.min(MOST_RUNS, Math.floor(CELLS_SEARCHED / weights.length ** 2)))
  const all = Array.from({ length: runs }, search)
  return all.reduce((best, next) => (modularity(next) > modularity(best) + 1e-12 ? next : best))
}

const MOST_RUNS = 50
/** Cells of the matrix that all runs together look at: about a second. */
const CELLS_SEARCHED = 4_000_000

/** 1 - weight / largest weight, 0 to oneself. */
export function distancesOf(weights: readonly (readonly number[])[]): number[][] {
  let largest = 0
  for (const row of weights) for (let j = 0; j < row.length; j++) largest = Math.max(largest, row[j]!)
  return weights.map((row, i) => apart(row, i, largest))
}

function apart(row: readonly number[], own: number, largest: number): number[] {
  const distances = row.slice()
  for (let j = 0; j < distances.length; j++)
    distances[j] = j === own ? 0 : largest === 0 ? 1 : 1 - distances[j]! / largest
  return distances
}
