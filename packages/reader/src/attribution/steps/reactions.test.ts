import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createModel } from '../../model.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Range } from '../attribution.ts'
import { REACTIONS, withReactions } from './reactions.ts'

const model = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))

function reactionsIn(text: string): string[] {
  const words = (ranges: readonly Range[]): string =>
    ranges.map((r) => text.slice(r.start, r.end)).join(' + ')
  return withReactions(model.tagger(takeApart(text)), []).map(
    (a) => `${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`,
  )
}

it.each(REACTIONS)('"$example": $reason', ({ example }) => {
  const [text = '', expected] = example.split(' => ')
  expect(reactionsIn(text)).toEqual([expected])
})

it.each([
  ['Analysts were less surprised.', ['Analysts | were less surprised | ']],
  ['He did not elaborate.', ['He | did not elaborate | ']],
  ['The road is critical. The plan was satisfied.', []],
  ['The mayors put the keys at the door.', []],
  ['They like to talk of home.', []],
])('%s', (text, expected) => expect(reactionsIn(text)).toEqual(expected))
