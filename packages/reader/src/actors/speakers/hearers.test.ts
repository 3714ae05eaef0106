import { expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { onlyHears } from './hearers.ts'

it.each([
  ['The minister', 'was asked', 'whether she would resign', true],
  ['The peacekeepers', 'have sometimes been accused of', 'hurting civilians', true],
  ['The minister', 'asked', 'whether she should resign', false],
  ['The minister', 'was quoted as saying', 'that it works', false],
  ['The mayor', 'has told', 'the paper that it works', false],
  ['The mayor', 'was convinced', 'that it works', false],
])('%s %s %s: only hears: %j', (source, cue, content, expected) => {
  const text = `${source} ${cue} ${content}.`
  const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const attribution = {
    source: [range(source)],
    cue: [range(cue)],
    content: [range(content)],
    mode: 'indirect' as const,
    confidence: 1,
  }
  expect(onlyHears(tag(takeApart(text)), attribution)).toBe(expected)
})
