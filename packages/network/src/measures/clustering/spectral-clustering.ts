import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { Random } from '../../chance/random.ts'
import { kMeans } from './k-means.ts'

/**
 * Spectral clustering (Ng, Jordan and Weiss 2002): k-means on the rows, brought to length 1, of the eigenvectors of the k smallest
 * eigenvalues of the normalised Laplacian I - D^-1/2 A D^-1/2.
 *
 * @param weights symmetric, not negative
 */
export function spectralClusters(
  weights: readonly (readonly number[])[],
  k: number,
  random: Random,
): number[] {
  const roots = weights.map((row) => Math.sqrt(row.reduce((sum, w) => sum + w, 0)))
  const laplacian = weights.map((row, i) =>
    row.map((w, j) => (i === j ? 1 : 0) - (roots[i]! * roots[j]! === 0 ? 0 : w / (roots[i]! * roots[j]!))),
  )
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(laplacian), {
    assumeSymmetric: true,
  })
  const smallest = [...realEigenvalues.keys()]
    .sort((a, b) => realEigenvalues[a]! - realEigenvalues[b]! || a - b)
    .slice(0, k)
  const rows = weights.map((_, i) => unitLength(smallest.map((v) => eigenvectorMatrix.get(i, v))))
  return kMeans(rows, k, random)
}

function unitLength(row: readonly number[]): number[] {
  const length = Math.hypot(...row)
  return length === 0 ? [...row] : row.map((value) => value / length)
}
