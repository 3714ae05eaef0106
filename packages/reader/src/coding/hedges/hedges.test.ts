import { expect, it } from 'vitest'
import { exampleOf } from '../../language/testing/row-examples.ts'
import { taggedWords } from '../words/testing/tagged-words.ts'
import { words } from '../words/testing/words.ts'
import { HEDGE_ROWS } from './hedge-rows.ts'
import { hedgesIn } from './hedges.ts'

it.each(HEDGE_ROWS)('$example has its $reading', ({ example, reading }) => {
  const { words, place } = exampleOf(example)
  const hedges = hedgesIn(example.replace(/[[\]]/g, ''), words)
  expect(hedges.map(({ first, end, hedge }) => ({ first, end, kind: hedge.kind }))).toContainEqual({
    ...place,
    kind: reading,
  })
})

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
  ['It is only a draft.', ''],
  ['It could come as early as Friday.', 'could modal, as early as approximator'],
  ['The treaty is as good as dead.', 'as good as approximator'],
  ['It cost a lot of money.', ''],
  ['Rents tend to rise.', 'tend to adverb'],
  ['It changed sides so that it could win.', ''],
  ['It costs $2.4 billion over five years.', ''],
  ['Rents rose by a tenth over two decades.', ''],
  ['Over five years, rents rose.', ''],
  ['Over five years have passed.', 'Over approximator'],
  ['It took over five years.', 'over approximator'],
  ['It was built over five years ago.', 'over approximator'],
  ['It has lain there for over five years.', 'over approximator'],
  ['It costs over $2 billion.', 'over approximator'],
  ['Under-fives and under-18s travel free.', ''],
  ['The over 65s pay half.', ''],
  ['Under 18 of them came.', 'Under approximator'],
  ['There are at most 900 of them.', 'at most approximator'],
  ['It costs in excess of $900.', 'in excess of approximator'],
  ['They fined a maximum of 900 drivers.', 'a maximum of approximator'],
  ['There are not more than 900 of them.', 'not more than approximator'],
  ['A maximum of care is needed.', ''],
])('with the trained tags, the hedges of %j are %j', (text, expected) => {
  expect(
    hedgesIn(text, taggedWords(text))
      .map(({ hedge }) => `${hedge.quote} ${hedge.kind}`)
      .join(', '),
  ).toBe(expected)
})
