import { expect, test } from 'vitest'
import { shortened } from './shortened.ts'

test('long words are cut, short ones stay, and no character is halved', () => {
  expect([shortened('one two', 3), shortened('one', 3), shortened('ab🙂cd', 3)]).toEqual([
    'one…',
    'one',
    'ab…',
  ])
})
