import { expect, test } from 'vitest'
import { bodyMatch, bodyRates, paragraphsOnlyIn } from './body-match.ts'

test('of a text with one run of four words too many and one too few a half is shared', () => {
  const match = bodyMatch('one two three four five', 'zero one two three four')
  expect(match).toEqual({ both: 1 / 3, ours: 1 / 3, missing: 1 / 3 })
  expect(bodyRates([match])).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 })
})

test('a page without text lowers recall and leaves precision', () => {
  const rates = bodyRates([bodyMatch('one two three four', ''), bodyMatch('one two', 'one two')])
  expect(rates).toMatchObject({ precision: 1, recall: 0.5 })
})

test('names the paragraphs that only one of two texts has', () => {
  expect(
    paragraphsOnlyIn('The board met on Monday.\n\nSubscribe to our letter.', 'The board met on Monday.'),
  ).toEqual(['Subscribe to our letter.'])
})
