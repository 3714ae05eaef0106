import type { Network, Recipe } from '../../cells/network.ts'
import type { SpectralDistance } from '../../cells/spectral-distances.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import type { OnStep } from '../on-step.ts'
import { type BackboneProblem, backboneProblem, mustRank } from './backbone-loss.ts'

/** One concept's removal. */
export interface NestedStep {
  /** 1 = first to go: the most redundant concept. */
  readonly iteration: number
  readonly entity: string
  /** Loss of the concepts that remain. */
  readonly backboneLoss: number
  /** Loss of the concepts removed so far. */
  readonly redundantLoss: number
  /** Statements on the concepts that remain. */
  readonly statements: number
}

/** All concepts in the order in which the debate can do without them: a dendrogram of redundancy. */
export interface NestedBackbone {
  readonly method: 'nested'
  readonly steps: readonly NestedStep[]
  readonly fullNetwork: Network
  readonly fullSpectrum: readonly number[]
  readonly recipe: Recipe
}

/**
 * Removes concept after concept, each time the one whose removal loses least (rDNA: dna_backbone, method = "nested").
 * Of several that lose the same, the last by label goes first.
 *
 * @throws RangeError when losses are NaN (in the DNA dialect, with one integer; DNA itself never ends).
 */
export function nestedBackbone(
  statements: Statements,
  settings: Settings = {},
  distance?: SpectralDistance,
  onStep: OnStep = () => {},
): NestedBackbone {
  const problem = backboneProblem(statements, settings, distance)
  mustRank(problem)
  const together = problem.full.recipe.settings.dialect !== 'right'
  const remaining = new Uint8Array(problem.concepts.length).fill(1)
  const steps: NestedStep[] = []
  while (remaining.includes(1)) {
    steps.push(...removal(problem, remaining, steps.length, together))
    onStep(steps.length, remaining.length)
  }
  const { full, fullSpectrum } = problem
  return { method: 'nested', steps, fullNetwork: full, fullSpectrum: [...fullSpectrum], recipe: full.recipe }
}

/** The next to go; DNA removes all concepts of the same loss in one round, each logged as if it went alone. */
function removal(
  problem: BackboneProblem,
  remaining: Uint8Array,
  done: number,
  together: boolean,
): NestedStep[] {
  const { concepts, statements, loss } = problem
  const losses = concepts.map((_, c) =>
    remaining[c] === 1 ? loss(without(remaining, c)) : Number.POSITIVE_INFINITY,
  )
  const least = Math.min(...losses)
  const equal = losses.flatMap((value, c) => (value === least ? [c] : [])).reverse()
  const left = statements.reduce((sum, count, c) => sum + (remaining[c] === 1 ? count : 0), 0)
  return (together ? equal : equal.slice(0, 1)).map((c, n) => {
    remaining[c] = 0
    const redundantLoss = loss(remaining.map((member) => 1 - member))
    return {
      iteration: done + n + 1,
      entity: concepts[c]!,
      backboneLoss: least,
      redundantLoss,
      statements: left - statements[c]!,
    }
  })
}

function without(set: Uint8Array, c: number): Uint8Array {
  const rest = set.slice()
  rest[c] = 0
  return rest
}
