import { type Random, shuffle } from '../../chance/random.ts'
import { compact, type Division, LEAST_GAIN, listCamp } from './camp-division.ts'
import { merge } from './camp-mergers.ts'
import { CampTies } from './camp-ties.ts'
import { pullOf } from './pull.ts'
import type { SignedNetwork } from './signed-network.ts'

/** From one division to one that no single move and no merger improves. */
export type Climb = (camps: Int32Array, random: Random) => Climbed

/** The division at the end, and its Q but for rounding. */
export interface Climbed {
  readonly camps: Int32Array
  readonly height: number
}

/** @param most at most so many camps */
export function climber(network: SignedNetwork, most: number): Climb {
  const { nodes } = network
  const pull = pullOf(network)
  const scratch = {
    size: new Int32Array(nodes + 1),
    agreed: new Float64Array(nodes + 1),
    opposed: new Float64Array(nodes + 1),
    ties: new CampTies(pull),
    inUse: new Int32Array(nodes + 2),
  }
  const order = Int32Array.from({ length: nodes }, (_, i) => i)
  return (camps, random) => {
    const state: Division = { pull, most, camp: camps.slice(), ...scratch, limit: 0, used: 0 }
    do {
      settle(state, order, random)
    } while (merge(state, network))
    return { camps: state.camp, height: heightOf(state, network) }
  }
}

function heightOf(state: Division, { congruence, conflict }: SignedNetwork): number {
  const { camp, agreed, opposed, ties, inUse, used } = state
  const part = (strength: number, total: number) => (total === 0 ? 0 : strength ** 2 / total)
  let sum = ties.inside(camp)
  for (let n = 0; n < used; n++) {
    const c = inUse[n]!
    sum += part(opposed[c]!, conflict.total) - part(agreed[c]!, congruence.total)
  }
  const total = congruence.total + conflict.total
  return total === 0 ? 0 : sum / total
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
  const { pull, camp, size, agreed, opposed, ties, limit, inUse, used } = state
  ties.lookAt(i, camp, inUse, used)
  const { sums, step, place } = ties
  const own = camp[i]!
  const mine = pull.agreed[i]!
  const against = pull.opposed[i]!
  const share = pull.agreedShare[i]!
  const counter = pull.opposedShare[i]!
  const isAlone = size[own] === 1
  agreed[own]! -= mine
  opposed[own]! -= against
  let best = own
  let gain = isAlone ? 0 : sums[own * step + place]! - share * agreed[own]! + counter * opposed[own]!
  for (let n = 0; n < used; n++) {
    const c = inUse[n]!
    if (c === own) continue
    const value = sums[c * step + place]! - share * agreed[c]! + counter * opposed[c]!
    if (value > gain + LEAST_GAIN) {
      best = c
      gain = value
    }
  }
  if (gain < -LEAST_GAIN && used < state.most) best = lastEmpty(size, limit)
  agreed[best]! += mine
  opposed[best]! += against
  if (best === own) return false
  if (best === limit) state.limit++
  camp[i] = best
  size[own]!--
  if (isAlone) state.used = listCamp(state, own, -1)
  if (size[best] === 0) state.used = listCamp(state, best, 1)
  size[best]!++
  ties.move(i, own, best)
  return true
}

/** The last camp without members, or a new one. */
function lastEmpty(size: Int32Array, limit: number): number {
  for (let c = limit - 1; c >= 0; c--) if (size[c] === 0) return c
  return limit
}
