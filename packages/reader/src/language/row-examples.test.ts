import { expect, it } from 'vitest'
import { taggedWords } from '../coding/words/tagged-words.test.ts'
import type { Word } from '../coding/words/words.ts'
import { type Place, type WordRow, type WordRows, wordRows } from './word-patterns.ts'

/** The words of an example and its place, which stands in square brackets: "It [would] hurt". */
export function exampleOf(example: string): { words: Word[]; place: Place } {
  const [before = '', own = '', behind = ''] = example.split(/[[\]]/)
  const words = taggedWords(before + own + behind)
  const first = words.findIndex((word) => word.start >= before.length)
  const end = words.findLastIndex((word) => word.end <= before.length + own.length) + 1
  return { words, place: { first, end } }
}

/** Which row of a table reads its example; for a table's test, `it.each(table.rows)('…', (row) => expect(readerOf(table, row)).toBe(row))`. */
export function readerOf<Reading>(
  table: WordRows<Reading, Word>,
  row: WordRow<Reading, Word>,
): WordRow<Reading, Word> | null {
  const { words, place } = exampleOf(row.example)
  return table.rowAt(words, place)
}

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
