import { expect, it } from 'vitest'
import { taggedWords } from './testing/tagged-words.ts'

it('the words carry the shipped model’s tags', () => {
  expect(taggedWords('It may fail').map((word) => word.tag)).toEqual(['PRP', 'MD', 'VB'])
})
