import { type Random, shuffle } from './random.ts'
import type { Neighbours, SignedNetwork } from './signed-network.ts'

/** From one division to one that no single move and no merger improves. Returns a new division. */
export type Climb = (camps: Int32Array, random: Random) => Int32Array

const LEAST_GAIN = 1e-12

/** The division at hand: each camp's size and strengths D+_c, D-_c; `tied` is scratch for the node being moved. */
interface State {
  readonly network: SignedNetwork
  readonly most: number
  readonly camp: Int32Array
  readonly size: Int32Array
  readonly agreed: Float64Array
  readonly opposed: Float64Array
  readonly tied: Float64Array
  /** Camps are numbered below this. */
  limit: number
}

export function climber(network: SignedNetwork, most: number): Climb {
  const { nodes } = network
  const scratch = {
    size: new Int32Array(nodes + 1),
    agreed: new Float64Array(nodes + 1),
    opposed: new Float64Array(nodes + 1),
    tied: new Float64Array(nodes + 1),
  }
  const order = Int32Array.from({ length: nodes }, (_, i) => i)
  return (camps, random) => {
    const state: State = { network, most, camp: camps.slice(), ...scratch, limit: 0 }
    do {
      compact(state)
      while (sweep(state, shuffle(order, random))) compact(state)
    } while (merge(state))
    return state.camp
  }
}

/** Numbers the camps 0, 1, 2 ... and sums up their members. */
function compact(state: State): void {
  const { network, camp, size, agreed, opposed } = state
  const names = new Int32Array(network.nodes + 1).fill(-1)
  state.limit = 0
  size.fill(0)
  agreed.fill(0)
  opposed.fill(0)
  for (let i = 0; i < network.nodes; i++) {
    if (names[camp[i]!] === -1) names[camp[i]!] = state.limit++
    camp[i] = names[camp[i]!]!
    shift(state, i, camp[i]!, 1)
  }
}

function shift({ network, size, agreed, opposed }: State, i: number, c: number, sign: number): void {
  size[c]! += sign
  agreed[c]! += sign * network.congruence.strength[i]!
  opposed[c]! += sign * network.conflict.strength[i]!
}

function sweep(state: State, order: Int32Array): boolean {
  let moved = false
  for (const i of order) if (move(state, i)) moved = true
  return moved
}

/** Takes i out and puts it where it fits best: its own camp, another one, or (if more camps are allowed) one of its own. */
function move(state: State, i: number): boolean {
  const { network, camp, size, tied, most } = state
  const own = camp[i]!
  gather(state, i, network.congruence, 1)
  gather(state, i, network.conflict, -1)
  shift(state, i, own, -1)
  let [best, gain, used] = [own, size[own]! > 0 ? fit(state, i, own) : 0, 0]
  let empty = state.limit
  for (let c = 0; c < state.limit; c++) {
    if (size[c] === 0) {
      empty = c
      continue
    }
    used++
    if (c === own) continue
    const value = fit(state, i, c)
    if (value > gain + LEAST_GAIN) [best, gain] = [c, value]
  }
  if (gain < -LEAST_GAIN && used < most) best = empty
  tied.fill(0, 0, state.limit)
  if (best === state.limit) state.limit++
  camp[i] = best
  shift(state, i, best, 1)
  return best !== own
}

/** The ties of i to each camp, congruence less conflict. */
function gather({ camp, tied }: State, i: number, { start, other, weight }: Neighbours, sign: number): void {
  for (let e = start[i]!; e < start[i + 1]!; e++) tied[camp[other[e]!]!]! += sign * weight[e]!
}

/** What i adds to camp c: its ties there, less what the strengths expect. */
function fit({ network, agreed, opposed, tied }: State, i: number, c: number): number {
  const { congruence, conflict } = network
  const expected = congruence.total === 0 ? 0 : (congruence.strength[i]! * agreed[c]!) / congruence.total
  const counter = conflict.total === 0 ? 0 : (conflict.strength[i]! * opposed[c]!) / conflict.total
  return tied[c]! - expected + counter
}

/** Joins the two camps whose merger gains most, if any does. */
function merge(state: State): boolean {
  const { network, camp, limit } = state
  const between = campTies(state)
  let [best, first, second] = [LEAST_GAIN, -1, -1]
  for (let c = 0; c < limit; c++) {
    for (let d = c + 1; d < limit; d++) {
      const gain = between[c * limit + d]! - expectedBetween(state, c, d)
      if (gain > best) [best, first, second] = [gain, c, d]
    }
  }
  if (first === -1) return false
  for (let i = 0; i < network.nodes; i++) if (camp[i] === second) camp[i] = first
  return true
}

function campTies({ network, camp, limit }: State): Float64Array {
  const between = new Float64Array(limit * limit)
  for (const [{ start, other, weight }, sign] of [
    [network.congruence, 1],
    [network.conflict, -1],
  ] as const) {
    for (let i = 0; i < network.nodes; i++) {
      for (let e = start[i]!; e < start[i + 1]!; e++) between[camp[i]! * limit + camp[other[e]!]!]! += sign * weight[e]!
    }
  }
  return between
}

function expectedBetween({ network, agreed, opposed }: State, c: number, d: number): number {
  const { congruence, conflict } = network
  const expected = congruence.total === 0 ? 0 : (agreed[c]! * agreed[d]!) / congruence.total
  return expected - (conflict.total === 0 ? 0 : (opposed[c]! * opposed[d]!) / conflict.total)
}
