import { describe, expect, it } from 'vitest'
import { takeApart } from './take-apart.ts'

const sentencesOf = (text: string) =>
  takeApart(text).sentences.map(({ start, end }) => text.slice(start, end))

const ROWS: readonly (readonly string[])[] = [
  ['Mr. Hill left.', '"Why?" she asked.', 'No.'],
  ['“We won!” he said.', '“They lost.”', 'It ended.'],
  ['It rose 3.5% in the U.S. The talks failed.'].flatMap((s) => s.split(/(?<=U\.S\.) /)),
  ['She met Sen. Okoye of the U.S. Senate at 9 a.m. in Calif. with J. K. Hill.'],
  ['Really?!', 'Yes.'],
  ['He left (she stayed.)', 'Then rain came.'],
  ["He asked: 'Is it so?'", 'Nobody knew.'],
  ['Will Norland pay?', 'No.', 'It will wait.'],
  ['She gave it to Modern Art.', 'The gallery at No. 10 has Fig. 3 and Vol. IV.'],
]

describe('sentences', () => {
  it.each(ROWS.map((row) => [row.join(' '), row] as const))('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it('a line break ends a sentence, and a paragraph', () => {
    const text = 'No deal in sight\nMinisters said so\r\nSource link'
    expect(sentencesOf(text)).toEqual(['No deal in sight', 'Ministers said so', 'Source link'])
    expect(takeApart(text).paragraphs.map((p) => p.kind)).toEqual(['heading', 'heading', 'boilerplate'])
  })
})
