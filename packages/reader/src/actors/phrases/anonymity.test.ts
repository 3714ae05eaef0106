import { describe, expect, it } from 'vitest'
import { unnamedClass } from './anonymity.ts'
import { ANONYMITY_ROWS } from './anonymity-rows.ts'
import { facetsOf, NUMBER_ROWS } from './facets.ts'

it.each(ANONYMITY_ROWS)('"$example" is $reading: $reason', ({ example, reading }) => {
  const [, many, own = '', passage = ''] = /^(s: )?([^|]+?)(?: \| (.*))?$/.exec(example) ?? []
  expect(unnamedClass(own, many !== undefined, passage)).toBe(reading)
})

it.each(NUMBER_ROWS)('"$example" are $reading: $reason', ({ example, reading }) => {
  expect(facetsOf(example, true, null, null).number).toBe(reading)
})

describe('what a phrase says of an unnamed source', () => {
  it.each([
    ['two senior defence officials', true, 'two', 'senior'],
    ['the two officials', true, 'two', null],
    ['at least three aides', true, 'several', null],
    ['a group of former ministers', true, 'several', 'former'],
    ['a couple of advisers', true, 'two', null],
    ['half a dozen diplomats', true, 'several', null],
    ['11 people', true, 'several', null],
    ['one of the negotiators', true, 'one', null],
    ['officials', true, 'unknown', null],
    ['the officials', true, 'unknown', null],
    ['a high-ranking officer', false, 'one', 'senior'],
    ['the official', false, 'one', null],
    ['another diplomat', false, 'one', null],
    ['a source close to the former president', false, 'one', null],
    ['an ex-minister', false, 'one', 'former'],
    ['a retired planner', false, 'one', 'former'],
    ['two or three colleagues', true, 'several', null],
  ] as const)('"%s"', (phrase, plural, number, rank) => {
    expect(facetsOf(phrase, plural, null, null)).toEqual({ number, rank, body: null, reason: null })
  })
})

describe('the class of an unnamed source', () => {
  it.each([
    ['sources', true, '', 'anonymous-bare'],
    ['a source', false, '', 'anonymous-bare'],
    ['sources', true, 'sources, speaking on condition of anonymity,', 'anonymous-described'],
    ['officials', true, '', 'unnamed-collective'],
    ['two officials', true, '', 'anonymous-described'],
    ['senior officials', true, '', 'anonymous-described'],
    ['three witnesses', true, '', 'anonymous-described'],
    ['witnesses', true, '', 'unnamed-collective'],
    ['31 voters', true, '', 'unnamed-collective'],
    ['people familiar with the matter', true, '', 'anonymous-described'],
    ['critics', true, '', 'unnamed-collective'],
    ['an official', false, '', 'anonymous-described'],
  ] as const)('"%s"', (phrase, plural, passage, expected) => {
    expect(unnamedClass(phrase, plural, passage)).toBe(expected)
  })
})
