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

/** Ties as columns of numbers, plain or typed. */
export interface TieColumns {
  readonly row: ArrayLike<number>
  readonly column: ArrayLike<number>
  readonly weight: ArrayLike<number>
}

/** Negative ties and loops are left out: a congruence or conflict has neither. */
export function neighboursOf(ties: TieColumns, nodes: number): Neighbours {
  // Typed whatever comes, so that the loops below see one kind of list.
  const row = new Int32Array(ties.row)
  const column = new Int32Array(ties.column)
  const weight = new Float64Array(ties.weight)
  const start = new Int32Array(nodes + 1)
  for (let t = 0; t < weight.length; t++) {
    if (!counts(row[t]!, column[t]!, weight[t]!)) continue
    start[row[t]! + 1]!++
    start[column[t]! + 1]!++
  }
  for (let i = 0; i < nodes; i++) start[i + 1]! += start[i]!
  const next = start.slice()
  const [other, value] = [new Int32Array(start[nodes]!), new Float64Array(start[nodes]!)]
  const strength = new Float64Array(nodes)
  let total = 0
  for (let t = 0; t < weight.length; t++) {
    const i = row[t]!
    const j = column[t]!
    const w = weight[t]!
    if (!counts(i, j, w)) continue
    const atI = next[i]!++
    const atJ = next[j]!++
    other[atI] = j
    other[atJ] = i
    value[atI] = w
    value[atJ] = w
    strength[i]! += w
    strength[j]! += w
    total += w
    total += w
  }
  return { start, other, weight: value, strength, total }
}

function counts(i: number, j: number, weight: number): boolean {
  return weight > 0 && i !== j
}
