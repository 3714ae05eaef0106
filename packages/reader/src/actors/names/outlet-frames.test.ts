import { describe, expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { framedOutlets } from './outlet-frames.ts'
import { OUTLET_ROWS } from './outlet-rows.ts'

const outletsIn = (text: string): string[] => framedOutlets(tag(takeApart(text))).map(({ name }) => name)

it.each(OUTLET_ROWS)('"$example": $reason', ({ example, reading }) => {
  const [, name = ''] = /\[(.+?)\]/.exec(example) ?? []
  expect(outletsIn(example.replace(/[[\]]/g, ''))).toEqual(reading ? [name] : [])
})

describe('outlets that no list knows', () => {
  it.each([
    ['It was late, Lund told the broadcaster NRX.', ['NRX']],
    ['Lund spoke to Radio Vadia.', ['Radio Vadia']],
    ['Lund told BBC Radio Vadia that it was late.', ['BBC Radio Vadia']],
    ['The Vadia Times reported it. “I doubt it,” Lund told the Times.', ['Vadia Times', 'Vadia Times']],
    ['Lund confirmed it to Vadpress.', ['Vadpress']],
    ['Citing two aides, the Echo said that it was late.', ['Echo']],
    ['The Vadia News-Sentinel quoted a nurse.', ['Vadia News-Sentinel']],
  ])('in %j are %j', (text, names) => expect(outletsIn(text)).toEqual(names))

  it.each([
    'Lund told the Senate that it was late.',
    'They put it in the post on Monday.',
    'The Environment Agency told the court that it was late.',
    'The agency Norstat told the court that it was late.',
    'It was late, Lund told NATO.',
    'The Spending Review will be late, the minister said.',
    'Judge Star said it was late.',
    'He told the Sun Hotel that it was late.',
  ])('are not in %j', (text) => expect(outletsIn(text)).toEqual([]))
})
