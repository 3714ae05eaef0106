import { expect, it } from 'vitest'
import { predicateOf } from './predicate.ts'
import { taggedWords } from './testing/tagged-words.ts'

it.each([
  ['that the plan, which nobody liked, may fail', 'may fail'],
  ['On Monday, the council will meet', 'will meet'],
  ['If she wins, the tax is likely to fall', 'is likely to fall'],
  ['the man who lost the vote has not resigned', 'has not resigned'],
  ['the ministry, in a letter to the court, denied it', 'denied'],
  ['a rate cut', null],
  ['to block the bill', null],
])('the main predicate of %j is %j', (text, expected) => {
  const list = taggedWords(text)
  const found = predicateOf(list)
  expect(
    found &&
      list
        .slice(found.verb, found.end)
        .map((word) => word.norm)
        .join(' '),
  ).toBe(expected)
})

it.each([
  ['it will close unless it is repaired', true],
  ['they would leave if convicted', true],
  ['it works if you are eligible', false],
  ['they will stay even if they lose', false],
  ['nobody will see if it works', false],
])('whether a condition governs %j: %j', (text, expected) => {
  expect(predicateOf(taggedWords(text))?.conditional).toBe(expected)
})
