import { describe, expect, it } from 'vitest'
import { REASON_ROWS } from './reason-rows.ts'
import { reasonFor, withheld } from './withheld.ts'
import { WITHHELD_ROWS } from './withheld-rows.ts'

it.each(WITHHELD_ROWS)('"$example" withholds a name: $reason', ({ example, pattern }) => {
  expect([withheld(example), pattern.test(example)]).toEqual([true, true])
})

it.each(REASON_ROWS)('"$example" has its reason: $reason', ({ example }) => {
  const [, reason] = /\[(.+)\]/.exec(example) ?? []
  expect(reasonFor(example.replace(/[[\]]/g, ''))).toBe(reason)
})

describe('whether a source goes unnamed', () => {
  it.each([
    ['officials, speaking on condition of anonymity, said', true],
    ['who asked not to be identified', true],
    ['a planner who did not want her name in print', true],
    ['a clerk who was not authorised to brief the press', true],
    ['who wished to remain anonymous', true],
    ['speaking off the record', true],
    ['a source close to the talks said', false],
    ['the minister, named in the report, said', false],
    ['the drug was authorised to be sold', false],
  ])('"%s": %j', (passage, expected) => {
    expect(withheld(passage)).toBe(expected)
  })
})

describe('why', () => {
  it.each([
    [
      'spoke on condition of anonymity because he was not authorized to brief the media, said',
      'he was not authorized to brief the media',
    ],
    [
      'who asked not to be named because the talks are private said the deal was close',
      'the talks are private',
    ],
    ['spoke on condition of anonymity to discuss internal deliberations.', 'discuss internal deliberations'],
    ['spoke to the Gazette on condition of anonymity, citing company policy.', 'company policy'],
    ['requested anonymity for fear of losing her job.', 'fear of losing her job'],
    ['asked not to be identified ahead of the announcement.', 'ahead of the announcement'],
    ['who declined to be named, in line with ministry rules, said', 'in line with ministry rules'],
    [
      'a clerk not authorised to discuss the budget said the order was dead',
      'not authorised to discuss the budget',
    ],
    ['who could not be named for legal reasons', 'for legal reasons'],
    ['asking not to be named discussing confidential plans.', 'discussing confidential plans'],
    ['Citing the sensitivity of the case, the officer asked not to be named.', 'the sensitivity of the case'],
    ['speaking on condition of anonymity to the Gazette.', null],
    ['an aide speaking on condition of anonymity said it failed because prices rose.', null],
    ['officials, speaking anonymously, have dismissed the idea because it costs too much.', null],
    ['the mayor resigned because the talks were private.', null],
  ])('"%s": %j', (passage, expected) => {
    expect(reasonFor(passage)).toBe(expected)
  })
})
