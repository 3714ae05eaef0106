import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Levels } from '../terms/levels.ts'
import { oneModeTies } from './one-mode.ts'
import { rightMeasure, rightSliceForm } from './pair-measure.ts'
import { sliceTies } from './slice-pairs.ts'
import { type Coded, tallyOf } from './tally.ts'

const LEVELS: Levels = {
  kind: 'integer',
  count: 3,
  values: [-1, 0, 2],
  names: ['-1', '0', '2'],
  place: Int32Array.of(0, 1, 2),
}
const statement = fc.tuple(fc.nat(6), fc.nat(3), fc.nat(2))
const weight = fc.oneof(fc.constant(0), fc.double({ min: 1e-200, max: 1, noNaN: true }))

test.each(['congruence', 'conflict', 'subtract', 'ignore'] as const)(
  'a slice has to the last bit the ties of its own profile: %s',
  (qualifierAggregation) => {
    const debate = fc.array(fc.tuple(statement, weight), { minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(debate, fc.constantFrom('no', 'average'), (said, normalization) => {
        const column = (n: 0 | 1 | 2) => Int32Array.from(said, ([one]) => one[n])
        const coded: Coded = {
          ...{ rows: 7, concepts: 4, levels: 3 },
          ...{ row: column(0), concept: column(1), level: column(2) },
        }
        const tally = tallyOf(coded)
        const whole = tally(0, said.length)
        const cell = Float64Array.from(said, ([, one]) => Math.sqrt(one))
        const total = Float64Array.from(said, ([, one]) => one)
        const slice = tally(0, said.length, { cell, total })
        const settings = { qualifierAggregation, normalization }
        const form = rightSliceForm(LEVELS, settings)
        const ties = form === null ? null : sliceTies(whole, form)
        expect(ties?.(slice.value, slice.totals)).toEqual(
          oneModeTies(slice.rows, rightMeasure(slice, LEVELS, settings)),
        )
      }),
    )
  },
)
