import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeApart } from './take-apart.ts'
import { tokenize } from './tokens.ts'

const ROWS: readonly (readonly [string, string])[] = [
  ["She didn't pay $4,000.", "She did n't pay $ 4,000 ."],
  ['Trump’s aide can’t say; we’ll see', 'Trump ’s aide ca n’t say ; we ’ll see'],
  ["the voters' choice, y'know", "the voters ' choice , y'know"],
  ['They cannot win.', 'They can not win .'],
  ['In the U.S. Senate, Mr. J. K. Hill', 'In the U.S. Senate , Mr. J. K. Hill'],
  ['at 9 a.m. on Feb. 3', 'at 9 a.m. on Feb. 3'],
  ['an AR-15, mid-2016 poll', 'an AR-15 , mid-2016 poll'],
  ['up 3.5% to £1.2bn', 'up 3.5 % to £ 1.2bn'],
  ['He won—barely--and left...', 'He won — barely -- and left ...'],
  ['See https://example.org/a?b=1, or example.com.', 'See https://example.org/a?b=1 , or example.com .'],
  ['“No,” said AT&T', '“ No , ” said AT&T'],
  ["'tis the '90s, O'Brien", "'tis the '90s , O'Brien"],
  ['It ended.The talks', 'It ended . The talks'],
  ['@senator #vote 10:30 1/2', '@senator #vote 10:30 1/2'],
  ['Rep. Hill (R-Ohio) said no.', 'Rep. Hill ( R-Ohio ) said no .'],
  ['""""""""', '""""""""'],
  ["right now.''", "right now . ''"],
]

describe('tokens', () => {
  it.each(ROWS)('%s', (text, expected) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(expected)
  })

  it('the slice of the text is the token, from offset 0 on, whatever the text holds', () => {
    const piece = fc.constantFrom(
      '👩‍🚀',
      'é',
      'é',
      '\r\n',
      '\n',
      '’s',
      "n't",
      '“',
      '”',
      '.',
      'U.S.',
      '4,000',
      ' ',
      'Ab',
    )
    const texts = fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
      .map((p) => p.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const read = takeApart(text)
        let end = 0
        for (const token of read.tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(text.slice(end, token.start)).toMatch(/^[\s​﻿]*$/u)
          end = token.end
        }
        expect(text.slice(end)).toMatch(/^[\s​﻿]*$/u)
      }),
    )
  })

  it('sentences and paragraphs hold every token exactly once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('He said no.', ' ', '\n', '"', 'U.S.', '...', 'a', 'B'), { maxLength: 60 }),
        (p) => {
          const read = takeApart(p.join(''))
          for (const parts of [read.sentences, read.paragraphs]) {
            let at = 0
            for (const part of parts) {
              expect(part.first).toBe(at)
              at = part.endToken
            }
            expect(at).toBe(read.tokens.length)
          }
        },
      ),
    )
  })

  it('the same sentence gives the same tokens whatever was read before', () => {
    const before = tokenize("Clinton's team left.").map((token) => token.text)
    tokenize("... than Clinton's, even though")
    expect(tokenize("Clinton's team left.").map((token) => token.text)).toEqual(before)
  })
})
