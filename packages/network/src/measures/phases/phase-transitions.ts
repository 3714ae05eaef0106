import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import type { ClusterMethod } from '../clustering/cluster-methods.ts'
import { type ClusterOptions, clusteringsOf } from '../clustering/clustering.ts'
import type { OnStep } from '../on-step.ts'
import { multidimensionalScaling } from '../scaling/multidimensional-scaling.ts'
import { type DistanceOptions, type NetworkDistances, networkDistances } from './network-distances.ts'

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

export type PhaseOptions = Omit<DistanceOptions & ClusterOptions, 'onStep'>

/**
 * The phases of a debate (rDNA: dna_phaseTransitions; Masuda and Holme 2019, Scientific Reports 9): distances between windows,
 * divided by the largest, are clustered by several methods; the modularity of the graph of 1 - distance chooses; scaling draws it.
 *
 * @param onWindow told of each window that is compared with all later ones
 * @param onMethod told of each method of clustering that is done
 * @throws RangeError as networkDistances does.
 */
export function phaseTransitions(
  statements: Statements,
  settings: Settings,
  options: PhaseOptions = {},
  onWindow: OnStep = () => {},
  onMethod: OnStep = () => {},
): PhaseTransitions {
  const found = networkDistances(statements, settings, { ...options, onStep: onWindow })
  const largest = Math.max(...found.distances.map((row) => Math.max(...row)))
  const distances = found.distances.map((row) => partsOf(row, largest))
  const likeness = distances.map(likenessOf)
  const { best } = clusteringsOf(likeness, { ...options, onStep: onMethod })
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

function partsOf(row: readonly number[], largest: number): number[] {
  const parts = row.slice()
  if (largest !== 0) for (let t = 0; t < parts.length; t++) parts[t]! /= largest
  return parts
}

/** To oneself 0. */
function likenessOf(row: readonly number[], own: number): number[] {
  const likeness = row.slice()
  for (let t = 0; t < likeness.length; t++) likeness[t] = t === own ? 0 : 1 - likeness[t]!
  return likeness
}
