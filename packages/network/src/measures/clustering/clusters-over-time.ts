import { matrix, type Network } from '../../cells/network.ts'
import { networks } from '../../flow/networks.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import { type Clusterings, type ClusterOptions, clusteringsOrNone } from './clustering.ts'

/** The actors of one window, divided by every method. */
export interface ClustersAt {
  readonly start: string
  readonly middle: string
  readonly stop: string
  readonly numStatements: number
  /** Who has a positive tie in the window: only they can be divided. */
  readonly actors: readonly string[]
  /** Null where fewer than two actors have a tie, or no method divides them. */
  readonly found: Omit<Clusterings, 'labels'> | null
  readonly recipe: Network['recipe']
}

/**
 * The actors of each window (or once, without a timeWindow) divided by every method and number of clusters (rDNA: dna_multiclust with
 * a timeWindow), of congruence by average activity where the settings do not say otherwise. Each window begins chance anew, so
 * a window has the same clusters whatever stands before it. An actor without a positive tie in a window is none of its actors.
 *
 * `[...clustersOverTime(statements, { timeWindow: 'years' })][0]?.found?.best.k` = 2
 */
export function* clustersOverTime(
  statements: Statements,
  settings: Settings = {},
  options: ClusterOptions = {},
): Generator<ClustersAt> {
  const wanted: Settings = { ...CONGRUENCE, ...settings, networkType: 'onemode' }
  for (const whole of networks(statements, wanted)) {
    const weights = matrix(whole).map((row, i) => row.map((w, j) => (i === j || !(w > 0) ? 0 : w)))
    const tied = [...weights.keys()].filter((i) => weights[i]!.some((weight) => weight > 0))
    const among = tied.map((i) => tied.map((j) => weights[i]![j]!))
    const { start, middle, stop, numStatements, rowNames, recipe } = whole
    yield {
      ...{ start, middle, stop, numStatements, recipe },
      actors: tied.map((i) => rowNames[i]!),
      found: among.length < 2 ? null : clusteringsOrNone(among, options),
    }
  }
}

const CONGRUENCE: Settings = { qualifierAggregation: 'congruence', normalization: 'average' }
