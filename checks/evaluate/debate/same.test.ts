import { expect, it } from 'vitest'
import { alpha } from './alpha.ts'
import { numberOf, sameBounds } from './intervals.ts'
import { sameName, sameThing } from './same.ts'

it.each([
  [['Defence Minister Ruth Amsel'], ['Amsel'], true],
  [['Estria', 'the cabinet'], ['Estrian'], true],
  [['Ruth Amsel'], ["Amsel's spokesman"], false],
  [[], [], true],
  [['the council'], [], false],
])('%j and %j are the same name: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same)
})

it('a thing is the same where half of its words are', () => {
  expect(sameThing(['a ceiling on rents'], ['rents'])).toBe(true)
  expect(sameThing(['a ceiling on rents'], ['a ceiling on fares'])).toBe(true)
  expect(sameThing(['the slurry levy'], ['road toll'])).toBe(false)
})

const figure = (interval: string, whole: string | null = null, share = false) => ({
  ...numberOf(interval),
  span: [0, 1] as const,
  unit: null,
  per: null,
  whole,
  share,
})

it('a share has the same bounds as a part of one, in per cent, and as a count of its whole', () => {
  const six = figure('[6,6]', '10', true)
  for (const other of ['[6,6]', '[0.6,0.6]', '[60,60]']) expect(sameBounds(six, figure(other))).toBe(true)
  expect(sameBounds(six, figure('[10,10]'))).toBe(false)
})

it('open and closed ends differ', () => {
  expect(sameBounds(figure('(900,inf)'), figure('[900,inf)'))).toBe(false)
})

it("alpha is that of Krippendorff's example for two coders and nominal values", () => {
  const [a, b] = ['0100000000', '1110010010']
  const pairs = [...a].map((value, i): [string, string] => [value, b[i] ?? ''])
  expect(alpha(pairs)).toBeCloseTo(0.095, 3)
  expect(alpha([['for', 'for']])).toBeNull()
})
