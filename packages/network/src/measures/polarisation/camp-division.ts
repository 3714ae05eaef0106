import type { Neighbours, SignedNetwork } from './signed-network.ts'

/** A gain below this is rounding. */
export const LEAST_GAIN = 1e-12

/** The division at hand: each camp's size and strengths D+_c, D-_c; `tied` is scratch for the node being moved. */
export interface Division {
  readonly pull: Pull
  readonly most: number
  readonly camp: Int32Array
  readonly size: Int32Array
  readonly agreed: Float64Array
  readonly opposed: Float64Array
  readonly tied: Float64Array
  /** Camps are numbered below this. */
  limit: number
  /** The camps that have members, ascending: the first `used` of the list. */
  readonly inUse: Int32Array
  used: number
}

/** The network as a search sees it: all ties of a node in one list (conflict negative), its strengths, and these over 2w+ and 2w-. */
export interface Pull {
  readonly nodes: number
  readonly start: Int32Array
  readonly other: Int32Array
  readonly weight: Float64Array
  readonly agreed: Float64Array
  readonly opposed: Float64Array
  readonly agreedShare: Float64Array
  readonly opposedShare: Float64Array
}

/** Both networks as one list of ties for each node. */
export function pullOf({ nodes, congruence, conflict }: SignedNetwork): Pull {
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
