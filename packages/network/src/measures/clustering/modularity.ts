import { signedFit } from '../polarisation/signed-modularity.ts'
import { neighboursOf } from '../polarisation/signed-network.ts'
import { tiesOf } from './weight-ties.ts'

/** Modularity is signed modularity without conflict. */
export function modularityOf(
  weights: readonly (readonly number[])[],
): (memberships: readonly number[]) => number {
  const nodes = weights.length
  const congruence = neighboursOf(tiesOf(weights), nodes)
  const conflict = neighboursOf({ row: [], column: [], weight: [] }, nodes)
  return (memberships) => signedFit({ nodes, congruence, conflict }, memberships).modularity
}
