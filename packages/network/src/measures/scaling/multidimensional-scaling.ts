import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { type Eigenpair, largestEigenpairs } from '../../cells/largest-eigenvectors.ts'

/** Points whose distances resemble given ones. */
export interface Scaling {
  /** `points[n][axis]` */
  readonly points: readonly (readonly number[])[]
  /** Kruskal's stress-1 (1964, Psychometrika 29) of the distances as they are: 0 = all kept. */
  readonly stress: number
}

/**
 * Classical multidimensional scaling (Torgerson 1952; Gower 1966): eigenvectors of the doubly centred squared distances.
 * Each axis is turned so that its largest coordinate is positive. Cost: n^3; of more than
 * 150 points only the axes' vectors are looked for, to 1e-12: the cost then is about n^2 times a few dozens.
 *
 * @param distances symmetric, n x n, 0 on the diagonal
 */
export function multidimensionalScaling(distances: readonly (readonly number[])[], axes = 2): Scaling {
  const n = distances.length
  if (n === 0) return { points: [], stress: 0 }
  const pairs = n > MANY ? ofMany(distances, axes) : ofFew(distances)
  const columns = Array.from({ length: axes }, (_, a) => {
    const pair = pairs[a]
    if (pair === undefined || pair.value <= 1e-12) return new Array<number>(n).fill(0)
    return turned(Array.from(pair.vector, (at) => at * Math.sqrt(pair.value)))
  })
  const points = distances.map((_, i) => columns.map((column) => column[i]!))
  return { points, stress: stressOf(points, distances) }
}

/** All eigenvalues of so many points are found in no time. */
const MANY = 150

function ofMany(distances: readonly (readonly number[])[], axes: number): readonly Eigenpair[] {
  return largestEigenpairs(centred(distances), axes)
}

function ofFew(distances: readonly (readonly number[])[]): readonly Eigenpair[] {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    new Matrix(centred(distances).map((row) => [...row])),
    { assumeSymmetric: true },
  )
  const largest = [...realEigenvalues.keys()].sort(
    (a, b) => realEigenvalues[b]! - realEigenvalues[a]! || a - b,
  )
  return largest.map((v) => ({
    value: realEigenvalues[v]!,
    vector: Float64Array.from(distances, (_, i) => eigenvectorMatrix.get(i, v)),
  }))
}

/** -1/2 J D^2 J, J = I - 1/n. */
function centred(distances: readonly (readonly number[])[]): Float64Array[] {
  const n = distances.length
  const rows = distances.map(squares)
  const means = rows.map((row) => row.reduce((sum, value) => sum + value, 0) / n)
  const mean = means.reduce((sum, value) => sum + value, 0) / n
  for (const [i, row] of rows.entries()) centre(row, means, means[i]!, mean)
  return rows
}

function squares(row: readonly number[]): Float64Array {
  const own = new Float64Array(row)
  for (let j = 0; j < own.length; j++) own[j]! *= own[j]!
  return own
}

function centre(row: Float64Array, means: readonly number[], own: number, mean: number): void {
  for (let j = 0; j < row.length; j++) row[j] = -(row[j]! - own - means[j]! + mean) / 2
}

function turned(column: readonly number[]): number[] {
  const largest = column.reduce(
    (found, value) => (Math.abs(value) > Math.abs(found) + 1e-9 ? value : found),
    0,
  )
  return largest < 0 ? column.map((value) => -value) : [...column]
}

function stressOf(points: readonly (readonly number[])[], distances: readonly (readonly number[])[]): number {
  let [residual, whole] = [0, 0]
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      const shown = lengthBetween(points[i]!, points[j]!)
      residual += (shown - distances[i]![j]!) ** 2
      whole += shown ** 2
    }
  }
  return whole === 0 ? 0 : Math.sqrt(residual / whole)
}

function lengthBetween(a: readonly number[], b: readonly number[]): number {
  if (a.length === 2) return Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!)
  return Math.hypot(...a.map((value, x) => value - b[x]!))
}
