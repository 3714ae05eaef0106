import fc from 'fast-check'
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { expect, test } from 'vitest'
import { symmetricEigenvalues } from './eigenvalues.ts'

test('the eigenvalues of a symmetric matrix are those of a full decomposition', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 144, maxLength: 144 }),
      (n, numbers) => {
        const rows = Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (_, j) => numbers[Math.min(i, j) * 12 + Math.max(i, j)]!),
        )
        const expected = new EigenvalueDecomposition(new Matrix(rows), {
          assumeSymmetric: true,
        }).realEigenvalues.toSorted((a, b) => a - b)
        const found = symmetricEigenvalues(Float64Array.from(rows.flat()), n)
        found.forEach((value, v) => {
          expect(value).toBeCloseTo(expected[v]!, 8)
        })
      },
    ),
    { seed: 1 },
  )
})

test('the Laplacian of a complete graph of 300 has one 0 and 299 times 300', () => {
  const cells = new Float64Array(300 * 300).fill(-1)
  for (let i = 0; i < 300; i++) cells[i * 301] = 299
  const [first, ...rest] = symmetricEigenvalues(cells, 300)
  expect(first).toBeCloseTo(0, 8)
  expect(rest.every((value) => Math.abs(value - 300) < 1e-8)).toBe(true)
})
