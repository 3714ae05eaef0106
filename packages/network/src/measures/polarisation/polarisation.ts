import { mean, quantileSorted, standardDeviation } from 'simple-statistics'
import type { Network, Recipe } from '../../cells/network.ts'
import { type Random, randomFrom } from '../../chance/random.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import { EXACT_ACTORS, exactCamps, searchCamps } from './camps.ts'
import { type Noise, noiseOf } from './noise.ts'
import { BOTH, opposition, UNLESS_ASKED } from './opposed-networks.ts'
import { type SignedFit, signedFit } from './signed-modularity.ts'
import { type Reshuffle, stanceShuffles } from './stance-shuffle.ts'
import { signedOf, tiedOnly } from './tied-pair.ts'

export interface PolarisationOptions {
  /** At most so many camps; by default as many as fit best. */
  readonly camps?: number
  /** Local searches for the camps. Default 50; up to 10 actors every division is tried instead. */
  readonly starts?: number
  /** Randomised networks of each kind to compare with. By default as many as it takes until two seeds give the same score within 0.01. */
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
  /** Between which values 95 of 100 networks made by chance have their Q, how many were made, and the standard error of the score that is due to their number. */
  readonly band: readonly [low: number, high: number]
  readonly randomisations: number
  readonly error: number
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
  const shuffles = isRight ? stanceShuffles(statements, { ...UNLESS_ASKED, ...settings, ...BOTH }) : null
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
  { camps: most, starts = 50, randomisations }: PolarisationOptions,
  random: Random,
  shuffle: Reshuffle | null = null,
): Polarisation {
  const { start, middle, stop, numStatements, rowNames, recipe } = congruence
  const pair = tiedOnly(congruence.ties, conflict.ties, rowNames.length)
  const signed = signedOf(pair)
  const exact = pair.count <= EXACT_ACTORS
  const camps = exact ? exactCamps(signed, most) : searchCamps(signed, random, starts, most)
  const fit = signedFit(signed, camps)
  const contested = signed.conflict.total > 0
  const chance = chanceOf(fit, noiseOf(pair, most, random, shuffle), contested, {
    asked: randomisations,
    most: Math.max(LOT, Math.min(MOST, Math.floor(MOST_ACTORS_DRAWN / Math.max(1, pair.count)))),
  })
  return {
    start,
    middle,
    stop,
    numStatements,
    actors: rowNames,
    camps: Array.from(pair.place, (place) => (place === -1 ? -1 : camps[place]!)),
    campCount: new Set(camps).size,
    ...fit,
    ...chance,
    exact,
    recipe,
  }
}

/** Networks by chance are made in such lots, until the score's error is small enough, or there are very many: fewer of many actors. */
const LOT = 20
const MOST = 2000
const MOST_ACTORS_DRAWN = 20_000
/** The scores of two seeds then differ by less than 0.01 in 98 of 100 cases. */
const ERROR = 0.003

/** How many networks by chance somebody asked for, and how many there are at most where nobody did. */
interface Draws {
  readonly asked: number | undefined
  readonly most: number
}

/** The kind of chance that comes nearer counts. */
function chanceOf(fit: SignedFit, noise: readonly Noise[], contested: boolean, { asked, most }: Draws) {
  const kinds: number[][] = noise.map(() => [])
  let found = { nearest: [0], expected: 0, deviation: 0, error: 0 }
  for (const wanted = asked ?? (contested ? most : LOT); kinds[0]!.length < wanted; ) {
    const lot = Math.min(LOT, wanted - kinds[0]!.length)
    for (const [kind, draw] of noise.entries()) kinds[kind]!.push(...Array.from({ length: lot }, draw))
    found = nearestOf(fit, kinds)
    if (asked === undefined && found.error < ERROR) break
  }
  const { nearest, expected, deviation, error } = found
  const { modularity, maximum } = fit
  const sorted = nearest.toSorted((a, b) => a - b)
  return {
    score: contested ? scoreOf(modularity, maximum, expected) : 0,
    expected,
    deviation,
    chance: nearest.filter((value) => value >= modularity - 1e-12).length / nearest.length,
    band: [quantileSorted(sorted, 0.025), quantileSorted(sorted, 0.975)] as const,
    randomisations: kinds[0]!.length,
    error: contested ? error : 0,
  }
}

function nearestOf({ modularity, maximum }: SignedFit, kinds: readonly number[][]) {
  const nearest = kinds.reduce((best, fits) => (mean(fits) > mean(best) ? fits : best))
  const [expected, deviation] = [mean(nearest), standardDeviation(nearest)]
  // What the score changes by when the mean of chance does.
  const clear = modularity <= 0 || modularity < expected - (3 * deviation) / Math.sqrt(nearest.length)
  const slope =
    clear || modularity >= maximum - 1e-12 ? 0 : (maximum - modularity) / (maximum - expected) ** 2
  return {
    nearest,
    expected,
    deviation,
    error: (slope * deviation) / Math.sqrt(nearest.length),
  }
}

function scoreOf(modularity: number, maximum: number, expected: number): number {
  if (modularity <= 0) return 0
  if (modularity >= maximum - 1e-12) return 1
  return modularity <= expected ? 0 : (modularity - expected) / (maximum - expected)
}
