import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ticks } from './ticks.ts'

const day = (iso: string) => Date.parse(iso) / 86_400_000
const labels = (first: string, last: string) => ticks(day(first), day(last)).marks.map(({ label }) => label)

test.each([
  ['2023-05-14', '2023-05-15', ['2023-05-11', '2023-05-13', '2023-05-15', '2023-05-17', '2023-05-19']],
  ['2022-07-01', '2024-03-01', ['2022-07', '2022-10', '2023-01', '2023-04', '2023-07', '2023-10', '2024-01']],
  ['2001-01-01', '2024-01-01', ['2005', '2010', '2015', '2020']],
])('an axis from %s to %s', (first, last, expected) => {
  expect(labels(first, last)).toEqual(expected)
})

test('one day, and any span of time, gets some labels and never too many', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 30_000 }), fc.nat(40_000), (first, span) => {
      const { from, to, marks } = ticks(first, first + span)
      expect(marks.length).toBeGreaterThan(0)
      expect(marks.length).toBeLessThan(13)
      expect(marks.every((mark) => mark.day >= from && mark.day <= to)).toBe(true)
    }),
  )
})
