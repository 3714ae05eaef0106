import type { Neighbours } from '../polarisation/signed-network.ts'

/** A symmetric matrix as ties, each pair once; cells of 0 are none. */
export function tiesOf(weights: readonly (readonly number[])[]) {
  const [row, column, weight]: [number[], number[], number[]] = [[], [], []]
  for (let i = 0; i < weights.length; i++) {
    for (let j = i + 1; j < weights.length; j++) {
      if (weights[i]![j] === 0) continue
      row.push(i)
      column.push(j)
      weight.push(weights[i]![j]!)
    }
  }
  return { row, column, weight }
}

/** The positive cells of a symmetric matrix beside its diagonal as neighbours, those of each node ascending. */
export function neighboursIn(weights: readonly (readonly number[])[]): Neighbours {
  const nodes = weights.length
  const start = new Int32Array(nodes + 1)
  for (let i = 0; i < nodes; i++) start[i + 1] = start[i]! + positive(weights[i]!, i)
  const other = new Int32Array(start[nodes]!)
  const weight = new Float64Array(start[nodes]!)
  const strength = new Float64Array(nodes)
  let total = 0
  for (let i = 0; i < nodes; i++) {
    const row = weights[i]!
    let [e, sum] = [start[i]!, 0]
    for (let j = 0; j < nodes; j++) {
      const w = row[j]!
      if (!(w > 0) || i === j) continue
      other[e] = j
      weight[e++] = w
      sum += w
      // Both ends of each tie, one after the other.
      if (i < j) total = total + w + w
    }
    strength[i] = sum
  }
  return { start, other, weight, strength, total }
}

function positive(row: readonly number[], own: number): number {
  let count = 0
  for (let j = 0; j < row.length; j++) if (row[j]! > 0 && j !== own) count++
  return count
}
