import { expect, it } from 'vitest'
import { words } from '../words/testing/words.ts'
import { NO_ANSWER_ROWS, withholdsAnswer } from './no-answer.ts'

it.each(NO_ANSWER_ROWS)('who $example refuses an answer: $reason', ({ example }) => {
  expect(withholdsAnswer(words(example))).toBe(true)
})

it.each([
  ['would neither confirm nor deny', true],
  ['neither confirmed nor denied', true],
  ['would not immediately comment', true],
  ['could neither confirm nor deny', false],
  ['could not verify', false],
  ['would say', false],
])('who %j withholds an answer: %j', (cue, expected) => {
  expect(withholdsAnswer(words(cue))).toBe(expected)
})
