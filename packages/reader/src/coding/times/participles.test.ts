import { expect, it } from 'vitest'
import { taggedWords } from '../words/testing/tagged-words.ts'
import { isActivePast } from './participles.ts'

it.each([
  ['NN', true],
  ['PRP', true],
  ['PRP$', false],
  ['WP$', true],
  ['DT', false],
])('a participle behind %s and before an object is a past tense: %j', (before, expected) => {
  const words = taggedWords('it published plans').map((word, i) => ({
    ...word,
    tag: [before, 'VBN', 'NNS'][i] ?? word.tag,
  }))
  expect(isActivePast(words, 1)).toBe(expected)
})
