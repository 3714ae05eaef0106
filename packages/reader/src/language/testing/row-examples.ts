import { taggedWords } from '../../coding/words/testing/tagged-words.ts'
import type { Word } from '../../coding/words/words.ts'
import type { Place, WordRow, WordRows } from '../word-patterns.ts'

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
