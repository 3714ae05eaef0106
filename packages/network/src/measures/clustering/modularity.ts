import { signedFit } from '../polarisation/signed-modularity.ts'
import { neighboursOf } from '../polarisation/signed-network.ts'
import { neighboursIn } from './weight-ties.ts'

/** Modularity is signed modularity without conflict. */
export function modularityOf(
  weights: readonly (readonly number[])[],
): (memberships: readonly number[]) => number {
  const nodes = weights.length
  const congruence = neighboursIn(weights)
  const conflict = neighboursOf({ row: [], column: [], weight: [] }, nodes)
  return (memberships) => signedFit({ nodes, congruence, conflict }, Int32Array.from(memberships)).modularity
}
