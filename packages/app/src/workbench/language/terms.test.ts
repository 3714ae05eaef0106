import type { Quantity } from '@onrecord/reader'
import { describe, expect, test } from 'vitest'
import { german } from './german/german.ts'
import { bounds, isUnnamed, plain, stanceWord } from './terms.ts'

const figure = (part: Partial<Quantity>): Quantity => {
  const none = {
    item: null,
    holder: null,
    unit: null,
    period: null,
    whole: null,
    against: null,
    nominal: null,
    lo: null,
    hi: null,
    hedge: null,
    convention: null,
  }
  return { start: 0, end: 0, quote: '', kind: 'other', loOpen: false, hiOpen: false, ...none, ...part }
}

describe('bounds keep what the text says', () => {
  test.each<[string, Partial<Quantity>]>([
    ['3,600–4,400', { nominal: 4000, lo: 3600, hi: 4400 }],
    ['4,000', { nominal: 4000, lo: 4000, hi: 4000 }],
    ['300 or more', { nominal: 300, lo: 300 }],
    ['more than 300', { nominal: 300, lo: 300, loOpen: true }],
    ['300 at most', { nominal: 300, hi: 300 }],
    ['300 at most', { nominal: 300, lo: 0, hi: 300 }],
    ['fewer than 300', { nominal: 300, lo: 0, hi: 300, hiOpen: true }],
    ['over 2 to under 9', { lo: 2, hi: 9, loOpen: true, hiOpen: true }],
    ['0 or more', { lo: 0 }],
    ['no figure', {}],
    ['0.25', { lo: 0.25, hi: 0.25 }],
  ])('%s', (words, part) => {
    expect(bounds(figure(part))).toBe(words)
  })
})

test('an unset stance is a word of its own', () => {
  expect([1, -1, 0, null].map((stance) => stanceWord(stance as 1))).toEqual([
    'for',
    'against',
    'neither',
    'unset',
  ])
})

test('bounds in German keep as strict', () => {
  expect(
    [{ lo: 3600, hi: 4400 }, { lo: 300 }, { hi: 300, hiOpen: true }, { lo: 2, hi: 9, loOpen: true }].map(
      (part) => bounds(figure(part), german),
    ),
  ).toEqual(['3.600–4.400', 'mindestens 300', 'weniger als 300', 'über 2 bis 9'])
})

test('who could be asked wears no dashed border', () => {
  expect(isUnnamed('named-person')).toBe(false)
  expect(isUnnamed('unnamed-collective')).toBe(true)
  expect(plain('quantity-claim')).toBe('quantity claim')
})
