import { expect, it } from 'vitest'
import { exampleOf } from './testing/row-examples.ts'
import { firstRow, placeTest, type WordClasses } from './word-patterns.ts'

const CLASSES: WordClasses = {
  number: ({ norm }) => /^\d/.test(norm),
  be: new Set(['is', 'are', 'was', 'were']),
}

it.each([
  ['[would]', 'It [would] hurt.', true],
  ['[would]', 'It [will] hurt.', false],
  ['[]', 'It [will] hurt.', true],
  ['[tend* to]', 'Rents [tended to] rise.', true],
  ['[tend* to]', 'Rents [tended] to rise.', false],
  ['[~deny]', 'They [denied] it.', true],
  ['[:VBD]', 'They [denied] it.', true],
  ['[:VB*] it|him', 'They [denied] it.', true],
  ['[:NN*] it|him', 'They [denied] it.', false],
  ['they|we [denied]', 'Yesterday they [denied] it.', true],
  ['!they|we [denied]', 'Yesterday she [denied] it.', true],
  ['!they|we [denied]', 'Yesterday they [denied] it.', false],
  ['[denied] !that', 'They [denied] it.', true],
  ['[about] @number', 'It cost [about] 900 euros.', true],
  ['[about] @number', 'It is [about] money.', false],
  ['@be very? [close to]', 'They were very [close to] a deal.', true],
  ['@be very? [close to]', 'They were [close to] a deal.', true],
  ['@be very? [close to]', 'They came [close to] a deal.', false],
  ['@be _2=very|so [close]', 'They were very very [close].', true],
  ['@be _2=very|so [close]', 'They were not so [close].', false],
  ['_ _ [may]', 'The levy [may] fail.', true],
  ['_ _ [may]', 'It [may] fail.', false],
  ['what _3 [would]', 'They asked what the new levy [would] cost.', true],
  ['what _2 [would]', 'They asked what the new levy [would] cost.', false],
  ['what _3!:MD [would]', 'What may come then [would] hurt.', false],
  ['if _4!, [would]', 'If it fails they [would] go.', true],
  ['if _4!, [would]', 'If it fails, they [would] go.', false],
  ['[would] _3!, money', 'It [would] not cost money.', true],
  ['[would] _3!, money', 'It [would] fail, money or not.', false],
  [', [but]', 'It was late, [but] it came.', true],
  [', [but]', 'It was late [but] it came.', false],
  ['^ [over] @number', '[Over] 900 came.', true],
  ['^ [over] @number', 'Well [over] 900 came.', false],
  ['[late] $', 'It was [late].', true],
  ['[late] $', 'It was [late] again.', false],
  ['[late] often? $', 'It was [late].', true],
])('%j fits %j: %j', (pattern, example, expected) => {
  const { words, place } = exampleOf(example)
  expect(placeTest(pattern, CLASSES)(words, place)).toBe(expected)
})

it.each([
  ['would', '"would": a pattern has its place in one pair of square brackets'],
  ['[a] [b]', '"[a] [b]": a pattern has its place in one pair of square brackets'],
  ['[may] an?|the', '"an?": no word, inflection, tag or class'],
  ['[@colour]', '"@colour": no such class; there are number, be'],
])('%j is refused: %s', (pattern, message) => {
  expect(() => placeTest(pattern, CLASSES)).toThrow(message)
})

it('one of several patterns is enough, and a function may be one', () => {
  const { words, place } = exampleOf('It [would] hurt.')
  const test = placeTest(['[will]', (list, { first }) => list[first]?.norm === 'would'])
  expect(test(words, place)).toBe(true)
})

it('of rows over other facts the first that fits reads, one whose "unless" fits does not', () => {
  const row = (reading: string, pattern: (n: number) => boolean, unless?: (n: number) => boolean) => ({
    pattern,
    ...(unless === undefined ? {} : { unless }),
    reading,
    reason: '',
    example: '',
  })
  const rows = [
    row(
      'small',
      (n) => n < 10,
      (n) => n < 0,
    ),
    row('number', () => true),
  ]
  expect([5, -5, 50].map((n) => firstRow(rows, n)?.reading)).toEqual(['small', 'number', 'number'])
  expect(firstRow(rows.slice(0, 1), -5)).toBeNull()
})
