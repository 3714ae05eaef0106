import { symmetricEigenvalues } from './eigenvalues.ts'
import type { Ties } from './network.ts'
import type { SpectralDistance } from './spectral-distances.ts'

/**
 * The Laplacian spectrum of a one-mode network: the eigenvalues of L = D - A, descending, each divided by their sum
 * (Chung 1997, Spectral Graph Theory; as a distance between networks: Shimada et al. 2016, Scientific Reports 6).
 * Negative ties count as none. A network without ties has a spectrum of zeros.
 */
export function laplacianSpectrum(ties: Ties, nodes: number): Float64Array {
  const spectrum = new Float64Array(nodes)
  const tied = tiedNodes(ties, nodes)
  const laplacian = laplacianOf(ties, tied.place, tied.count)
  const total = trace(laplacian, tied.count)
  if (total <= 0) return spectrum
  const values = symmetricEigenvalues(laplacian, tied.count)
  for (let v = 0; v < values.length; v++) spectrum[v] = Math.max(0, values[values.length - 1 - v]!) / total
  return spectrum
}

/** Nodes without a positive tie only add zeros to the spectrum, so the matrix does without them. */
function tiedNodes({ row, column, weight }: Ties, nodes: number): { place: Int32Array; count: number } {
  const place = new Int32Array(nodes).fill(-1)
  let count = 0
  for (let t = 0; t < weight.length; t++) {
    if (!(weight[t]! > 0)) continue
    for (const i of [row[t]!, column[t]!]) if (place[i] === -1) place[i] = count++
  }
  return { place, count }
}

function laplacianOf({ row, column, weight }: Ties, place: Int32Array, count: number): Float64Array {
  const cells = new Float64Array(count * count)
  for (let t = 0; t < weight.length; t++) {
    const w = weight[t]!
    if (!(w > 0) || row[t] === column[t]) continue
    const [i, j] = [place[row[t]!]!, place[column[t]!]!]
    cells[i * count + j] = -w
    cells[j * count + i] = -w
    cells[i * count + i]! += w
    cells[j * count + j]! += w
  }
  return cells
}

function trace(cells: Float64Array, count: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += cells[i * count + i]!
  return sum
}

/** How far two spectra of the same length are apart; between a network with ties and one without, the former's own length. */
export function spectralDistance(
  a: Float64Array,
  b: Float64Array,
  distance: SpectralDistance = 'euclidean',
): number {
  let sum = 0
  for (let v = 0; v < a.length; v++)
    sum += distance === 'absolute' ? Math.abs(a[v]! - b[v]!) : (a[v]! - b[v]!) ** 2
  return distance === 'absolute' ? sum : Math.sqrt(sum)
}
