import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createModel } from '../../model.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Range } from '../attribution.ts'
import { LIGHT_VERBS, withLightVerbs } from './light-verbs.ts'

const model = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))

it.each(LIGHT_VERBS)('"$example": $reason', ({ example }) => {
  const [text = '', expected] = example.split(' => ')
  const words = (ranges: readonly Range[]): string =>
    ranges.map((r) => text.slice(r.start, r.end)).join(' + ')
  expect(
    withLightVerbs(model.tagger(takeApart(text)), []).map(
      (a) => `${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`,
    ),
  ).toEqual([expected])
})
