import { expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { framedOutlets } from './outlet-frames.ts'

it.each([
  ['It was late, Lund told the broadcaster NRX.', ['NRX']],
  ['The weekly Kompass reported it.', ['Kompass']],
  ['Lund spoke to Radio Vadia.', ['Radio Vadia']],
  ['The Vadia Times reported it. “I doubt it,” Lund told the Times.', ['Vadia Times', 'Vadia Times']],
  ['Lund told the Mail that it was late.', ['Mail']],
  ['Lund confirmed it to Vadpress.', ['Vadpress']],
  ['Lund said in an interview with the Kompass that it was late.', ['Kompass']],
  ['Lund told ABX’s “This Morning” that it was late.', ['ABX']],
  ['Lund told the Senate that it was late.', []],
  ['They put it in the post on Monday.', []],
])('the outlets in %j are %j', (text, names) => {
  expect(framedOutlets(tag(takeApart(text))).map(({ name }) => name)).toEqual(names)
})
