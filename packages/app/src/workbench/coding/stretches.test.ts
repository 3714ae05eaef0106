import { expect, test } from 'vitest'
import { movedByWord, spanOf, trimmed } from './stretches.ts'

const text = 'She said: “no, not now” 🙂 and left.'
const words = (stretch: { start: number; end: number }) => text.slice(stretch.start, stretch.end)

test('blanks at the edges are no words, and half a character is a whole one', () => {
  expect(trimmed(text, { start: 3, end: 9 })).toEqual({ start: 4, end: 9 })
  expect(trimmed(text, { start: 3, end: 4 })).toBeNull()
  const face = text.indexOf('🙂')
  expect(trimmed(text, { start: face + 1, end: face + 2 })).toEqual({ start: face, end: face + 2 })
})

test.each([
  ['end', 1, 'said: “no,'],
  ['end', -1, 'said:'],
  ['start', -1, 'She said:'],
  ['start', 1, 'said:'],
] as const)('the %s moves by a word (%i) and the stretch never becomes empty', (edge, step, expected) => {
  const stretch = { start: text.indexOf('said'), end: text.indexOf(' “') }
  expect(words(movedByWord(text, stretch, edge, step))).toBe(expected)
  expect(spanOf(text, stretch).quote).toBe('said:')
})
