import { expect, test } from 'vitest'
import { printedDays } from './printed-days.ts'

test.each([
  ['By Ada Ross | May 6, 2024, 10.10 p.m.', '2024-05-06'],
  ['Stand: 06.05.2024 18:00 Uhr', '2024-05-06'],
  ['06.05.24', '2024-05-06'],
  ['Publié le 6 mai 2024', '2024-05-06'],
  ['6. Mai 2024, Lena Ko', '2024-05-06'],
  [`Karlsruhe, (6.5.2024). ${'The board met in the evening and heard of it. '.repeat(4)}`, '2024-05-06'],
])('"%s" has the day %s of its article', (line, day) => {
  expect(printedDays(line)).toEqual([{ day, ofChange: false }])
})

test.each([
  ['Updated May 6, 2024 @ 10:42 am', true],
  ['Zuletzt geändert am 6. Mai 2024 um 13:22 Uhr', true],
  ['Updated 2010 GMT May 6, 2024', true],
])('"%s" has the day of a change', (line, ofChange) => {
  expect(printedDays(line)).toEqual([{ day: '2024-05-06', ofChange }])
})

test.each([
  'The board meets on May 6, 2024 in the town hall',
  'Termin: 06.05.2024, 19 Uhr',
  'Registriert: 06.05.2024, 05:56',
  'Version 3, 6 May 2024',
  '14. - 20. Mai 2024',
  '2024-05-06T10:00:00+02:00',
  `The board met on 6 May 2024 (a Monday). ${'It heard of it in the evening. '.repeat(5)}`,
])('"%s" says no day of an article', (line) => {
  expect(printedDays(line)).toEqual([])
})
