import type { Neighbours, SignedNetwork } from './signed-network.ts'

/** How well camps fit, and how well camps with these members could fit at all. */
export interface SignedFit {
  /** Q. */
  readonly modularity: number
  /** Q if all congruence were inside the camps and all conflict across, the strengths as they are. */
  readonly maximum: number
  /** Share of the congruence that lies inside camps; null where there is none. */
  readonly congruenceInside: number | null
  /** Share of the conflict that lies across camps; null where there is none. */
  readonly conflictAcross: number | null
}

/**
 * Signed modularity (Gomez, Jensen and Arenas 2009, Physical Review E 80, eq. 17; Traag and Bruggeman 2009, Physical Review E 80):
 * Q = 1 / (2w+ + 2w-) * sum over i, j of [ w_ij - (w+_i w+_j / 2w+ - w-_i w-_j / 2w-) ] delta(C_i, C_j), w_ij = w+_ij - w-_ij.
 */
export function signedFit(
  { nodes, congruence, conflict }: SignedNetwork,
  camps: ArrayLike<number>,
): SignedFit {
  const agreed = parts(congruence, camps, nodes)
  const opposed = parts(conflict, camps, nodes)
  const total = congruence.total + conflict.total
  const scaled = (sum: number) => (total === 0 ? 0 : sum / total)
  return {
    modularity: scaled(agreed.inside - agreed.expected - (opposed.inside - opposed.expected)),
    maximum: scaled(congruence.total - agreed.expected + opposed.expected),
    congruenceInside: congruence.total === 0 ? null : agreed.inside / congruence.total,
    conflictAcross: conflict.total === 0 ? null : 1 - opposed.inside / conflict.total,
  }
}

/** Weight inside camps, counted from both ends, and what strengths alone would put there. */
function parts(
  network: Neighbours,
  camps: ArrayLike<number>,
  nodes: number,
): { inside: number; expected: number } {
  const { start, other, weight, strength, total } = network
  // Camps in the order in which they come up, so that their squares are added up in the same order whatever they are called.
  const sums = new Float64Array(nodes)
  const places: number[] = []
  let [inside, count] = [0, 0]
  for (let i = 0; i < nodes; i++) {
    const camp = camps[i]!
    places[camp] ??= count++
    sums[places[camp]!]! += strength[i]!
    for (let e = start[i]!; e < start[i + 1]!; e++) inside += camps[other[e]!] === camp ? weight[e]! : 0
  }
  let squares = 0
  for (let c = 0; c < count; c++) squares += sums[c]! * sums[c]!
  return { inside, expected: total === 0 ? 0 : squares / total }
}
