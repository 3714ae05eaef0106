import { mean, standardDeviation } from 'simple-statistics'
import type { Network, Recipe } from '../../cells/network.ts'
import { type Random, randomFrom } from '../../chance/random.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import { EXACT_ACTORS, exactCamps, searchCamps } from './camps.ts'
import { noiseOf } from './noise.ts'
import { BOTH, opposition } from './opposed-networks.ts'
import { type SignedFit, signedFit } from './signed-modularity.ts'
import { type Reshuffle, stanceShuffles } from './stance-shuffle.ts'
import { signedOf, tiedOnly } from './tied-pair.ts'

export interface PolarisationOptions {
  /** At most so many camps; by default as many as fit best. */
  readonly camps?: number
  /** Local searches for the camps. Default 10; up to 10 actors every division is tried instead. */
  readonly starts?: number
  /** Randomised networks of each kind to compare with. Default 10. */
  readonly randomisations?: number
  readonly seed?: number
}

/** The camps of a debate at one time, and how far apart they are. */
export interface Polarisation {
  readonly start: string
  readonly middle: string
  readonly stop: string
  readonly numStatements: number
  readonly actors: readonly string[]
  /** Camp of each actor, 0, 1, 2 ... in the order of their first members; -1 for actors without any tie. */
  readonly camps: readonly number[]
  readonly campCount: number
  /** 0 = consensus, or camps no better than in networks of the same degrees by chance; 1 = perfect camps. */
  readonly score: number
  /** Q, its maximum for such camps, and the shares of congruence inside and conflict across. */
  readonly modularity: number
  readonly maximum: number
  readonly congruenceInside: number | null
  readonly conflictAcross: number | null
  /** Mean and standard deviation of Q by chance (the nearer kind), and the share of such networks whose Q is at least as high. */
  readonly expected: number
  readonly deviation: number
  readonly chance: number
  /** Was every division tried? */
  readonly exact: boolean
  readonly recipe: Recipe
}

/**
 * Polarisation over time: for each window (or once, without a timeWindow) the camps that maximise signed modularity of
 * congruence against conflict, and a score between 0 and 1 (rDNA: dna_polarization, but see docs/networks.md).
 *
 * score = (Q - mean Q by chance) / (maximum Q - mean Q), at least 0: Salloum, Chen and Kivela (2022, Proceedings of the ACM on
 * Human-Computer Interaction 6) found every score high on noise, so chance is taken off. Chance is twofold, and the nearer one
 * counts: networks of the same degrees, and the same statements with their stances dealt out anew. Where nobody contradicts
 * anybody the score is 0.
 */
export function* polarisation(
  statements: Statements,
  settings: Settings = {},
  options: PolarisationOptions = {},
): Generator<Polarisation> {
  const random = randomFrom(options.seed ?? 1)
  const isRight = (settings.dialect ?? 'right') === 'right'
  const shuffles = isRight
    ? stanceShuffles(statements, { normalization: 'average', ...settings, ...BOTH })
    : null
  for (const { congruence, conflict } of opposition(statements, settings)) {
    const shuffle = shuffles?.next().value ?? null
    yield polarisationOf(congruence, conflict, options, randomFrom(random()), shuffle)
  }
}

/**
 * The polarisation of one pair of networks on the same actors, wherever they come from.
 *
 * @param shuffle makes both networks by chance from the statements; without it only ties are rewired
 */
export function polarisationOf(
  congruence: Network,
  conflict: Network,
  { camps: most, starts = 10, randomisations = 10 }: PolarisationOptions,
  random: Random,
  shuffle: Reshuffle | null = null,
): Polarisation {
  const { start, middle, stop, numStatements, rowNames, recipe } = congruence
  const pair = tiedOnly(congruence.ties, conflict.ties, rowNames.length)
  const signed = signedOf(pair)
  const exact = pair.count <= EXACT_ACTORS
  const camps = exact ? exactCamps(signed, most) : searchCamps(signed, random, starts, most)
  const fit = signedFit(signed, camps)
  const noise = noiseOf(pair, randomisations, most, random, shuffle)
  return {
    start,
    middle,
    stop,
    numStatements,
    actors: rowNames,
    camps: Array.from(pair.place, (place) => (place === -1 ? -1 : camps[place]!)),
    campCount: new Set(camps).size,
    ...fit,
    ...chanceOf(fit, noise, signed.conflict.total > 0),
    exact,
    recipe,
  }
}

/** The kind of chance that comes nearer counts. */
function chanceOf(
  { modularity, maximum }: SignedFit,
  noise: readonly (readonly number[])[],
  contested: boolean,
) {
  const kinds = noise.map((fits) => (fits.length > 0 ? [...fits] : [0]))
  const nearest = kinds.reduce((found, fits) => (mean(fits) > mean(found) ? fits : found))
  const expected = mean(nearest)
  const chance = nearest.filter((value) => value >= modularity - 1e-12).length / nearest.length
  const score = contested ? scoreOf(modularity, maximum, expected) : 0
  return { score, expected, deviation: standardDeviation(nearest), chance }
}

function scoreOf(modularity: number, maximum: number, expected: number): number {
  if (modularity <= 0) return 0
  if (modularity >= maximum - 1e-12) return 1
  return modularity <= expected ? 0 : (modularity - expected) / (maximum - expected)
}
