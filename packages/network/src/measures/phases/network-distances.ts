import type { Network, Recipe } from '../../cells/network.ts'
import type { SpectralDistance } from '../../cells/spectral-distances.ts'
import { dialectOf } from '../../dialect/choose.ts'
import type { Dialect } from '../../dialect/dialect.ts'
import { networks } from '../../flow/networks.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import type { OnStep } from '../on-step.ts'
import { absoluteDifferences } from './absolute-differences.ts'
import type { DistanceMethod } from './distance-methods.ts'

/** How different a debate is from one window to every other. */
export interface NetworkDistances {
  readonly middles: readonly string[]
  /** `distances[s][t]`, symmetric, 0 on the diagonal; as they are, of `phaseTransitions` divided by the largest. */
  readonly distances: readonly (readonly number[])[]
  readonly recipe: Recipe
}

export interface DistanceOptions {
  /** Default 'absdiff'. */
  readonly distanceMethod?: DistanceMethod
  /** For 'spectral'. Default 'euclidean'. */
  readonly distance?: SpectralDistance
  /** Told of each window that is compared with all later ones. */
  readonly onStep?: OnStep
}

/**
 * The distances between all windows or slices of a debate (the first half of rDNA's dna_phaseTransitions). All networks have
 * the same nodes: everyone in the dates is an isolate where silent; slices lie over all of the time unless asked otherwise, as in rDNA.
 * Grows with the square of the windows times the cells that are not zero.
 *
 * @throws RangeError when a spectral distance is asked of two-mode networks, or there is no timeWindow.
 */
export function networkDistances(
  statements: Statements,
  settings: Settings,
  { distanceMethod = 'absdiff', distance, onStep = () => {} }: DistanceOptions = {},
): NetworkDistances {
  const spectral = distanceMethod === 'spectral'
  if (spectral && (settings.networkType ?? 'twomode').toLowerCase() !== 'onemode') {
    throw new RangeError(
      `A spectral distance needs one-mode networks; networkType is "${settings.networkType ?? 'twomode'}".`,
    )
  }
  if ((settings.timeWindow ?? 'no') === 'no')
    throw new RangeError('Distances over time need a timeWindow; it is "no".')
  const told: { middles: string[]; recipe: Recipe | null } = { middles: [], recipe: null }
  const series = function* () {
    told.middles = []
    for (const one of networks(statements, { isolates: 'range', indentTime: false, ...settings })) {
      told.middles.push(one.middle)
      told.recipe = one.recipe
      yield one
    }
  }
  const measure = spectral
    ? spectralMeasure(series(), dialectOf(settings.dialect ?? 'right'), distance)
    : absoluteDifferences(series)
  const { middles, recipe } = told
  if (recipe === null) throw new RangeError('No window fits into these dates; there is nothing to compare.')
  const distances = middles.map(() => new Array<number>(middles.length).fill(0))
  for (let s = 0; s < middles.length; s++) {
    const later = measure(s)
    for (let t = s + 1; t < middles.length; t++) distances[s]![t] = distances[t]![s] = later(t)
    onStep(s + 1, middles.length)
  }
  return { middles, distances, recipe }
}

function spectralMeasure(series: Iterable<Network>, dialect: Dialect, distance?: SpectralDistance) {
  const spectra: Float64Array[] = []
  for (const { ties, rowNames } of series) spectra.push(dialect.spectrum(ties, rowNames.length))
  return (s: number) => (t: number) => dialect.spectralDistance(spectra[s]!, spectra[t]!, distance)
}
