import {
  type Clustering,
  clusterings,
  distancesOf,
  hierarchical,
  matrix,
  network,
  type Settings,
} from '@onrecord/network'
import type { NetworkSource } from '../network-source.ts'
import { adjustedRand } from './adjusted-rand.ts'
import { bestOfEach, clusterOptions } from './cluster-options.ts'
import { countedBy, mustHaveStatements } from './counted.ts'
import { measureClustersOverTime } from './measure-clusters-over-time.ts'
import type { Asked } from './measure-options.ts'
import type { Measured, OnProgress } from './measured.ts'

/** The actors divided by every method, the best by modularity, and how far the methods agree; with a timeWindow window by window. */
export function measureClusters(
  source: NetworkSource,
  settings: Settings,
  asked: Asked,
  onProgress: OnProgress = () => {},
): Measured {
  if (settings.timeWindow !== undefined && settings.timeWindow !== 'no')
    return measureClustersOverTime(source, settings, asked, onProgress)
  const { statements } = source
  const options = clusterOptions(asked)
  const whole = network(statements, {
    qualifierAggregation: 'congruence',
    normalization: 'average',
    ...settings,
    networkType: 'onemode',
    timeWindow: 'no',
  })
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  if (whole.rowNames.length < 2)
    throw new Error(`there is nothing to divide: ${whole.rowNames.length} actor has a counted statement`)
  const { labels, best, all, without } = clusterings(whole, {
    ...options,
    onStep: (done, of) => onProgress(done, 'methods', of),
  })
  const bests = bestOfEach(all)
  const weights = matrix(whole).map((row, i) => row.map((w, j) => (i === j || !(w > 0) ? 0 : w)))
  return {
    analysis: 'clusters',
    recipe: whole.recipe,
    options: { ...options },
    counted,
    result: { labels, best, all, agreement: agreementOf(bests) },
    tables: [
      {
        name: 'memberships',
        head: [whole.recipe.settings.variable1, 'best', ...bests.map(({ method }) => method)],
        rows: labels.map((label, n) => [
          label,
          best.memberships[n]! + 1,
          ...bests.map(({ memberships }) => memberships[n]! + 1),
        ]),
      },
      {
        name: 'solutions',
        head: ['method', 'clusters', 'modularity'],
        rows: all
          .toSorted((a, b) => b.modularity - a.modularity)
          .map(({ method, k, modularity }) => [method, k, modularity]),
      },
      {
        name: 'agreement between methods (adjusted Rand index)',
        head: ['method', ...bests.map(({ method }) => method)],
        rows: bests.map(({ method }, a) => [method, ...agreementOf(bests)[a]!]),
      },
    ],
    drawing: {
      kind: 'tree',
      labels,
      mergers: hierarchical(distancesOf(weights), 'average'),
      axis: 'distance: 1 − tie over the strongest tie',
    },
    notes: [
      `the best of ${all.length} solutions: ${best.method}, ${best.k} clusters, modularity ${best.modularity.toFixed(3)}`,
      ...(without.length === 0
        ? []
        : [`no division into these numbers of clusters, or too large a network, for: ${without.join(', ')}`]),
    ],
  }
}

const agreementOf = (bests: readonly Clustering[]): readonly (readonly number[])[] =>
  bests.map((a) => bests.map((b) => adjustedRand(a.memberships, b.memberships)))
