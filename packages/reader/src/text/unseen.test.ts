import { expect, test } from 'vitest'
import { seenParts, seenText } from './unseen.ts'

test.each([
  ['an override turns what follows', 'user\u202etxt', 'user�txt'],
  ['a blank of no width', 'paci\u200bfist', 'paci�fist'],
  ['an isolate and its end', '\u2067yes\u2069', '�yes�'],
  ['a joiner between Latin letters', 'a\u200db', 'a�b'],
  ['an escape', 'a\u001b[31mb', 'a�[31mb'],
  ['letters that are tags', 'tag\u{e0041}\u{e0042}', 'tag��'],
  ['a family is one emoji', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ['the flag of Wales has its letters', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}', null],
  ['Persian parts its letters', 'می\u200cخواهم', null],
  ['tabs, line ends and soft hyphens are seen', 'a\tb\nc\u00add', null],
])('%s', (_, text, seen) => {
  expect(seenText(text)).toBe(seen ?? text)
  expect(
    seenParts(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})

test('each is told by its number', () => {
  expect(seenParts('a\u202eb\u{e0041}').map(({ unseen }) => unseen)).toEqual([
    null,
    'U+202E',
    null,
    'U+E0041',
  ])
})
