import { expect, test } from 'vitest'
import { EDGE, normAt, nthSentence, tagAt, tokenAt } from './cursor.ts'
import { tag } from './tags.ts'
import { takeApart } from './take-apart.ts'

const text = tag(takeApart('She refused.'))

test('inside a text a cursor finds what stands there', () => {
  expect(tokenAt(text.tokens, 1).norm).toBe('refused')
  expect(tagAt(text.tags, 0)).toBe('PRP')
  expect(normAt(['she', 'refused'], 0)).toBe('she')
  expect(nthSentence(text.sentences, 0).endToken).toBe(3)
})

test('beyond either end stands a token without letters or place', () => {
  for (const at of [-1, 3, Number.NaN]) {
    expect(tokenAt(text.tokens, at)).toBe(EDGE)
    expect(tagAt(text.tags, at)).toBe('')
    expect(normAt([], at)).toBe('')
    expect(nthSentence(text.sentences, at).first).toBe(-1)
  }
})
