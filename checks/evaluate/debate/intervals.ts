import type { CodedQuantity } from './coding.ts'

type Bounds = Pick<CodedQuantity, 'lo' | 'hi' | 'loOpen' | 'hiOpen'>

/**
 * An interval as mathematics writes it.
 *
 * @example numberOf('(900,inf)') // {lo: 900, hi: null, loOpen: true, hiOpen: true}
 */
export function numberOf(interval: string): Bounds {
  const [, left, lo = '', hi = '', right] = /^([[(])([\d.]+),([\d.]+|inf)([\])])$/.exec(interval) ?? []
  if (left === undefined) throw new Error(`"${interval}" is no interval such as [3,4] or (900,inf)`)
  return {
    lo: Number(lo),
    hi: hi === 'inf' ? null : Number(hi),
    loOpen: left === '(',
    hiOpen: right === ')',
  }
}

/**
 * Whether two figures have the same bounds, to a thousandth. A share may be given as a part of one, in per cent, or as
 * the count it is of its whole ("six out of 10": 6, 0.6 or 60).
 */
export function sameBounds(a: CodedQuantity, b: CodedQuantity): boolean {
  if (a.loOpen !== b.loOpen && a.lo !== 0 && b.lo !== 0) return false
  if (a.hiOpen !== b.hiOpen && a.hi !== null && b.hi !== null) return false
  const share = a.share || b.share
  return readings(a, share).some((one) =>
    readings(b, share).some((other) => near(one.lo, other.lo) && near(one.hi, other.hi)),
  )
}

/** A figure that is a share as part of one and as given; any other as given. */
function readings(
  { lo, hi, whole }: CodedQuantity,
  share: boolean,
): { lo: number | null; hi: number | null }[] {
  if (!share) return [{ lo, hi }]
  const parts = [1, 100, ...(Number(whole) > 0 ? [Number(whole)] : [])]
  return parts.map((part) => ({ lo: lo === null ? null : lo / part, hi: hi === null ? null : hi / part }))
}

function near(a: number | null, b: number | null): boolean {
  return (
    a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b), 1))
  )
}
