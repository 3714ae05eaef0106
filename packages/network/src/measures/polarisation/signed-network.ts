import type { Ties } from '../../cells/network.ts'

/** Congruence and conflict between the same actors, as neighbour lists; w+ and w- of Traag and Bruggeman (2009). */
export interface SignedNetwork {
  readonly nodes: number
  readonly congruence: Neighbours
  readonly conflict: Neighbours
}

/** One network's ties from both their ends. */
export interface Neighbours {
  /** Neighbours of i are `start[i]` up to `start[i + 1]`. */
  readonly start: Int32Array
  readonly other: Int32Array
  readonly weight: Float64Array
  /** w_i: the sum of a node's ties. */
  readonly strength: Float64Array
  /** 2w: the sum of all strengths. */
  readonly total: number
}

/** Negative ties and loops are left out: a congruence or conflict has neither. */
export function neighboursOf({ row, column, weight }: Ties, nodes: number): Neighbours {
  const start = new Int32Array(nodes + 1)
  const counts = (t: number) => weight[t]! > 0 && row[t] !== column[t]
  for (let t = 0; t < weight.length; t++) {
    if (!counts(t)) continue
    start[row[t]! + 1]!++
    start[column[t]! + 1]!++
  }
  for (let i = 0; i < nodes; i++) start[i + 1]! += start[i]!
  const next = start.slice()
  const [other, value] = [new Int32Array(start[nodes]!), new Float64Array(start[nodes]!)]
  const strength = new Float64Array(nodes)
  let total = 0
  const add = (i: number, j: number, w: number) => {
    other[next[i]!] = j
    value[next[i]!++] = w
    strength[i]! += w
    total += w
  }
  for (let t = 0; t < weight.length; t++) {
    if (!counts(t)) continue
    add(row[t]!, column[t]!, weight[t]!)
    add(column[t]!, row[t]!, weight[t]!)
  }
  return { start, other, weight: value, strength, total }
}
