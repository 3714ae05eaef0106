import { type Division, LEAST_GAIN } from './camp-division.ts'
import type { Neighbours, SignedNetwork } from './signed-network.ts'

/**
 * Joins camps, always the two whose merger gains most, until none gains. What it gains is read off the table of ties that the moves
 * kept; where two gains are too close for that to tell, all are summed up anew.
 */
export function merge(state: Division, network: SignedNetwork): boolean {
  const { pull, camp, limit, ties } = state
  const left = state.inUse.slice(0, state.used)
  const kept = ties.betweenCamps(camp, limit, left)
  const close = CLOSE * (network.congruence.total + network.conflict.total)
  const into =
    (kept && mergers(lessExpected(kept, state), left, limit, close)) ??
    mergers(lessExpected(summedUp(state, network), state), left, limit, 0)
  if (into === null || into.every((c, d) => c === d)) return false
  for (let i = 0; i < pull.nodes; i++) camp[i] = into[camp[i]!]!
  return true
}

/** Sums in another order differ by far less than this part of all ties. */
const CLOSE = 1e-10

/** The camp that each becomes a part of; null where `close` gains do not say which merger is the best. */
function mergers(gains: Float64Array, camps: Int32Array, limit: number, close: number): Int32Array | null {
  const into = Int32Array.from({ length: limit }, (_, c) => c)
  for (let left = camps; ; ) {
    const { pair, gain, second } = bestPair(gains, left, limit)
    if (gain <= LEAST_GAIN - close) return into
    if (close > 0 && (gain < LEAST_GAIN + close || gain - second < close)) return null
    const [c, d] = [Math.floor(pair / limit), pair % limit]
    joinCamps(gains, into, limit, c, d)
    left = left.filter((one) => one !== d)
  }
}

/** The first pair of those that gain most, and what the best other pair gains. */
function bestPair(gains: Float64Array, left: Int32Array, limit: number) {
  let [pair, gain, second] = [-1, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let a = 0; a < left.length; a++) {
    const row = left[a]! * limit
    for (let b = a + 1; b < left.length; b++) {
      const value = gains[row + left[b]!]!
      if (value > gain) {
        second = gain
        gain = value
        pair = row + left[b]!
      } else if (value > second) second = value
    }
  }
  return { pair, gain, second }
}

function joinCamps(gains: Float64Array, into: Int32Array, limit: number, c: number, d: number): void {
  for (let e = 0; e < limit; e++) {
    if (into[e] === d) into[e] = c
    gains[c * limit + e]! += gains[d * limit + e]!
    gains[e * limit + c] = gains[c * limit + e]!
  }
}

/** Takes off what the strengths of both camps expect. */
function lessExpected(sums: Float64Array, { pull, camp, limit, inUse, used }: Division): Float64Array {
  const share = [
    new Float64Array(limit),
    new Float64Array(limit),
    new Float64Array(limit),
    new Float64Array(limit),
  ] as const
  for (let i = 0; i < pull.nodes; i++) {
    const c = camp[i]!
    share[0][c]! += pull.agreed[i]!
    share[1][c]! += pull.agreedShare[i]!
    share[2][c]! += pull.opposed[i]!
    share[3][c]! += pull.opposedShare[i]!
  }
  for (let a = 0; a < used; a++) {
    for (let b = 0; b < used; b++) {
      const c = inUse[a]!
      const d = inUse[b]!
      sums[c * limit + d]! += share[2][c]! * share[3][d]! - share[0][c]! * share[1][d]!
    }
  }
  return sums
}

/** The ties between every two camps. */
function summedUp({ pull, camp, limit }: Division, network: SignedNetwork): Float64Array {
  const sums = new Float64Array(limit * limit)
  for (let i = 0; i < pull.nodes; i++) {
    addTies(network.congruence, i, 1, camp, sums, camp[i]! * limit)
    addTies(network.conflict, i, -1, camp, sums, camp[i]! * limit)
  }
  return sums
}

function addTies(
  { start, other, weight }: Neighbours,
  i: number,
  sign: number,
  camp: Int32Array,
  sums: Float64Array,
  row: number,
): void {
  for (let e = start[i]!; e < start[i + 1]!; e++) sums[row + camp[other[e]!]!]! += sign * weight[e]!
}
