import { expect, test } from 'vitest'
import { knownWord } from './known-words.ts'

test('a word is lower case and straight in its norm, and the same object each time', () => {
  const word = knownWord('Don’t')
  expect(word).toEqual({ text: 'Don’t', norm: "don't" })
  expect(knownWord('Don’t')).toBe(word)
})

test('numbers, names of properties and very long words are words like any other', () => {
  for (const written of ['2024', '007', '__proto__', 'constructor', 'X'.repeat(10_000)])
    expect(knownWord(written)).toEqual({ text: written, norm: written.toLowerCase() })
})
