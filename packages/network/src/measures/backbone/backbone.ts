import type { Network, Recipe } from '../../cells/network.ts'
import type { SpectralDistance } from '../../cells/spectral-distances.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import type { OnStep } from '../on-step.ts'
import { annealed } from './backbone-annealing.ts'
import { type BackboneProblem, backboneProblem, type ConceptSet, mustRank } from './backbone-loss.ts'
import type { BackboneMethod, BackboneSearch } from './backbone-methods.ts'
import { binomial, exhaustive } from './exact-backbone.ts'
import { penalised, sizeOf } from './penalty.ts'

/** How to look for a backbone; defaults as in rDNA's dna_backbone. */
export interface BackboneOptions {
  /** Default 'penalty'. */
  readonly method?: BackboneMethod
  /** Default 1. */
  readonly backboneSize?: number
  /** p in loss * exp(-p * (C - |S|) / C). Default 3.5. */
  readonly penalty?: number
  /** Steps of the annealing. Default 10000. */
  readonly iterations?: number
  /** Default 'auto': every set while there are at most 5000. */
  readonly search?: BackboneSearch
  readonly seed?: number
  /** Default 'euclidean'. (The DNA dialect always uses the sum of absolute differences.) */
  readonly distance?: SpectralDistance
  /** Told of the steps of the annealing. */
  readonly onStep?: OnStep
}

/** The concepts that carry the structure of a debate, and those it could do without. */
export interface Backbone {
  readonly method: BackboneMethod
  readonly search: Exclude<BackboneSearch, 'auto'>
  readonly backbone: readonly string[]
  readonly redundant: readonly string[]
  /** Spectral distance of each set's network to the full network, without penalty. */
  readonly backboneLoss: number
  readonly redundantLoss: number
  /** What was minimised: with 'penalty' the penalised loss, else `backboneLoss`. */
  readonly objective: number
  readonly fullNetwork: Network
  readonly backboneNetwork: Network
  readonly redundantNetwork: Network
  readonly fullSpectrum: readonly number[]
  readonly options: Required<Omit<BackboneOptions, 'distance' | 'search' | 'onStep'>>
  readonly recipe: Recipe
}

const EXACT_SETS = 5000

/**
 * The backbone of a debate by its Laplacian spectrum, by exact search while the concepts are few, else by seeded annealing.
 * The set returned is the best one seen, with its own losses.
 *
 * @throws RangeError when there are fewer than two concepts, or no set of that size.
 */
export function backbone(
  statements: Statements,
  settings: Settings = {},
  options: BackboneOptions = {},
): Backbone {
  const problem = backboneProblem(statements, settings, options.distance)
  mustRank(problem)
  const asked = {
    method: 'penalty',
    backboneSize: 1,
    penalty: 3.5,
    iterations: 10000,
    seed: 1,
    ...options,
  } as const
  const count = problem.concepts.length
  if (count < 2) throw new RangeError(`A backbone needs at least 2 concepts; these statements have ${count}.`)
  if (asked.method === 'fixed' && (asked.backboneSize < 1 || asked.backboneSize >= count)) {
    throw new RangeError(
      `backboneSize is ${asked.backboneSize}; with ${count} concepts it can be 1 to ${count - 1}.`,
    )
  }
  const objective = objectiveOf(problem, asked.method === 'penalty' ? asked.penalty : 0)
  const sets = asked.method === 'fixed' ? binomial(count, asked.backboneSize) : 2 ** count - 2
  const exact = options.search === 'exact' || (options.search !== 'annealing' && sets <= EXACT_SETS)
  const size = asked.method === 'fixed' ? asked.backboneSize : null
  const best = exact
    ? exhaustive(count, size, objective)
    : annealed(count, size, objective, asked.iterations, asked.seed, options.onStep)
  return describe(problem, best, objective(best), exact, asked)
}

function objectiveOf(problem: BackboneProblem, penalty: number): (set: ConceptSet) => number {
  const count = problem.concepts.length
  return (set) => penalised(problem.loss(set), penalty, sizeOf(set), count)
}

function describe(
  problem: BackboneProblem,
  set: ConceptSet,
  objective: number,
  exact: boolean,
  asked: Backbone['options'],
): Backbone {
  const rest = set.map((member) => 1 - member)
  const { method, backboneSize, penalty, iterations, seed } = asked
  return {
    method,
    search: exact ? 'exact' : 'annealing',
    backbone: problem.concepts.filter((_, c) => set[c] === 1),
    redundant: problem.concepts.filter((_, c) => set[c] === 0),
    backboneLoss: problem.loss(set),
    redundantLoss: problem.loss(rest),
    objective,
    fullNetwork: problem.full,
    backboneNetwork: problem.networkOf(set),
    redundantNetwork: problem.networkOf(rest),
    fullSpectrum: [...problem.fullSpectrum],
    options: { method, backboneSize, penalty, iterations, seed },
    recipe: problem.full.recipe,
  }
}
