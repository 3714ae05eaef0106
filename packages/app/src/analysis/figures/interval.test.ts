import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  apart,
  exactly,
  holds,
  hull,
  type Interval,
  isEmpty,
  meet,
  minus,
  negative,
  plus,
} from './interval.ts'

/** Numbers as fractions of 2^60ths could hold them: their exact sums are worked out in whole numbers. */
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
)
/** An interval and a number that lies in it. */
const known = fc
  .tuple(number, number, number, fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([a, b, c, noLo, noHi, loOpen, hiOpen]) => {
    const [lo = 0, value = 0, hi = 0] = [a, b, c].sort((x, y) => x - y)
    const interval: Interval = {
      lo: noLo ? null : lo,
      hi: noHi ? null : hi,
      loOpen: loOpen && lo < value,
      hiOpen: hiOpen && value < hi,
    }
    return { interval, value }
  })

/** A double as an exact fraction: numerator over 2^1074. */
function exact(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const word = view.getBigUint64(0)
  const exponent = Number((word >> 52n) & 0x7ffn)
  const fraction = word & 0xfffffffffffffn
  const size = exponent === 0 ? fraction : (fraction | 0x10000000000000n) << BigInt(exponent - 1)
  return word >> 63n === 1n ? -size : size
}

function holdsExactly({ lo, hi, loOpen, hiOpen }: Interval, value: bigint): boolean {
  if (lo !== null && (value < exact(lo) || (loOpen && value === exact(lo)))) return false
  return hi === null || value < exact(hi) || (!hiOpen && value === exact(hi))
}

describe('intervals', () => {
  test('a sum and a difference hold the exact sum and difference, fractions and huge numbers too', () => {
    fc.assert(
      fc.property(known, known, (one, other) => {
        expect(holdsExactly(plus(one.interval, other.interval), exact(one.value) + exact(other.value))).toBe(
          true,
        )
        expect(holdsExactly(minus(one.interval, other.interval), exact(one.value) - exact(other.value))).toBe(
          true,
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('of whole numbers a sum is exact at both ends', () => {
    const whole = fc.integer({ min: -(2 ** 40), max: 2 ** 40 })
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        expect(plus(exactly(one), exactly(other))).toEqual(exactly(one + other))
      }),
    )
  })

  test('what lies in both lies in their meeting, what lies in one in their hull', () => {
    fc.assert(
      fc.property(known, known, number, (one, other, value) => {
        const both = holds(one.interval, value) && holds(other.interval, value)
        expect(holds(meet(one.interval, other.interval), value)).toBe(both)
        if (apart(one.interval, other.interval)) expect(both).toBe(false)
        expect(holds(hull(one.interval, other.interval), one.value)).toBe(true)
        expect(holds(negative(one.interval), -one.value)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('ends count only where they are closed', () => {
    const under = { lo: null, hi: 2200, loOpen: false, hiOpen: true }
    expect(holds(under, 2200)).toBe(false)
    expect(apart(under, exactly(2200))).toBe(true)
    expect(isEmpty({ lo: 1, hi: 1, loOpen: true, hiOpen: false })).toBe(true)
    expect(isEmpty({ lo: 2, hi: 1, loOpen: false, hiOpen: false })).toBe(true)
    expect(isEmpty({ lo: null, hi: 1, loOpen: true, hiOpen: true })).toBe(false)
  })

  test('a sum too large for a number has no upper end', () => {
    const huge = exactly(Number.MAX_VALUE)
    expect(plus(huge, huge)).toEqual({ lo: Number.MAX_VALUE, hi: null, loOpen: false, hiOpen: false })
    expect(plus(negative(huge), negative(huge))).toMatchObject({ hi: -Number.MAX_VALUE, lo: null })
  })
})
