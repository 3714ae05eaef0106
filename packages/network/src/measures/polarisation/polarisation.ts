import { mean, standardDeviation } from 'simple-statistics'
import type { Network, Recipe, Ties } from '../../cells/network.ts'
import { type Random, randomFrom } from '../../chance/random.ts'
import { dnaOpposition } from '../../dialect/polarization/dna-opposition.ts'
import { networks } from '../../flow/networks.ts'
import type { Opposition } from '../../flow/opposition.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import { EXACT_ACTORS, exactCamps, searchCamps } from './camps.ts'
import { rewiring } from './rewire.ts'
import { type SignedFit, signedFit } from './signed-modularity.ts'
import { neighboursOf, type SignedNetwork } from './signed-network.ts'
import { type Reshuffle, stanceShuffles } from './stance-shuffle.ts'

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

/** Both networks of every window, normalised by average unless asked otherwise. */
export function* opposition(statements: Statements, settings: Settings = {}): Generator<Opposition> {
  if ((settings.dialect ?? 'right') !== 'right') {
    yield* dnaOpposition(statements, settings)
    return
  }
  let congruence: Network | null = null
  for (const network of networks(statements, { normalization: 'average', ...settings, ...BOTH })) {
    if (congruence === null) congruence = network
    else {
      yield { congruence, conflict: network }
      congruence = null
    }
  }
}

const BOTH = { networkType: 'onemode', qualifierAggregation: 'congruence & conflict' } as const

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
  const noise = [rewired(pair, randomisations, most, random)]
  if (shuffle) noise.push(times(randomisations, () => fitOf(dealt(shuffle, random), most, random)))
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

/** Congruence and conflict among the actors who have a tie at all; the others belong to no camp. */
interface Pair {
  readonly congruence: Ties
  readonly conflict: Ties
  readonly count: number
  readonly place: Int32Array
}

function tiedOnly(congruence: Ties, conflict: Ties, actors: number): Pair {
  const place = new Int32Array(actors).fill(-1)
  for (const { row, column } of [congruence, conflict]) {
    for (let t = 0; t < row.length; t++) {
      place[row[t]!] = 0
      place[column[t]!] = 0
    }
  }
  let count = 0
  for (let i = 0; i < place.length; i++) if (place[i] === 0) place[i] = count++
  return { congruence: placed(congruence, place), conflict: placed(conflict, place), count, place }
}

function placed({ row, column, weight }: Ties, place: Int32Array): Ties {
  return { row: row.map((i) => place[i]!), column: column.map((j) => place[j]!), weight }
}

function signedOf({ congruence, conflict, count }: Pair): SignedNetwork {
  return {
    nodes: count,
    congruence: neighboursOf(congruence, count),
    conflict: neighboursOf(conflict, count),
  }
}

/** Searches in each randomised network. */
const RANDOM_STARTS = 2

/** Q of the best camps of a network made by chance. */
function fitOf(pair: Pair, most: number | undefined, random: Random): number {
  const signed = signedOf(pair)
  return signedFit(signed, searchCamps(signed, random, RANDOM_STARTS, most)).modularity
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make)
}

/** Networks of the same degrees, congruence and conflict each rewired by itself. */
function rewired(pair: Pair, count: number, most: number | undefined, random: Random): number[] {
  const [agree, oppose] = [rewiring(pair.congruence, pair.count), rewiring(pair.conflict, pair.count)]
  return times(count, () =>
    fitOf({ ...pair, congruence: agree(random), conflict: oppose(random) }, most, random),
  )
}

function dealt(shuffle: Reshuffle, random: Random): Pair {
  const { congruence, conflict } = shuffle(random)
  const highest = [congruence, conflict].flatMap(({ row, column }) => [row.at(-1) ?? 0, ...column])
  return tiedOnly(congruence, conflict, highest.reduce((most, place) => Math.max(most, place), 0) + 1)
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
