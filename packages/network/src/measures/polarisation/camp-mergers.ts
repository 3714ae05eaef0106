import { type Division, LEAST_GAIN } from './camp-division.ts'

/** Joins camps, always the two whose merger gains most, until none gains. */
export function merge(state: Division): boolean {
  const { pull, camp, limit } = state
  const gains = mergerGains(state)
  const into = Int32Array.from({ length: limit }, (_, c) => c)
  let merged = false
  for (let pair = bestPair(gains, into, limit); pair !== -1; pair = bestPair(gains, into, limit)) {
    joinCamps(gains, into, limit, Math.floor(pair / limit), pair % limit)
    merged = true
  }
  if (merged) for (let i = 0; i < pull.nodes; i++) camp[i] = into[camp[i]!]!
  return merged
}

function bestPair(gains: Float64Array, into: Int32Array, limit: number): number {
  let best = LEAST_GAIN
  let pair = -1
  for (let c = 0; c < limit; c++) {
    if (into[c] !== c) continue
    for (let d = c + 1; d < limit; d++) {
      if (into[d] !== d || gains[c * limit + d]! <= best) continue
      best = gains[c * limit + d]!
      pair = c * limit + d
    }
  }
  return pair
}

function joinCamps(gains: Float64Array, into: Int32Array, limit: number, c: number, d: number): void {
  for (let e = 0; e < limit; e++) {
    if (into[e] === d) into[e] = c
    gains[c * limit + e]! += gains[d * limit + e]!
    gains[e * limit + c] = gains[c * limit + e]!
  }
}

/** For each pair of camps the ties between them, less what the strengths expect. */
function mergerGains({ pull, camp, limit }: Division): Float64Array {
  const { nodes, start, other, weight } = pull
  const gains = new Float64Array(limit * limit)
  const share = [
    new Float64Array(limit),
    new Float64Array(limit),
    new Float64Array(limit),
    new Float64Array(limit),
  ] as const
  for (let i = 0; i < nodes; i++) {
    const c = camp[i]!
    share[0][c]! += pull.agreed[i]!
    share[1][c]! += pull.agreedShare[i]!
    share[2][c]! += pull.opposed[i]!
    share[3][c]! += pull.opposedShare[i]!
    for (let e = start[i]!; e < start[i + 1]!; e++) gains[c * limit + camp[other[e]!]!]! += weight[e]!
  }
  for (let c = 0; c < limit; c++) {
    for (let d = 0; d < limit; d++)
      gains[c * limit + d]! += share[2][c]! * share[3][d]! - share[0][c]! * share[1][d]!
  }
  return gains
}
