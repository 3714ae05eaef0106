import { Matrix, SingularValueDecomposition } from 'ml-matrix'
import { matrix, type Network } from '../../cells/network.ts'

/** Rows and columns of a two-mode network as points in one plane. */
export interface Correspondence {
  readonly rowNames: readonly string[]
  readonly colNames: readonly string[]
  /** Principal coordinates: `rows[i][axis]`. Rows or columns without statements are at the origin. */
  readonly rows: readonly (readonly number[])[]
  readonly columns: readonly (readonly number[])[]
  /** Share of the inertia each axis explains. */
  readonly explained: readonly number[]
}

/**
 * Correspondence analysis (Greenacre 2017, Correspondence Analysis in Practice): the singular value decomposition of
 * D_r^-1/2 (P - r c') D_c^-1/2. Each axis is turned so that its largest row coordinate is positive.
 * Cost: rows x columns x the smaller of both.
 *
 * @throws RangeError for a one-mode network or one with negative cells (as "subtract" makes).
 */
export function correspondence(network: Network, axes = 2): Correspondence {
  if (network.networkType !== 'twomode')
    throw new RangeError('Correspondence analysis needs a two-mode network; this one is one-mode.')
  const negative = network.ties.weight.find((weight) => weight < 0)
  if (negative !== undefined)
    throw new RangeError(`Correspondence analysis needs counts; there is a cell of ${negative}.`)
  const cells = matrix(network)
  const total = network.ties.weight.reduce((sum, weight) => sum + weight, 0)
  const { rowNames, colNames } = network
  if (total === 0) return empty(network, axes)
  const r = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0) / total)
  const c = colNames.map((_, j) => cells.reduce((sum, row) => sum + row[j]!, 0) / total)
  const residuals = cells.map((row, i) => row.map((cell, j) => standardized(cell / total, r[i]! * c[j]!)))
  const { u, v, s } = decomposed(residuals)
  const inertia = s.reduce((sum, value) => sum + value * value, 0)
  const chosen = Array.from({ length: axes }, (_, a) => a)
  const sign = chosen.map((a) => signOf(r.map((mass, i) => scaledBy(u.get(i, a), mass))))
  const coordinates = (vectors: Matrix, mass: readonly number[]) =>
    mass.map((m, n) =>
      chosen.map((a) => (a < s.length ? sign[a]! * s[a]! * scaledBy(vectors.get(n, a), m) : 0)),
    )
  return {
    rowNames,
    colNames,
    rows: coordinates(u, r),
    columns: coordinates(v, c),
    explained: chosen.map((a) => (inertia === 0 ? 0 : (s[a] ?? 0) ** 2 / inertia)),
  }
}

function standardized(share: number, expected: number): number {
  return expected === 0 ? 0 : (share - expected) / Math.sqrt(expected)
}

function scaledBy(value: number, mass: number): number {
  return mass === 0 ? 0 : value / Math.sqrt(mass)
}

/** ml-matrix wants at least as many rows as columns. */
function decomposed(residuals: readonly (readonly number[])[]): {
  u: Matrix
  v: Matrix
  s: readonly number[]
} {
  const { leftSingularVectors, rightSingularVectors, diagonal } = new SingularValueDecomposition(
    new Matrix(residuals.map((row) => [...row])),
    { autoTranspose: true },
  )
  return { u: leftSingularVectors, v: rightSingularVectors, s: diagonal }
}

function signOf(values: readonly number[]): number {
  const largest = values.reduce(
    (found, value) => (Math.abs(value) > Math.abs(found) + 1e-9 ? value : found),
    0,
  )
  return largest < 0 ? -1 : 1
}

function empty({ rowNames, colNames }: Network, axes: number): Correspondence {
  const origin = () => new Array<number>(axes).fill(0)
  return {
    rowNames,
    colNames,
    rows: rowNames.map(origin),
    columns: colNames.map(origin),
    explained: origin(),
  }
}
