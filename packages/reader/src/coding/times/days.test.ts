import { describe, expect, it } from 'vitest'
import { addDays, addMonths, isIsoDay, weekday } from './days.ts'

describe('an ISO day', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-02-30', false],
    ['2023-13-01', false],
    ['2023-1-1', false],
    ['2023-07-23T10:00', false],
    ['', false],
  ])('is in %j: %s', (text, expected) => {
    expect(isIsoDay(text)).toBe(expected)
  })

  it.each([
    [addDays('2024-02-28', 2), '2024-03-01'],
    [addMonths('2024-03-31', -1), '2024-02-29'],
    [addMonths('2023-12-15', 1), '2024-01-15'],
  ])('moves to %s', (moved, expected) => {
    expect(moved).toBe(expected)
  })

  it('has a weekday, Monday first', () => {
    expect([weekday('2023-07-24'), weekday('2023-07-23')]).toEqual([1, 7])
  })
})
