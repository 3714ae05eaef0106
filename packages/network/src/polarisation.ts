import { mean, standardDeviation } from 'simple-statistics'
import { EXACT_ACTORS, exactCamps, searchCamps } from './camps.ts'
import { dnaOpposition } from './dialect/dna-opposition.ts'
import type { Network, Recipe, Ties } from './network.ts'
import { networks } from './networks.ts'
import type { Opposition } from './opposition.ts'
import { type Random, randomFrom } from './random.ts'
import { rewiring } from './rewire.ts'
import type { Settings } from './settings.ts'
import { type SignedFit, signedFit } from './signed-modularity.ts'
import { neighboursOf, type SignedNetwork } from './signed-network.ts'
import type { Statements } from './statements.ts'

export interface PolarisationOptions {
  /** At most so many camps; by default as many as fit best. */
  readonly camps?: number
  /** Local searches for the camps. Default 10; up to 10 actors every division is tried instead. */
  readonly starts?: number
  /** Randomised networks to compare with. Default 20. */
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
  /** Mean and standard deviation of Q over the randomised networks, and the share of them whose Q is at least as high. */
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
 * score = (Q - mean Q of randomised networks) / (maximum Q - mean Q), at least 0: Salloum, Chen and Kivela (2022, Proceedings
 * of the ACM on Human-Computer Interaction 6) found every score high on noise, so chance is taken off; and where nobody
 * contradicts anybody the score is 0.
 */
export function* polarisation(
  statements: Statements,
  settings: Settings = {},
  options: PolarisationOptions = {},
): Generator<Polarisation> {
  const random = randomFrom(options.seed ?? 1)
  for (const { congruence, conflict } of opposition(statements, settings)) {
    yield polarisationOf(congruence, conflict, options, randomFrom(random()))
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

/** The polarisation of one pair of networks on the same actors, wherever they come from. */
export function polarisationOf(
  congruence: Network,
  conflict: Network,
  { camps: most, starts = 10, randomisations = 20 }: PolarisationOptions,
  random: Random,
): Polarisation {
  const tied = tiedActors(congruence, conflict)
  const [agreed, opposed] = [placed(congruence.ties, tied.place), placed(conflict.ties, tied.place)]
  const signed = signedOf(agreed, opposed, tied.count)
  const exact = tied.count <= EXACT_ACTORS
  const camps = exact ? exactCamps(signed, most) : searchCamps(signed, random, starts, most)
  const fit = signedFit(signed, camps)
  const noise = randomisedFits(agreed, opposed, tied.count, randomisations, most, random)
  const { start, middle, stop, numStatements, rowNames, recipe } = congruence
  return {
    start,
    middle,
    stop,
    numStatements,
    actors: rowNames,
    camps: Array.from(tied.place, (place) => (place === -1 ? -1 : camps[place]!)),
    campCount: new Set(camps).size,
    ...fit,
    ...chanceOf(fit, noise, signed.conflict.total > 0),
    exact,
    recipe,
  }
}

/** Actors without a tie belong to no camp. */
function tiedActors(congruence: Network, conflict: Network): { place: Int32Array; count: number } {
  const place = new Int32Array(congruence.rowNames.length).fill(-1)
  for (const { ties } of [congruence, conflict]) {
    ties.weight.forEach((_, t) => {
      place[ties.row[t]!] = 0
      place[ties.column[t]!] = 0
    })
  }
  let count = 0
  for (let i = 0; i < place.length; i++) if (place[i] === 0) place[i] = count++
  return { place, count }
}

function placed({ row, column, weight }: Ties, place: Int32Array): Ties {
  return { row: row.map((i) => place[i]!), column: column.map((j) => place[j]!), weight }
}

function signedOf(congruence: Ties, conflict: Ties, nodes: number): SignedNetwork {
  return { nodes, congruence: neighboursOf(congruence, nodes), conflict: neighboursOf(conflict, nodes) }
}

/** Searches in randomised networks that are as long as needed for a mean. */
const RANDOM_STARTS = 2

/** Q of the best camps in networks with the same degrees, congruence and conflict each rewired by itself. */
function randomisedFits(
  congruence: Ties,
  conflict: Ties,
  nodes: number,
  count: number,
  most: number | undefined,
  random: Random,
): number[] {
  const [agree, oppose] = [rewiring(congruence, nodes), rewiring(conflict, nodes)]
  return Array.from({ length: count }, () => {
    const signed = signedOf(agree(random), oppose(random), nodes)
    return signedFit(signed, searchCamps(signed, random, RANDOM_STARTS, most)).modularity
  })
}

function chanceOf({ modularity, maximum }: SignedFit, noise: readonly number[], contested: boolean) {
  const fits = noise.length > 0 ? [...noise] : [0]
  const expected = mean(fits)
  const chance = fits.filter((value) => value >= modularity - 1e-12).length / fits.length
  const score = contested ? scoreOf(modularity, maximum, expected) : 0
  return { score, expected, deviation: standardDeviation(fits), chance }
}

function scoreOf(modularity: number, maximum: number, expected: number): number {
  if (modularity <= 0) return 0
  if (modularity >= maximum - 1e-12) return 1
  return Math.max(0, Math.min(1, (modularity - expected) / (maximum - expected)))
}
