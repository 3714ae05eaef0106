import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { attributeByModel } from '../../attribution/learned/learned.ts'
import { attributeByRules } from '../../attribution/rules/rules.ts'
import { EMPTY_CODEBOOK } from '../../codebook.ts'
import { createModel } from '../../model.ts'
import { takeApart } from '../../text/take-apart.ts'
import { resolveActors } from '../resolve-actors.ts'

const model = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))

it.each([
  [
    'The newspaper Tagesblatt quotes a diplomat as saying that the treaty is dead.',
    'a diplomat',
    'Tagesblatt',
  ],
  ['CNN quoted a senior official as saying that the talks had failed.', 'a senior official', 'CNN'],
])('whom an outlet quotes "as saying" speaks, and the outlet reports: %s', (text, speaker, outlet) => {
  const tagged = model.tagger(takeApart(text))
  const found = attributeByModel(model.attribution, tagged, attributeByRules(tagged, 'all'), 'all')
  const { speakers } = resolveActors(tagged, found, EMPTY_CODEBOOK, { text })
  const last = speakers.at(-1)!
  expect(last.speaker?.name).toBe(speaker)
  expect(last.chain.map((link) => link.name)).toEqual([speaker, outlet, 'outlet not named'])
})
