import type { Ties } from '../cells/network.ts'

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
  const sorted = degrees.sort().reverse()
  const total = compensatedSum(sorted)
  return total > 0 ? sorted.map((degree) => degree / total) : sorted
}

/** As Java adds up a stream (Kahan 1965): which of two concepts goes first from a nested backbone can hang on the last bit. */
function compensatedSum(values: Float64Array): number {
  let [sum, lost] = [0, 0]
  for (const value of values) {
    const corrected = value - lost
    const next = sum + corrected
    lost = next - sum - corrected
    sum = next
  }
  return sum - lost
}
