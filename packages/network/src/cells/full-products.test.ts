import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainProducts, vectorProducts } from './full-products.ts'
import { tallyOf } from './tally.ts'

const LEVELS = 2
const statements = fc.array(fc.tuple(fc.nat(18), fc.nat(5), fc.nat(LEVELS - 1)), { maxLength: 120 })
const number = fc.oneof(fc.constant(0), fc.double({ min: -1, max: 1, noNaN: true }))

test('eight sums at a time are to the last bit those of one after the other, slice after slice', () => {
  const values = fc.array(number, { minLength: 400, maxLength: 400 })
  fc.assert(
    fc.property(
      statements,
      fc.integer({ min: 1, max: 19 }),
      fc.tuple(values, values),
      (said, rows, slices) => {
        const among = said.filter(([i]) => i < rows)
        const column = (n: 0 | 1 | 2) => Int32Array.from(among, (one) => one[n])
        const coded = { concepts: 6, levels: LEVELS, row: column(0), concept: column(1), level: column(2) }
        const profile = tallyOf({ rows, ...coded })(0, among.length)
        const columns = 6 * LEVELS
        const plain = plainProducts(profile, columns)
        const vectors = vectorProducts(profile, columns)
        if (vectors === null) throw new Error('This Node has no WebAssembly.')
        for (const value of slices) {
          for (const one of [plain, vectors]) {
            for (let q = 0; q < columns; q++)
              for (let i = 0; i < rows; i++) one.cells[one.placeOf(q, i)] = value[(q * rows + i) % 400] ?? 0
            one.take(Float64Array.from(profile.column, (_, e) => value[(7 * e) % 400] ?? 0))
          }
          for (let i = 0; i < rows; i++)
            expect(Array.from(vectors.sumsOf(i)).slice(i)).toEqual(Array.from(plain.sumsOf(i)).slice(i))
        }
      },
    ),
  )
})
