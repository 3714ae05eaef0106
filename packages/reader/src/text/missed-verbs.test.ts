import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createModel } from '../model.ts'
import { MISSED_VERBS } from './missed-verbs.ts'
import { takeApart } from './take-apart.ts'

const model = createModel(readFileSync(new URL('../../models/english-news.bin', import.meta.url)))

function tagOf(example: string): string | undefined {
  const text = example.replace(/[[\]]/g, '')
  const tagged = model.tagger(takeApart(text))
  return tagged.tags[tagged.tokens.findIndex(({ start }) => start === example.indexOf('['))]
}

it.each(MISSED_VERBS)('"$example": $reason', ({ example }) => expect(tagOf(example)).toBe('VBZ'))

it.each(['The union has [plans] to strike.', 'It rains, the ministry of [reports].'])(
  'a plural noun stays one: %s',
  (example) => expect(tagOf(example)).toBe('NNS'),
)
