import { type Random, shuffle } from '../../chance/random.ts'
import type { Neighbours, SignedNetwork } from './signed-network.ts'

/** From one division to one that no single move and no merger improves. Returns a new division. */
export type Climb = (camps: Int32Array, random: Random) => Int32Array

const LEAST_GAIN = 1e-12

/** The division at hand: each camp's size and strengths D+_c, D-_c; `tied` is scratch for the node being moved. */
interface State {
  readonly pull: Pull
  readonly most: number
  readonly camp: Int32Array
  readonly size: Int32Array
  readonly agreed: Float64Array
  readonly opposed: Float64Array
  readonly tied: Float64Array
  /** Camps are numbered below this. */
  limit: number
}

/** The network as a search sees it: all ties of a node in one list (conflict negative), its strengths, and these over 2w+ and 2w-. */
interface Pull {
  readonly nodes: number
  readonly start: Int32Array
  readonly other: Int32Array
  readonly weight: Float64Array
  readonly agreed: Float64Array
  readonly opposed: Float64Array
  readonly agreedShare: Float64Array
  readonly opposedShare: Float64Array
}

export function climber(network: SignedNetwork, most: number): Climb {
  const { nodes } = network
  const pull = pullOf(network)
  const scratch = {
    size: new Int32Array(nodes + 1),
    agreed: new Float64Array(nodes + 1),
    opposed: new Float64Array(nodes + 1),
    tied: new Float64Array(nodes + 1),
  }
  const order = Int32Array.from({ length: nodes }, (_, i) => i)
  return (camps, random) => {
    const state: State = { pull, most, camp: camps.slice(), ...scratch, limit: 0 }
    do {
      settle(state, order, random)
    } while (merge(state))
    return state.camp
  }
}

function pullOf({ nodes, congruence, conflict }: SignedNetwork): Pull {
  const start = congruence.start.map((at, i) => at + conflict.start[i]!)
  const other = new Int32Array(start[nodes]!)
  const weight = new Float64Array(start[nodes]!)
  for (let i = 0; i < nodes; i++) {
    const next = copyTies(congruence, i, 1, start[i]!, other, weight)
    copyTies(conflict, i, -1, next, other, weight)
  }
  const [agreed, opposed] = [congruence.strength, conflict.strength]
  const share = (strength: number, total: number) => (total === 0 ? 0 : strength / total)
  return {
    nodes,
    start,
    other,
    weight,
    agreed,
    opposed,
    agreedShare: agreed.map((strength) => share(strength, congruence.total)),
    opposedShare: opposed.map((strength) => share(strength, conflict.total)),
  }
}

function copyTies(
  from: Neighbours,
  i: number,
  sign: number,
  at: number,
  other: Int32Array,
  weight: Float64Array,
): number {
  let next = at
  for (let e = from.start[i]!; e < from.start[i + 1]!; e++) {
    other[next] = from.other[e]!
    weight[next++] = sign * from.weight[e]!
  }
  return next
}

/** Numbers the camps 0, 1, 2 ... and sums up their members. */
function compact(state: State): void {
  const { pull, camp, size, agreed, opposed } = state
  const names = new Int32Array(pull.nodes + 1).fill(-1)
  state.limit = 0
  size.fill(0)
  agreed.fill(0)
  opposed.fill(0)
  for (let i = 0; i < pull.nodes; i++) {
    if (names[camp[i]!] === -1) names[camp[i]!] = state.limit++
    const c = names[camp[i]!]!
    camp[i] = c
    size[c]!++
    agreed[c]! += pull.agreed[i]!
    opposed[c]! += pull.opposed[i]!
  }
}

/** Moves until no single move helps: all nodes, then those whose neighbours moved, until a round of all moves none. */
function settle(state: State, order: Int32Array, random: Random): void {
  const awake = new Uint8Array(order.length)
  for (;;) {
    compact(state)
    awake.fill(1)
    if (!sweep(state, shuffle(order, random), awake)) return
    while (sweep(state, order, awake));
  }
}

function sweep(state: State, order: Int32Array, awake: Uint8Array): boolean {
  const { start, other } = state.pull
  let moved = false
  for (const i of order) {
    if (awake[i] === 0) continue
    awake[i] = 0
    if (!move(state, i)) continue
    moved = true
    for (let e = start[i]!; e < start[i + 1]!; e++) awake[other[e]!] = 1
  }
  return moved
}

/**
 * Takes i out and puts it where it fits best: its own camp, another one, or (if more camps are allowed) one of its own.
 * What i adds to camp c is its ties there, less what the strengths expect. One loop, since all the time is spent here.
 */
function move(state: State, i: number): boolean {
  const { pull, camp, size, agreed, opposed, tied, limit } = state
  const { start, other, weight } = pull
  const own = camp[i]!
  for (let e = start[i]!; e < start[i + 1]!; e++) tied[camp[other[e]!]!]! += weight[e]!
  const mine = pull.agreed[i]!
  const against = pull.opposed[i]!
  const share = pull.agreedShare[i]!
  const counter = pull.opposedShare[i]!
  size[own]!--
  agreed[own]! -= mine
  opposed[own]! -= against
  let best = own
  let gain = size[own] === 0 ? 0 : tied[own]! - share * agreed[own]! + counter * opposed[own]!
  let used = 0
  let empty = limit
  for (let c = 0; c < limit; c++) {
    if (size[c] === 0) {
      empty = c
      continue
    }
    used++
    if (c === own) continue
    const value = tied[c]! - share * agreed[c]! + counter * opposed[c]!
    if (value > gain + LEAST_GAIN) {
      best = c
      gain = value
    }
  }
  if (gain < -LEAST_GAIN && used < state.most) best = empty
  for (let e = start[i]!; e < start[i + 1]!; e++) tied[camp[other[e]!]!] = 0
  if (best === limit) state.limit++
  camp[i] = best
  size[best]!++
  agreed[best]! += mine
  opposed[best]! += against
  return best !== own
}

/** Joins camps, always the two whose merger gains most, until none gains. */
function merge(state: State): boolean {
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
function mergerGains({ pull, camp, limit }: State): Float64Array {
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
