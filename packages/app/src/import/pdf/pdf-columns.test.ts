import { expect, test } from 'vitest'
import { inReadingOrder } from './pdf-columns.ts'
import type { PdfLine } from './pdf-lines.ts'

const piece = (text: string, x: number, y: number): PdfLine => ({
  text,
  x,
  y,
  right: x + 5 * text.length,
  size: 10,
})
const rows = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.flatMap(([left, right], i) => [piece(left, 50, 700 - 12 * i), piece(right, 300, 700 - 12 * i)])
const texts = (lines: readonly PdfLine[]) => lines.map(({ text }) => text)

const LEFT = [
  'The tram opens a year late,',
  'the board said on Monday, as',
  'the bridge over the canal',
  'was built a second time.',
]
const RIGHT = [
  'Residents who sold their cars',
  'said they would ask the city',
  'to pay for taxis until next',
  'spring, and the mayor agreed.',
]
const printed = rows(...LEFT.map((left, i) => [left, RIGHT[i] ?? ''] as const))

test('of two columns that were drawn row by row the left one is read first', () => {
  expect(texts(inReadingOrder(printed))).toEqual([...LEFT, ...RIGHT])
})

test('a line over both columns stands before what is under it', () => {
  const headline = piece('Trams to the northern suburb come a year late and cost twice as much', 50, 730)
  expect(texts(inReadingOrder([headline, ...printed]))).toEqual([headline.text, ...LEFT, ...RIGHT])
})

test('a table stays in its rows', () => {
  const table = rows(['Rents', '40'], ['Taxes', '12'], ['Fees', '9'], ['Sales', '31'])
  expect(texts(inReadingOrder(table))).toEqual(['Rents 40', 'Taxes 12', 'Fees 9', 'Sales 31'])
})
