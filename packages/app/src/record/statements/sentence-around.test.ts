import { takeApart } from '@onrecord/reader'
import { expect, test } from 'vitest'
import { sentenceAround } from './sentence-around.ts'

const text = 'He left on Monday. “She said no,” he wrote. Rain fell all day.'
const { sentences } = takeApart(text)
const around = (words: string) => {
  const start = text.indexOf(words)
  const { start: from, end } = sentenceAround(sentences, { start, end: start + words.length })
  return text.slice(from, end)
}

const cases: readonly (readonly [string, string])[] = [
  ['said', '“She said no,” he wrote.'],
  ['He left', 'He left on Monday.'],
  ['Rain fell all day.', 'Rain fell all day.'],
  ['Monday. “She', 'He left on Monday. “She said no,” he wrote.'],
]
for (const [words, sentence] of cases) {
  test(`"${words}" stands in "${sentence}"`, () => expect(around(words)).toBe(sentence))
}

test('of a text without an end a thousand characters around are kept, never less than the words', () => {
  const whole = [{ start: 0, end: 1_000_000 }]
  expect(sentenceAround(whole, { start: 500_000, end: 500_100 })).toEqual({ start: 499_000, end: 501_100 })
  expect(sentenceAround([], { start: 5, end: 9 })).toEqual({ start: 5, end: 9 })
})
