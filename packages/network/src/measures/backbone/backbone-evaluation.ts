import type { Recipe } from '../../cells/network.ts'
import type { SpectralDistance } from '../../cells/spectral-distances.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import { backboneProblem } from './backbone-loss.ts'
import { penalised, sizeOf } from './penalty.ts'

/** The losses of a set that somebody chose, and of the rest (rDNA: dna_evaluateBackboneSolution). */
export interface BackboneEvaluation {
  readonly backboneLoss: number
  readonly redundantLoss: number
  readonly fullSpectrum: readonly number[]
  readonly recipe: Recipe
}

/**
 * How much a set of concepts and its complement lose, each penalised by its own size.
 *
 * @param penalty p; 0 (default) = no penalty
 * @throws RangeError when a concept does not occur (DNA passes it over).
 */
export function evaluateBackbone(
  statements: Statements,
  settings: Settings,
  concepts: readonly string[],
  penalty = 0,
  distance?: SpectralDistance,
): BackboneEvaluation {
  const problem = backboneProblem(statements, settings, distance)
  const { dialect } = problem.full.recipe.settings
  const unknown = concepts.find((concept) => !problem.concepts.includes(concept))
  if (unknown !== undefined && dialect === 'right')
    throw new RangeError(`"${unknown}" is not among the concepts of these statements.`)
  const set = Uint8Array.from(problem.concepts, (concept) => (concepts.includes(concept) ? 1 : 0))
  const rest = set.map((member) => 1 - member)
  const count = problem.concepts.length
  return {
    backboneLoss: penalised(problem.loss(set), penalty, sizeOf(set), count),
    redundantLoss: penalised(problem.loss(rest), penalty, sizeOf(rest), count),
    fullSpectrum: [...problem.fullSpectrum],
    recipe: problem.full.recipe,
  }
}
