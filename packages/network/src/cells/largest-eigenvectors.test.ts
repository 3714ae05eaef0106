import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, test } from 'vitest'
import { randomFrom } from '../chance/random.ts'
import { largestEigenpairs } from './largest-eigenvectors.ts'

/** A symmetric matrix by chance. */
function symmetric(size: number, seed: number, value: (unit: number) => number): Float64Array[] {
  const random = randomFrom(seed)
  const rows = Array.from({ length: size }, () => new Float64Array(size))
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) rows[i]![j] = rows[j]![i] = value(random() / 4294967296)
  return rows
}

function allOf(rows: readonly Float64Array[]): readonly number[] {
  const plain = new Matrix(rows.map((row) => [...row]))
  const { realEigenvalues } = new EigenvalueDecomposition(plain, { assumeSymmetric: true })
  return realEigenvalues.toSorted((a, b) => b - a)
}

describe('the largest eigenvalues', () => {
  test.each([
    ['of a full matrix', symmetric(160, 1, (unit) => unit - 0.5)],
    ['of one of two values', symmetric(160, 2, (unit) => (unit < 0.5 ? 1 : 0))],
    ['of one that is all alike', symmetric(60, 3, () => 2)],
    [
      'where each occurs as often as there are rows',
      Array.from({ length: 40 }, (_, i) => Float64Array.from({ length: 40 }, (_, j) => (i === j ? 3 : 0))),
    ],
    ['of few rows', symmetric(3, 4, (unit) => unit)],
    ['of nothing but 0', symmetric(20, 5, () => 0)],
    [
      'where all are below 0',
      symmetric(80, 6, (unit) => unit).map((row, i) =>
        row.map((value, j) => (i === j ? value - 200 : value)),
      ),
    ],
  ])('%s are those of the whole decomposition, with vectors that the matrix only stretches', (_, rows) => {
    const all = allOf(rows)
    const scale = Math.max(1, ...all.map(Math.abs))
    const found = largestEigenpairs(rows, 2)
    expect(found).toHaveLength(2)
    for (const [n, { value, vector }] of found.entries()) {
      expect(Math.abs(value - all[n]!) / scale).toBeLessThan(1e-11)
      for (const [i, row] of rows.entries()) {
        const image = row.reduce((sum, one, j) => sum + one * vector[j]!, 0)
        expect(Math.abs(image - value * vector[i]!) / scale).toBeLessThan(1e-9)
      }
    }
    const cosine = found[0]!.vector.reduce((sum, one, i) => sum + one * found[1]!.vector[i]!, 0)
    expect(Math.abs(cosine)).toBeLessThan(1e-9)
  })
})
