import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createModel } from '../../model.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Attribution, Range } from '../attribution.ts'
import { MENDS, withMends } from './mends.ts'
import { MISREAD_SOURCES } from './misread-sources.ts'

const model = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))

/** An attribution by its words, as an example has them. */
function found(text: string, line: string): Attribution {
  const spans = (words: string): Range[] =>
    words
      .split(' + ')
      .filter((part) => part !== '')
      .map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }))
  const [source = '', cue = '', content = ''] = line.split(/ ?\| ?/)
  return {
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    mode: 'indirect',
    confidence: 0.9,
  }
}

it.each([...MENDS, ...MISREAD_SOURCES])('"$example": $reason', ({ example }) => {
  const [text = '', before = '', after = ''] = example.split(/ => ?/)
  const words = (ranges: readonly Range[]): string =>
    ranges.map((r) => text.slice(r.start, r.end)).join(' + ')
  const lines = withMends(model.tagger(takeApart(text)), [found(text, before.trim())]).map((a) =>
    `${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`.trim(),
  )
  expect(lines).toEqual(after === '' ? [] : [after.trim()])
})
