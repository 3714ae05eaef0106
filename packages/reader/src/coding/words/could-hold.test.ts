import { expect, test } from 'vitest'
import { couldHold, wordsHeld } from './could-hold.ts'

const held: readonly [string, string, boolean][] = [
  ['They refused to deliver the missiles.', 'refuse to send _ missile*', true],
  ['They refused to deliver the missiles.', 'refuse to send _ tanks', false],
  ['Kyiv has ruled it out.', 'rul* out', true],
  ['A long-range weapon', 'long range', true],
  ['Nothing of the kind', 'tax', false],
]

test.each(held)('"%s" could hold "%s": %s', (text, phrase, could) => {
  expect(couldHold(wordsHeld(text), phrase)).toBe(could)
})
