/**
 * Arithmetic with figures that are known within bounds: whatever exact numbers lie in the inputs, the result holds the
 * exact answer. Bounds that a double cannot hold exactly are rounded outwards by one step.
 */

/** `null` is unbounded; an open end is not itself a value. */
export interface Interval {
  readonly lo: number | null
  readonly hi: number | null
  readonly loOpen: boolean
  readonly hiOpen: boolean
}

export const NONE_OR_MORE: Interval = { lo: 0, hi: null, loOpen: false, hiOpen: false }
export const SOME_MORE: Interval = { lo: 0, hi: null, loOpen: true, hiOpen: false }

export const exactly = (value: number): Interval => ({ lo: value, hi: value, loOpen: false, hiOpen: false })

/** True where no number lies in it: it ends before it begins. */
export function isEmpty({ lo, hi, loOpen, hiOpen }: Interval): boolean {
  if (lo === null || hi === null) return false
  return lo > hi || (lo === hi && (loOpen || hiOpen))
}

/** `holds({ lo: 900, loOpen: true, ... }, 900) // false` */
export function holds({ lo, hi, loOpen, hiOpen }: Interval, value: number): boolean {
  if (lo !== null && (value < lo || (loOpen && value === lo))) return false
  return hi === null || value < hi || (!hiOpen && value === hi)
}

/** All sums of a number of the one and a number of the other. */
export function plus(one: Interval, other: Interval): Interval {
  return {
    lo: one.lo === null || other.lo === null ? null : sumDown(one.lo, other.lo),
    hi: one.hi === null || other.hi === null ? null : sumUp(one.hi, other.hi),
    loOpen: one.loOpen || other.loOpen,
    hiOpen: one.hiOpen || other.hiOpen,
  }
}

export function negative({ lo, hi, loOpen, hiOpen }: Interval): Interval {
  return { lo: hi === null ? null : 0 - hi, hi: lo === null ? null : 0 - lo, loOpen: hiOpen, hiOpen: loOpen }
}

export const minus = (one: Interval, other: Interval): Interval => plus(one, negative(other))

/** What lies in both; empty where nothing does. */
export function meet(one: Interval, other: Interval): Interval {
  const [lo, loOpen] = tighter(one.lo, one.loOpen, other.lo, other.loOpen, Math.max)
  const [hi, hiOpen] = tighter(one.hi, one.hiOpen, other.hi, other.hiOpen, Math.min)
  return { lo, hi, loOpen, hiOpen }
}

/** From the lowest to the highest of both. */
export function hull(one: Interval, other: Interval): Interval {
  const [lo, loOpen] = wider(one.lo, one.loOpen, other.lo, other.loOpen, Math.min)
  const [hi, hiOpen] = wider(one.hi, one.hiOpen, other.hi, other.hiOpen, Math.max)
  return { lo, hi, loOpen, hiOpen }
}

/** True where they have no number in common: both cannot be right of one thing. */
export const apart = (one: Interval, other: Interval): boolean => isEmpty(meet(one, other))

type End = readonly [number | null, boolean]
type Choose = (one: number, other: number) => number

function tighter(
  one: number | null,
  oneOpen: boolean,
  other: number | null,
  otherOpen: boolean,
  choose: Choose,
): End {
  if (one === null) return [other, otherOpen]
  if (other === null) return [one, oneOpen]
  if (one === other) return [one, oneOpen || otherOpen]
  const end = choose(one, other)
  return [end, end === one ? oneOpen : otherOpen]
}

function wider(
  one: number | null,
  oneOpen: boolean,
  other: number | null,
  otherOpen: boolean,
  choose: Choose,
): End {
  if (one === null || other === null) return [null, false]
  if (one === other) return [one, oneOpen && otherOpen]
  const end = choose(one, other)
  return [end, end === one ? oneOpen : otherOpen]
}

/** What the rounded sum of two numbers lacks of the exact one (Knuth's two-sum). */
function lackOf(one: number, other: number, sum: number): number {
  const back = sum - one
  return one - (sum - back) + (other - back)
}

function sumDown(one: number, other: number): number | null {
  const sum = one + other
  if (sum === Number.POSITIVE_INFINITY) return Number.MAX_VALUE
  if (sum === Number.NEGATIVE_INFINITY) return null
  return lackOf(one, other, sum) < 0 ? next(sum, -1) : sum
}

function sumUp(one: number, other: number): number | null {
  const sum = one + other
  if (sum === Number.POSITIVE_INFINITY) return null
  if (sum === Number.NEGATIVE_INFINITY) return -Number.MAX_VALUE
  return lackOf(one, other, sum) > 0 ? next(sum, 1) : sum
}

const bits = new DataView(new ArrayBuffer(8))

/** The next number that a double can hold, upwards or downwards. */
function next(value: number, way: 1 | -1): number {
  if (value === 0) return way * Number.MIN_VALUE
  bits.setFloat64(0, value)
  const away = value > 0 === way > 0
  bits.setBigInt64(0, bits.getBigInt64(0) + (away ? 1n : -1n))
  return bits.getFloat64(0)
}
