import type { Network, Recipe } from '../../cells/network.ts'
import type { SpectralDistance } from '../../cells/spectrum.ts'
import { dialectOf } from '../../dialect/choose.ts'
import { networks } from '../../flow/networks.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import { type ClusterMethod, type ClusterOptions, clusteringsOf } from '../clustering/clustering.ts'
import { multidimensionalScaling } from '../scaling/multidimensional-scaling.ts'

/** How different a debate is from one window to every other. */
export interface NetworkDistances {
  readonly middles: readonly string[]
  /** `distances[s][t]`, symmetric, 0 on the diagonal; not divided by the largest. */
  readonly distances: readonly (readonly number[])[]
  readonly recipe: Recipe
}

export interface DistanceOptions {
  /** 'absdiff' (default): the sum of absolute differences of all cells. 'spectral': between Laplacian spectra (one-mode only). */
  readonly distanceMethod?: 'absdiff' | 'spectral'
  /** For 'spectral'. Default 'euclidean'. */
  readonly distance?: SpectralDistance
}

/**
 * The distances between all windows or slices of a debate (the first half of rDNA's dna_phaseTransitions). All networks have
 * the same nodes: everyone in the dates is an isolate where silent.
 * Grows with the square of the windows times the cells that are not zero.
 *
 * @throws RangeError when a spectral distance is asked of two-mode networks, or there is no timeWindow.
 */
export function networkDistances(
  statements: Statements,
  settings: Settings,
  { distanceMethod = 'absdiff', distance }: DistanceOptions = {},
): NetworkDistances {
  const spectral = distanceMethod === 'spectral'
  if (spectral && (settings.networkType ?? 'twomode').toLowerCase() !== 'onemode') {
    throw new RangeError(
      `A spectral distance needs one-mode networks; networkType is "${settings.networkType ?? 'twomode'}".`,
    )
  }
  if ((settings.timeWindow ?? 'no') === 'no')
    throw new RangeError('Distances over time need a timeWindow; it is "no".')
  const series = [...networks(statements, { isolates: 'range', ...settings })]
  if (series.length === 0)
    throw new RangeError('No window fits into these dates; there is nothing to compare.')
  const { recipe } = series[0]!
  const measure = spectral
    ? spectralMeasure(series, recipe, distance)
    : (s: number, t: number) => absoluteDifference(series[s]!, series[t]!)
  const distances = series.map(() => new Array<number>(series.length).fill(0))
  for (let s = 0; s < series.length; s++) {
    for (let t = s + 1; t < series.length; t++) distances[s]![t] = distances[t]![s] = measure(s, t)
  }
  return { middles: series.map(({ middle }) => middle), distances, recipe }
}

function spectralMeasure(series: readonly Network[], { settings }: Recipe, distance?: SpectralDistance) {
  const dialect = dialectOf(settings.dialect)
  const spectra = series.map(({ ties, rowNames }) => dialect.spectrum(ties, rowNames.length))
  return (s: number, t: number) => dialect.spectralDistance(spectra[s]!, spectra[t]!, distance)
}

/** The sum over all cells of |a_ij - b_ij|: both lists of ties are in the same order, so they are read side by side. */
function absoluteDifference(a: Network, b: Network): number {
  const [p, q, columns] = [a.ties, b.ties, a.colNames.length]
  const twice = a.networkType === 'onemode'
  let [sum, s, t] = [0, 0, 0]
  while (s < p.weight.length || t < q.weight.length) {
    const first = s < p.weight.length ? p.row[s]! * columns + p.column[s]! : Number.POSITIVE_INFINITY
    const second = t < q.weight.length ? q.row[t]! * columns + q.column[t]! : Number.POSITIVE_INFINITY
    const cell = Math.min(first, second)
    const difference = Math.abs(
      (first === cell ? p.weight[s++]! : 0) - (second === cell ? q.weight[t++]! : 0),
    )
    sum += twice && cell % columns !== Math.floor(cell / columns) ? 2 * difference : difference
  }
  return sum
}

/** The phases of a debate. */
export interface PhaseTransitions extends NetworkDistances {
  /** State of each window, 0, 1, 2 ... in the order of time. */
  readonly states: readonly number[]
  readonly method: ClusterMethod
  readonly modularity: number
  /** The windows as points, and how well these keep the distances. */
  readonly points: readonly (readonly number[])[]
  readonly stress: number
  /** Windows at which the state differs from the one before. */
  readonly transitions: readonly string[]
}

export type PhaseOptions = DistanceOptions & ClusterOptions

/**
 * The phases of a debate (rDNA: dna_phaseTransitions; Masuda and Holme 2019, Scientific Reports 9): distances between windows,
 * divided by the largest, are clustered by several methods; the modularity of the graph of 1 - distance chooses; scaling draws it.
 *
 * @throws RangeError as networkDistances does.
 */
export function phaseTransitions(
  statements: Statements,
  settings: Settings,
  options: PhaseOptions = {},
): PhaseTransitions {
  const found = networkDistances(statements, settings, options)
  const largest = Math.max(...found.distances.map((row) => Math.max(...row)))
  const distances = found.distances.map((row) => row.map((d) => (largest === 0 ? 0 : d / largest)))
  const likeness = distances.map((row, s) => row.map((d, t) => (s === t ? 0 : 1 - d)))
  const { best } = clusteringsOf(likeness, options)
  const { points, stress } = multidimensionalScaling(distances)
  const states = best.memberships
  const transitions = found.middles.filter((_, t) => t > 0 && states[t] !== states[t - 1])
  return {
    ...found,
    distances,
    states,
    method: best.method,
    modularity: best.modularity,
    points,
    stress,
    transitions,
  }
}
