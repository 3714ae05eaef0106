import { type Random, shuffle } from '../../chance/random.ts'
import { compact, type Division, LEAST_GAIN, pullOf } from './camp-division.ts'
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
  }
  const order = Int32Array.from({ length: nodes }, (_, i) => i)
  return (camps, random) => {
    const state: Division = { pull, most, camp: camps.slice(), ...scratch, limit: 0 }
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
