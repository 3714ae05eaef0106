import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EMPTY_CODEBOOK } from '../../codebook.ts'
import { createModel } from '../../model.ts'
import { takeApart } from '../../text/take-apart.ts'
import { compiledCodebook, viewsOf } from '../view.ts'
import { classInPlace } from './cue-bearing.ts'
import { CUE_CLASS_ROWS } from './cue-class-rows.ts'

const { tagger } = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))

it.each([
  ...CUE_CLASS_ROWS,
  { example: 'Lund [called] for tanks.', reading: 'request', reason: 'as the lexicon has it' },
  { example: 'Lund [ruled out] a levy.', reading: 'refusal', reason: 'as the lexicon has it' },
])('$example is of class $reading: $reason', ({ example, reading }) => {
  const [before = '', cue = '', behind = ''] = example.split(/[[\]]/)
  const text = tagger(takeApart(before + cue + behind))
  const end = before.length + cue.length
  const attribution = {
    source: [],
    cue: [{ start: before.length, end }],
    content: [{ start: end + 1, end: end + behind.length - 1 }],
    mode: 'indirect' as const,
    confidence: 1,
  }
  const [view] = viewsOf(text, [], null, compiledCodebook(EMPTY_CODEBOOK))
  expect(classInPlace(text, view, attribution)).toBe(reading)
})
