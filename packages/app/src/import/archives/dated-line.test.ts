import { expect, test } from 'vitest'
import { datedLine, isDateLine } from './dated-line.ts'

test.each([
  ['July 1, 2019 Monday 9:20 AM GMT', '2019-07-01'],
  ['December 19, 1991, Sunday, An Edition', '1991-12-19'],
  ['4 oktober 2017 woensdag', '2017-10-04'],
  ['5. Juli 2019', '2019-07-05'],
  ['mercredi 1er juin 2026', '2026-06-01'],
  ['29 décembre 2011', '2011-12-29'],
  ['14 de marzo de 2025', '2025-03-14'],
  ['Mar 4, 2026', '2026-03-04'],
  ['2026-03-04', '2026-03-04'],
])('%j is %s', (line, day) => {
  expect(datedLine(line)?.day).toBe(day)
})

test.each(['Market 12, 2024', 'February 30, 2024', 'The 4 marlowes 2024'])('%j holds no day', (line) => {
  expect(datedLine(line)).toBeNull()
})

test('a line that says more than a day is no date line', () => {
  expect(isDateLine('Wednesday, March 4, 2026')).toBe(true)
  expect(isDateLine('The law of March 4, 2026 is void')).toBe(false)
})
