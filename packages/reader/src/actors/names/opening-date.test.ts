import { describe, expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { withoutOpeningDate } from './opening-date.ts'

function read(phrase: string): string {
  const text = tag(takeApart(phrase))
  const { first, end } = withoutOpeningDate(text, { first: 0, end: text.tokens.length })
  return phrase.slice(text.tokens[first]!.start, text.tokens[end - 1]!.end)
}

describe('the date before a source', () => {
  it.each([
    ['On 8 September two US officials', 'two US officials'],
    ['As late as 21 September Jake Hill', 'Jake Hill'],
    ['At the end of May President Okoye', 'President Okoye'],
    ['In March 2024 the mayor', 'the mayor'],
    ['May three members of the commission', 'three members of the commission'],
    ['September', 'September'],
    ['In May', 'In May'],
    ['Theresa May', 'Theresa May'],
    ['May Wong of the union', 'May Wong of the union'],
    ['The March for Water', 'The March for Water'],
    ['March organisers', 'March organisers'],
  ])('%s: %s', (phrase, source) => {
    expect(read(phrase)).toBe(source)
  })
})
