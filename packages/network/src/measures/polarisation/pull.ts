import type { Neighbours, SignedNetwork } from './signed-network.ts'

/** The network as a search sees it: of each pair that is tied, congruence less conflict; strengths, and these over 2w+ and 2w-. */
export interface Pull {
  readonly nodes: number
  /** Neighbours of i are `start[i]` up to `start[i + 1]`. */
  readonly start: Int32Array
  readonly other: Int32Array
  readonly weight: Float64Array
  readonly agreed: Float64Array
  readonly opposed: Float64Array
  readonly agreedShare: Float64Array
  readonly opposedShare: Float64Array
}

/** Both networks as one list of neighbours for each node. */
export function pullOf({ nodes, congruence, conflict }: SignedNetwork): Pull {
  const most = congruence.start[nodes]! + conflict.start[nodes]!
  const lists = {
    nodes,
    start: new Int32Array(nodes + 1),
    other: new Int32Array(most),
    weight: new Float64Array(most),
  }
  const place = new Int32Array(nodes).fill(-1)
  for (let i = 0; i < nodes; i++) {
    const after = addTies(congruence, i, 1, lists.start[i]!, lists, place)
    lists.start[i + 1] = addTies(conflict, i, -1, after, lists, place)
  }
  const [agreed, opposed] = [congruence.strength, conflict.strength]
  const share = (strength: number, total: number) => (total === 0 ? 0 : strength / total)
  return {
    ...lists,
    agreed,
    opposed,
    agreedShare: agreed.map((strength) => share(strength, congruence.total)),
    opposedShare: opposed.map((strength) => share(strength, conflict.total)),
  }
}

/** Adds ties of i at its end of the list; a neighbour that stands there already (at `place`, from `start[i]` on) is not listed twice. */
function addTies(
  from: Neighbours,
  i: number,
  sign: number,
  end: number,
  { start, other, weight }: Pick<Pull, 'start' | 'other' | 'weight'>,
  place: Int32Array,
): number {
  const first = start[i]!
  let next = end
  for (let e = from.start[i]!; e < from.start[i + 1]!; e++) {
    const j = from.other[e]!
    const at = place[j]!
    if (at >= first) weight[at]! += sign * from.weight[e]!
    else {
      place[j] = next
      other[next] = j
      weight[next++] = sign * from.weight[e]!
    }
  }
  return next
}
