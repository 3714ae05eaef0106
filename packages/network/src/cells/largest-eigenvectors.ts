import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { randomFrom } from '../chance/random.ts'

/** An eigenvalue with its vector of length 1. */
export interface Eigenpair {
  readonly value: number
  readonly vector: Float64Array
}

const CLOSE = 1e-13
/** The basis grows by such a part until it is looked at again what it has. */
const GROWTH = 0.2

/**
 * The largest eigenvalues of a symmetric matrix with their vectors, by block Lanczos with full reorthogonalisation (Golub and Van Loan
 * 2013, Matrix Computations, section 10.3.6): where only a few are wanted of a large matrix, a hundredth of the time of all. As many vectors
 * as are wanted go along, so that an eigenvalue that occurs several times is found so often. The same matrix gives the same vectors; their
 * signs are open.
 *
 * Cost: so many products of the matrix as it takes until each residual is below 1e-13 of the largest value.
 */
export function largestEigenpairs(rows: readonly Float64Array[], wanted: number): readonly Eigenpair[] {
  const size = rows.length
  const block = Math.min(size, wanted)
  const basis: Float64Array[] = []
  const images: Float64Array[] = []
  let inner: readonly Float64Array[] = []
  const random = randomFrom(1)
  const begin = (): Float64Array => Float64Array.from({ length: size }, () => random() / 4294967296 - 0.5)
  let next: readonly Float64Array[] = Array.from({ length: block }, begin)
  for (let enough = 0; ; ) {
    const known = basis.length
    for (const vector of next) {
      const own = orthogonal(vector, basis)
      if (own !== null) basis.push(own)
    }
    images.push(...imagesOf(rows, basis.slice(known)))
    if (basis.length >= enough || basis.length >= size) {
      enough = basis.length * (1 + GROWTH)
      inner = innerOf(basis, images, inner)
      const found = ritz(basis, images, inner, wanted)
      const largest = Math.max(...found.map(({ value }) => Math.abs(value)), Number.MIN_VALUE)
      const isClose = found.every(({ residual }) => residual <= CLOSE * largest * Math.sqrt(size))
      if (isClose || basis.length >= size) return found
    }
    const fresh = images.slice(-block).flatMap((image) => orthogonal(image, basis) ?? [])
    // Where the matrix leads nowhere new, what it has not seen yet is looked at.
    next = fresh.length > 0 ? fresh : Array.from({ length: block }, begin)
  }
}

/** The matrix times each vector; of two vectors at a time, since the matrix is too large to be at hand for one after the other. */
function imagesOf(rows: readonly Float64Array[], vectors: readonly Float64Array[]): Float64Array[] {
  const images: Float64Array[] = []
  for (let n = 0; n + 1 < vectors.length; n += 2)
    images.push(...twoImages(rows, vectors[n]!, vectors[n + 1]!))
  return vectors.length % 2 === 0 ? images : [...images, product(rows, vectors.at(-1)!)]
}

function twoImages(rows: readonly Float64Array[], x: Float64Array, y: Float64Array) {
  const images = [new Float64Array(rows.length), new Float64Array(rows.length)] as const
  const inTwos = rows.length - (rows.length % 2)
  for (let n = 0; n < inTwos; n += 2) {
    const a = rows[n]!
    const b = rows[n + 1]!
    let ax = 0
    let ay = 0
    let bx = 0
    let by = 0
    for (let i = 0; i < x.length; i++) {
      ax += a[i]! * x[i]!
      ay += a[i]! * y[i]!
      bx += b[i]! * x[i]!
      by += b[i]! * y[i]!
    }
    images[0][n] = ax
    images[1][n] = ay
    images[0][n + 1] = bx
    images[1][n + 1] = by
  }
  for (let n = inTwos; n < rows.length; n++) {
    images[0][n] = dot(rows[n]!, x)
    images[1][n] = dot(rows[n]!, y)
  }
  return images
}

/** The product of each row with a vector: four rows at a time, which do not wait for each other. */
function product(rows: readonly Float64Array[], vector: Float64Array): Float64Array {
  const found = new Float64Array(rows.length)
  const inFours = rows.length - (rows.length % 4)
  for (let n = 0; n < inFours; n += 4) {
    const a = rows[n]!
    const b = rows[n + 1]!
    const c = rows[n + 2]!
    const d = rows[n + 3]!
    let sumA = 0
    let sumB = 0
    let sumC = 0
    let sumD = 0
    for (let i = 0; i < vector.length; i++) {
      const x = vector[i]!
      sumA += a[i]! * x
      sumB += b[i]! * x
      sumC += c[i]! * x
      sumD += d[i]! * x
    }
    found[n] = sumA
    found[n + 1] = sumB
    found[n + 2] = sumC
    found[n + 3] = sumD
  }
  for (let n = inFours; n < rows.length; n++) found[n] = dot(rows[n]!, vector)
  return found
}

/** The product of each image with each vector of the basis, image by image; those known already are not made again. */
function innerOf(
  basis: readonly Float64Array[],
  images: readonly Float64Array[],
  known: readonly Float64Array[],
): readonly Float64Array[] {
  return images.map((image, m) => {
    const before = known[m] ?? new Float64Array()
    return Float64Array.from([...before, ...product(basis.slice(before.length), image)])
  })
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** What of a vector the basis does not have, of length 1: taken off twice, against rounding. Null where that is nothing. */
function orthogonal(vector: Float64Array, basis: readonly Float64Array[]): Float64Array | null {
  const rest = Float64Array.from(vector)
  const before = Math.sqrt(dot(rest, rest))
  for (let time = 0; time < 2; time++) {
    const shares = product(basis, rest)
    for (let n = 0; n < basis.length; n++) takeOff(rest, basis[n]!, shares[n]!)
  }
  const length = Math.sqrt(dot(rest, rest))
  return length <= 1e-11 * before || length === 0 ? null : rest.map((value) => value / length)
}

function takeOff(from: Float64Array, one: Float64Array, share: number): void {
  for (let i = 0; i < from.length; i++) from[i]! -= share * one[i]!
}

/** The best that the basis has, and how far each is from being an eigenvector. */
function ritz(
  basis: readonly Float64Array[],
  images: readonly Float64Array[],
  inner: readonly Float64Array[],
  wanted: number,
) {
  const products = new Matrix(basis.map((_, n) => inner.map((column) => column[n]!)))
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(products, {
    assumeSymmetric: true,
  })
  const order = [...realEigenvalues.keys()].sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!)
  return order.slice(0, wanted).map((at) => {
    const value = realEigenvalues[at]!
    const [vector, image] = [basis, images].map((all) => {
      const sum = new Float64Array(basis[0]!.length)
      for (const [n, one] of all.entries()) {
        const share = eigenvectorMatrix.get(n, at)
        for (let i = 0; i < sum.length; i++) sum[i]! += share * one[i]!
      }
      return sum
    })
    const residual = Math.sqrt(image!.reduce((sum, one, i) => sum + (one - value * vector![i]!) ** 2, 0))
    return { value, vector: vector!, residual }
  })
}
