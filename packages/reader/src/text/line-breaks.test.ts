import { expect, it } from 'vitest'
import { takeApart } from './take-apart.ts'

const paragraphs = (text: string): string[] =>
  takeApart(text).paragraphs.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' '))

const LONG = 'Environment groups have urged the government to go on, arguing that'

it.each([
  ['a line is a paragraph', 'She refused.\nHe left.', ['She refused.', 'He left.']],
  [
    'a sentence that goes on over a line end stays whole',
    `${LONG}\naround ten firms could adapt.`,
    [`${LONG} around ten firms could adapt.`],
  ],
  [
    'a title is not joined to the byline below it',
    'Ministers refuse to sign the long-awaited treaty\nby Ann Hill',
    ['Ministers refuse to sign the long-awaited treaty', 'by Ann Hill'],
  ],
  [
    'a title is not joined to the text below it',
    'Ministers refuse to sign the long-awaited treaty\nThe talks are over.',
    ['Ministers refuse to sign the long-awaited treaty', 'The talks are over.'],
  ],
  ['a blank line always ends a paragraph', `${LONG}\n\naround ten`, [LONG, 'around ten']],
  [
    'in a text with hard line ends a name at the start of a line ends nothing',
    'The minister of finance has told reporters in the city of\nstellin that no tax will rise before the end of the year, and\nHill, who leads the opposition, has asked for a vote on the\nmatter. It is due soon.\nA second paragraph follows the short line before it, and\ngoes on here.',
    [
      'The minister of finance has told reporters in the city of stellin that no tax will rise before the end of the year, and Hill, who leads the opposition, has asked for a vote on the matter. It is due soon.',
      'A second paragraph follows the short line before it, and goes on here.',
    ],
  ],
])('%s', (_fact, text, expected) => {
  expect(paragraphs(text)).toEqual(expected)
})

it('Windows line ends count once', () => {
  expect(paragraphs(`${LONG}\r\naround ten.\r\nNext.`)).toEqual([`${LONG} around ten.`, 'Next.'])
})
