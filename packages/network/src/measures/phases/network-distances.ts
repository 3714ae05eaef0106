import type { Network, Recipe } from '../../cells/network.ts'
import type { SpectralDistance } from '../../cells/spectral-distances.ts'
import { dialectOf } from '../../dialect/choose.ts'
import type { Dialect } from '../../dialect/dialect.ts'
import { analyse } from '../../flow/analysis.ts'
import { recipeOf } from '../../flow/assembled.ts'
import { networks } from '../../flow/networks.ts'
import { windowChanges } from '../../flow/window-changes.ts'
import { isoTime } from '../../table/dates.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import type { OnStep } from '../on-step.ts'
import { absoluteDifferences, byChanges, type Later } from './absolute-differences.ts'
import { changesOf } from './cell-changes.ts'
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
  const asked: Settings = { isolates: 'range', indentTime: false, ...settings }
  const { middles, recipe, measure } =
    (spectral ? null : plainSeries(statements, asked)) ??
    networkSeries(statements, asked, (series) =>
      spectral
        ? spectralMeasure(series(), dialectOf(settings.dialect ?? 'right'), distance)
        : absoluteDifferences(series),
    )
  if (recipe === null || middles.length === 0)
    throw new RangeError('No window fits into these dates; there is nothing to compare.')
  const distances = middles.map(() => new Array<number>(middles.length).fill(0))
  for (let s = 0; s < middles.length; s++) {
    const later = measure(s)
    for (let t = s + 1; t < middles.length; t++) distances[s]![t] = distances[t]![s] = later(t)
    onStep(s + 1, middles.length)
  }
  return { middles, distances, recipe }
}

interface Series {
  readonly middles: readonly string[]
  readonly recipe: Recipe | null
  readonly measure: (s: number) => Later
}

/** Windows whose changes are told by the statements that enter and leave; null where there is more to it. */
function plainSeries(statements: Statements, settings: Settings): Series | null {
  const analysis = analyse(statements, settings)
  const changes = windowChanges(analysis)
  if (changes === null) return null
  const found = [...changes]
  const middles = found.map(([{ middle }]) => isoTime(middle))
  const measure = byChanges(changesOf(found.map(([, step]) => step)))
  return { middles, recipe: recipeOf(analysis, analysis.plan.settled), measure }
}

function networkSeries(
  statements: Statements,
  settings: Settings,
  measureOf: (series: () => Iterable<Network>) => (s: number) => Later,
): Series {
  let [middles, recipe]: [string[], Recipe | null] = [[], null]
  const measure = measureOf(function* () {
    middles = []
    for (const one of networks(statements, settings)) {
      middles.push(one.middle)
      recipe = one.recipe
      yield one
    }
  })
  return { middles, recipe, measure }
}

function spectralMeasure(series: Iterable<Network>, dialect: Dialect, distance?: SpectralDistance) {
  const spectra: Float64Array[] = []
  for (const { ties, rowNames } of series) spectra.push(dialect.spectrum(ties, rowNames.length))
  return (s: number) => (t: number) => dialect.spectralDistance(spectra[s]!, spectra[t]!, distance)
}
