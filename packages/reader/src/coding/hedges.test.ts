import { expect, it } from 'vitest'
import { hedgesIn } from './hedges.ts'
import { taggedWords } from './tagged-words.test.ts'
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

it.each([
  ['They are close to a deal.', 'close to approximator'],
  ['A source close to the minister left.', ''],
  ['It should boost sales.', 'should modal'],
  ['He should resign.', ''],
  ['Most voters object.', 'Most vague-quantifier'],
  ['It is the most important vote.', ''],
  ['She would like to leave.', ''],
  ['What they proposed would hurt us.', 'would modal'],
  ['They asked what it would cost.', ''],
  ['It is often late.', 'often adverb'],
  ['That is not only late.', ''],
  ['It is only a draft.', 'only limiter'],
  ['It could come as early as Friday.', 'could modal, as early as approximator'],
  ['The treaty is as good as dead.', 'as good as approximator'],
  ['It cost a lot of money.', ''],
  ['Rents tend to rise.', 'tend to adverb'],
  ['It changed sides so that it could win.', ''],
])('with the trained tags, the hedges of %j are %j', (text, expected) => {
  expect(
    hedgesIn(text, taggedWords(text))
      .map(({ hedge }) => `${hedge.quote} ${hedge.kind}`)
      .join(', '),
  ).toBe(expected)
})
