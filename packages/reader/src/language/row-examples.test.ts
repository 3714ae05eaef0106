import { expect, it } from 'vitest'
import type { Word } from '../coding/words/words.ts'
import { readerOf } from './testing/row-examples.ts'
import { wordRows } from './word-patterns.ts'

const HEDGING = wordRows<boolean, Word>([
  {
    pattern: '[would] rather|like',
    reading: false,
    reason: 'a wish, plainly said',
    example: 'She [would] like to go.',
  },
  {
    pattern: 'whether|what _7!:VB*|:MD [would]',
    reading: false,
    reason: 'part of the question',
    example: 'They asked what it [would] cost.',
  },
  { pattern: '[would]', reading: true, reason: 'a modal weakens', example: 'It [would] hurt.' },
  {
    pattern: '[close to] a|an|:VBG',
    unless: 'source [close to]',
    reading: true,
    reason: 'nearly there',
    example: 'They are [close to] leaving.',
  },
])

it.each(HEDGING.rows)('$example is read as $reading: $reason', (row) => {
  expect(readerOf(HEDGING, row)).toBe(row)
})
