import type { Interval } from './interval.ts'

/** `at most 3,098`, `fewer than 2,200`, `at least 2`, `3,600 to 4,400` */
export function boundsText({ lo, hi, loOpen, hiOpen }: Interval): string {
  if (hi === null) return lo === null ? 'any number' : `${loOpen ? 'more than' : 'at least'} ${numeral(lo)}`
  if (lo !== null && lo === hi) return numeral(lo)
  const upper = `${hiOpen ? 'fewer than' : 'at most'} ${numeral(hi)}`
  if (lo === null || lo === 0) return upper
  return loOpen || hiOpen
    ? `${loOpen ? 'more than' : 'at least'} ${numeral(lo)}, ${upper}`
    : `${numeral(lo)} to ${numeral(hi)}`
}

const numeral = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 6 })
