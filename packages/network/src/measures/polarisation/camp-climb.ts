import { type Random, shuffle } from '../../chance/random.ts'
import { compact, type Division, LEAST_GAIN, listCamp, pullOf } from './camp-division.ts'
import { merge } from './camp-mergers.ts'
import type { SignedNetwork } from './signed-network.ts'

/** From one division to one that no single move and no merger improves. Returns a new division. */
export type Climb = (camps: Int32Array, random: Random) => Int32Array

/** @param most at most so many camps */
export function climber(network: SignedNetwork, most: number): Climb {
  const { nodes } = network
  const pull = pullOf(network)
  const scratch = {
    size: new Int32Array(nodes + 1),
    agreed: new Float64Array(nodes + 1),
    opposed: new Float64Array(nodes + 1),
    tied: new Float64Array(nodes + 1),
    inUse: new Int32Array(nodes + 2),
  }
  const order = Int32Array.from({ length: nodes }, (_, i) => i)
  return (camps, random) => {
    const state: Division = { pull, most, camp: camps.slice(), ...scratch, limit: 0, used: 0 }
    do {
      settle(state, order, random)
    } while (merge(state))
    return state.camp
  }
}

/** Moves until no single move helps: all nodes, then those whose neighbours moved, until a round of all moves none. */
function settle(state: Division, order: Int32Array, random: Random): void {
  const awake = new Uint8Array(order.length)
  for (;;) {
    compact(state)
    awake.fill(1)
    if (!sweep(state, shuffle(order, random), awake)) return
    while (sweep(state, order, awake));
  }
}

function sweep(state: Division, order: Int32Array, awake: Uint8Array): boolean {
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
function move(state: Division, i: number): boolean {
  const { pull, camp, size, agreed, opposed, tied, limit, inUse, used } = state
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
  for (let n = 0; n < used; n++) {
    const c = inUse[n]!
    if (c === own) continue
    const value = tied[c]! - share * agreed[c]! + counter * opposed[c]!
    if (value > gain + LEAST_GAIN) {
      best = c
      gain = value
    }
  }
  const others = size[own] === 0 ? used - 1 : used
  if (gain < -LEAST_GAIN && others < state.most) best = lastEmpty(size, limit)
  // All ties lead to camps in use, which are far fewer.
  for (let n = 0; n < used; n++) tied[inUse[n]!] = 0
  if (best === limit) state.limit++
  camp[i] = best
  if (best !== own) {
    if (size[own] === 0) state.used = listCamp(state, own, -1)
    if (size[best] === 0) state.used = listCamp(state, best, 1)
  }
  size[best]!++
  agreed[best]! += mine
  opposed[best]! += against
  return best !== own
}

/** The last camp without members, or a new one. */
function lastEmpty(size: Int32Array, limit: number): number {
  for (let c = limit - 1; c >= 0; c--) if (size[c] === 0) return c
  return limit
}
