import type { Ties } from '../network.ts'

/**
 * DNA forms L = D - A but throws the difference away, so its "eigenvalues" are the degrees,
 * sorted and divided by their sum; its distance is the sum of absolute differences.
 */
export function dnaSpectrum({ row, column, weight }: Ties, nodes: number): Float64Array {
  const degrees = new Float64Array(nodes)
  for (let t = 0; t < weight.length; t++) {
    const w = Math.max(0, weight[t]!)
    degrees[row[t]!]! += w
    if (row[t] !== column[t]) degrees[column[t]!]! += w
  }
  const total = degrees.reduce((sum, degree) => sum + degree, 0)
  const sorted = degrees.sort().reverse()
  return total > 0 ? sorted.map((degree) => degree / total) : sorted
}
