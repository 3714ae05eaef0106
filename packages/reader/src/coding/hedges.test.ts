import { expect, it } from 'vitest'
import { hedgesIn } from './hedges.ts'
import { words } from './words.test.ts'

it.each([
  ['It could presumably fail.', 'could modal, presumably adverb'],
  ['There are around 900 of them.', 'around approximator'],
  ['Some lawmakers object.', 'Some vague-quantifier'],
  ['Some 300 lawmakers object.', 'Some approximator'],
  ['He walked around the house.', ''],
  ['They met in May.', ''],
  ['It may open soon.', 'may modal, soon vague-horizon'],
  ['It has so far failed.', 'so far limiter'],
  ['They are showing no signs of leaving.', 'showing no signs of evidential'],
  ['He reportedly left.', 'reportedly evidential'],
  ['Dozens came.', 'Dozens vague-quantifier'],
  ['It is over.', ''],
])('the hedges of %j are %j', (text, expected) => {
  expect(
    hedgesIn(text, words(text))
      .map(({ hedge }) => `${hedge.quote} ${hedge.kind}`)
      .join(', '),
  ).toBe(expected)
})
