import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brierRange, meanRange, type Range } from './brier.ts'

const unit = fc.double({ min: 0, max: 1, noNaN: true })
/** A range within 0 to 1 and a number in it, often an end. */
const known = fc.tuple(unit, unit, unit).map(([a, b, c]) => {
  const [min = 0, value = 0, max = 0] = [a, b, c].sort((x, y) => x - y)
  return { range: { min, max }, value }
})
const holds = ({ min, max }: Range, value: number) => value >= min && value <= max

describe('the Brier range', () => {
  test('holds the score of every probability in the range and every outcome in it', () => {
    fc.assert(
      fc.property(known, known, (p, outcome) => {
        const score = (p.value - outcome.value) ** 2
        return holds(brierRange(p.range, outcome.range), score)
      }),
    )
  })

  test('is no wider than it must be: both ends are scores of some probability and outcome', () => {
    fc.assert(
      fc.property(known, known, ({ range: p }, { range: outcome }) => {
        const { min, max } = brierRange(p, outcome)
        const apart = Math.max(p.min - outcome.max, outcome.min - p.max, 0)
        expect(min).toBe(apart * apart)
        expect(max).toBe(Math.max((p.max - outcome.min) ** 2, (p.min - outcome.max) ** 2))
      }),
    )
  })

  test('stays within 0 and 1', () => {
    fc.assert(
      fc.property(known, known, ({ range: p }, { range: outcome }) => {
        const { min, max } = brierRange(p, outcome)
        return min >= 0 && max <= 1 && min <= max
      }),
    )
  })

  test.each<[string, Range, Range, Range]>([
    [
      'an exact forecast that came true',
      { min: 0.7, max: 0.7 },
      { min: 1, max: 1 },
      { min: 0.09, max: 0.09 },
    ],
    ['unlikely, and it did not', { min: 0.2, max: 0.45 }, { min: 0, max: 0 }, { min: 0.04, max: 0.2025 }],
    [
      'likely, and it came true by some part',
      { min: 0.55, max: 0.8 },
      { min: 0, max: 1 },
      { min: 0, max: 0.64 },
    ],
    ['certain, and wrong', { min: 1, max: 1 }, { min: 0, max: 0 }, { min: 1, max: 1 }],
  ])('of %s', (_, probability, outcome, expected) => {
    const { min, max } = brierRange(probability, outcome)
    expect(min).toBeCloseTo(expected.min, 12)
    expect(max).toBeCloseTo(expected.max, 12)
  })
})

test('a mean of ranges holds the mean of any numbers in them, and there is none of nothing', () => {
  fc.assert(
    fc.property(fc.array(known, { minLength: 1, maxLength: 30 }), (all) => {
      const { min = 1, max = 0 } = meanRange(all.map(({ range }) => range)) ?? {}
      const mean = all.reduce((sum, { value }) => sum + value, 0) / all.length
      // Adding up rounds, differently at each end.
      return mean >= min - 1e-12 && mean <= max + 1e-12
    }),
  )
  expect(meanRange([])).toBeNull()
})
