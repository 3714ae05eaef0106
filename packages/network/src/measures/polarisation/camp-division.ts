import type { CampTies } from './camp-ties.ts'
import type { Pull } from './pull.ts'

/** A gain below this is rounding. */
export const LEAST_GAIN = 1e-12

/** The division at hand: each camp's size and strengths D+_c, D-_c, and what ties each node to it. */
export interface Division {
  readonly pull: Pull
  readonly most: number
  readonly camp: Int32Array
  readonly size: Int32Array
  readonly agreed: Float64Array
  readonly opposed: Float64Array
  readonly ties: CampTies
  /** Camps are numbered below this. */
  limit: number
  /** The camps that have members, ascending: the first `used` of the list. */
  readonly inUse: Int32Array
  used: number
}

/** Numbers the camps 0, 1, 2 ... and sums up their members. */
export function compact(state: Division): void {
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
  state.used = state.limit
  for (let c = 0; c < state.limit; c++) state.inUse[c] = c
  state.ties.sumUp(camp, state.limit)
}

/** Puts a camp that had no members into the list of those that have, or takes one out that has none left. */
export function listCamp({ inUse, used }: Division, camp: number, by: 1 | -1): number {
  let at = 0
  while (at < used && inUse[at]! < camp) at++
  if (by === 1) inUse.copyWithin(at + 1, at, used)
  else inUse.copyWithin(at, at + 1, used)
  if (by === 1) inUse[at] = camp
  return used + by
}
