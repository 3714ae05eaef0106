/**
 * All eigenvalues of a symmetric matrix, ascending: Householder reduction to a tridiagonal matrix, then the implicit QL
 * algorithm (Golub and Van Loan 2013, Matrix Computations, ch. 8; EISPACK tred1, tql1). No eigenvectors, so it costs
 * 4/3 n^3 operations, several times less than a full decomposition.
 *
 * @param cells row by row, n x n; overwritten.
 * @throws Error when the iteration does not settle (more than 60 rounds for one value: not seen on finite input).
 */
export function symmetricEigenvalues(cells: Float64Array, n: number): Float64Array {
  const diagonal = new Float64Array(n)
  const beside = new Float64Array(n)
  tridiagonalize(cells, n, diagonal, beside)
  implicitQl(diagonal, beside, n)
  return diagonal.sort()
}

function tridiagonalize(a: Float64Array, n: number, diagonal: Float64Array, beside: Float64Array): void {
  for (let i = n - 1; i > 0; i--) {
    const row = i * n
    let scale = 0
    for (let k = 0; k < i; k++) scale += Math.abs(a[row + k]!)
    if (i === 1 || scale === 0) {
      beside[i] = a[row + i - 1]!
      if (scale === 0) beside[i] = 0
    } else reflect(a, n, i, scale, beside)
  }
  beside[0] = 0
  for (let i = 0; i < n; i++) diagonal[i] = a[i * n + i]!
}

/** One Householder reflection that clears row i left of the subdiagonal. */
function reflect(a: Float64Array, n: number, i: number, scale: number, beside: Float64Array): void {
  const row = i * n
  let square = 0
  for (let k = 0; k < i; k++) {
    a[row + k]! /= scale
    square += a[row + k]! ** 2
  }
  const f = a[row + i - 1]!
  const g = f >= 0 ? -Math.sqrt(square) : Math.sqrt(square)
  beside[i] = scale * g
  const h = square - f * g
  a[row + i - 1] = f - g
  const sum = multiplyLower(a, n, i, h, beside)
  const half = sum / (h + h)
  for (let j = 0; j < i; j++) {
    const u = a[row + j]!
    const p = beside[j]! - half * u
    beside[j] = p
    const target = j * n
    for (let k = 0; k <= j; k++) a[target + k]! -= u * beside[k]! + p * a[row + k]!
  }
}

/** p = A u / h into `beside`, from the lower triangle read row by row; returns u'p. */
function multiplyLower(a: Float64Array, n: number, i: number, h: number, beside: Float64Array): number {
  const row = i * n
  for (let j = 0; j < i; j++) beside[j] = 0
  for (let j = 0; j < i; j++) {
    const at = j * n
    const u = a[row + j]!
    let g = a[at + j]! * u
    for (let k = 0; k < j; k++) {
      g += a[at + k]! * a[row + k]!
      beside[k]! += a[at + k]! * u
    }
    beside[j]! += g
  }
  let sum = 0
  for (let j = 0; j < i; j++) {
    beside[j]! /= h
    sum += beside[j]! * a[row + j]!
  }
  return sum
}

const MOST_ROUNDS = 60

function implicitQl(d: Float64Array, e: Float64Array, n: number): void {
  for (let i = 1; i < n; i++) e[i - 1] = e[i]!
  if (n > 0) e[n - 1] = 0
  for (let l = 0; l < n; l++) {
    for (let round = 0; ; round++) {
      const m = splitFrom(d, e, l, n)
      if (m === l) break
      if (round === MOST_ROUNDS)
        throw new Error(`No eigenvalue ${l + 1} of ${n} found in ${MOST_ROUNDS} rounds.`)
      sweep(d, e, l, m)
    }
  }
}

/** The end of the block that begins at l: the first subdiagonal that is as good as 0. */
function splitFrom(d: Float64Array, e: Float64Array, l: number, n: number): number {
  for (let m = l; m < n - 1; m++) {
    const size = Math.abs(d[m]!) + Math.abs(d[m + 1]!)
    if (Math.abs(e[m]!) <= Number.EPSILON * size) return m
  }
  return n - 1
}

function sweep(d: Float64Array, e: Float64Array, l: number, m: number): void {
  let g = (d[l + 1]! - d[l]!) / (2 * e[l]!)
  const root = Math.hypot(g, 1)
  g = d[m]! - d[l]! + e[l]! / (g + (g >= 0 ? root : -root))
  let [s, c, p] = [1, 1, 0]
  for (let i = m - 1; i >= l; i--) {
    const f = s * e[i]!
    const b = c * e[i]!
    const r = Math.hypot(f, g)
    e[i + 1] = r
    if (r === 0) {
      d[i + 1]! -= p
      e[m] = 0
      return
    }
    s = f / r
    c = g / r
    g = d[i + 1]! - p
    const t = (d[i]! - g) * s + 2 * c * b
    p = s * t
    d[i + 1] = g + p
    g = c * t - b
  }
  d[l]! -= p
  e[l] = g
  e[m] = 0
}
