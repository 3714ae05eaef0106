import { expect, test } from 'vitest'
import { rtfText } from './rtf-text.ts'

const text = (rtf: string): string => rtfText(Buffer.from(rtf, 'latin1'))

test.each([
  ["{\\rtf1\\ansi Caf\\'e9 {\\b opens}\\par Now}", 'Café opens\n\nNow'],
  ['{\\rtf1\\uc1 \\u8220?No,\\u8221? she said\\emdash twice.}', '“No,” she said—twice.'],
  ["{\\rtf1\\uc2 \\u1078\\'e6\\'e6 end}", 'ж end'],
  ["{\\rtf1\\ansicpg1251 \\'cc\\'e8\\'f0}", 'Мир'],
  ['{\\rtf1\\u-10179?\\u-8704?}', '😀'],
  [
    '{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\*\\generator W;}{\\info{\\title T}}Words{\\v hidden} stay.}',
    'Words stay.',
  ],
  ['{\\rtf1\\trowd {\\b A}\\cell b\\cell\\row C}', 'A\tb\t\n\nC'],
  ['{\\rtf1 One {\\pict\\bin3 {{{} two\\line three}', 'One  two\nthree'],
  ['{\\rtf1 It breaks of', 'It breaks of'],
])('%j is %j', (rtf, words) => {
  expect(text(rtf)).toBe(words)
})
