import { expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { attributeByRules } from '../rules/rules.ts'
import { withOwnSayers } from './own-sayers.ts'

it('whoever is named behind a quotation says it, and not whom the words before its colon speak of', () => {
  const text = 'Critics are not convinced: “It changed nothing,” said Amal Siddiq.'
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const found = {
    source: [place('Critics')],
    cue: [place('are not convinced')],
    content: [place('“It changed nothing,”')],
    mode: 'direct' as const,
    confidence: 0.9,
  }
  const tagged = tag(takeApart(text))
  const [one] = withOwnSayers(tagged, [found], attributeByRules(tagged, 'all'))
  expect(one?.source.map(({ start, end }) => text.slice(start, end))).toEqual(['Amal Siddiq'])
  expect(one?.content).toEqual(found.content)
})
