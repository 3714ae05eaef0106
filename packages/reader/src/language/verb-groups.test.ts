import { expect, it } from 'vitest'
import { taggedWords } from '../coding/words/testing/tagged-words.ts'
import { exampleOf } from './testing/row-examples.ts'
import { groupBefore, groupEnd, groupOfCue, hasPerfect, isInfinitive } from './verb-groups.ts'

it.each([
  ['They will not [give] it.', 'will not'],
  ['It would be [given] to them.', 'would unreal done passive'],
  ['They could [give] it.', 'unreal'],
  ['They are going to [give] it.', 'will'],
  ['They have never [given] it.', 'not done'],
  ['It was [given] to them.', 'done passive'],
  ['They [gave] it.', 'done'],
  ['They will, they say, [give] it.', ''],
])('what stands before the verb of %j makes it %j', (example, expected) => {
  const { words, place } = exampleOf(example)
  const group = groupBefore(words, place.first)
  expect(
    Object.entries(group)
      .filter(([, is]) => is)
      .map(([name]) => name)
      .join(' '),
  ).toBe(expected)
})

const shown = (text: string, first: number, end: number): string =>
  taggedWords(text)
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ')

it.each([
  ['She had said it', 'had said'],
  ['She would later say it', 'would later say'],
  ['She shot back', 'shot back'],
  ['She said on Monday', 'said'],
  ['She said', 'said'],
])('the cue of %j is %j', (text, expected) => {
  const words = taggedWords(text)
  const { first, end } = groupOfCue(
    { norms: words.map(({ norm }) => norm), tags: words.map(({ tag }) => tag) },
    1,
  )
  expect(shown(text, first, end)).toBe(expected)
})

it.each([
  ['Rents will not fall again', 'will not fall again'],
  ['Rents are likely to fall', 'are likely to fall'],
  ['Rents fell, they say', 'fell'],
])('the predicate of %j is %j', (text, expected) => {
  expect(shown(text, 1, groupEnd(taggedWords(text), 1))).toBe(expected)
})

it.each([
  ['They [have] now decided.', true],
  ['They [have] a plan.', false],
])('a perfect begins in %j: %j', (example, expected) => {
  const { words, place } = exampleOf(example)
  expect(hasPerfect(words, place.first)).toBe(expected)
})

it.each([
  ['They meant [to] decide.', true],
  ['They went [to] Oslo.', false],
])('an infinitive begins in %j: %j', (example, expected) => {
  const { words, place } = exampleOf(example)
  expect(isInfinitive(words, place.first)).toBe(expected)
})
