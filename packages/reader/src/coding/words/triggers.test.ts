import { describe, expect, it } from 'vitest'
import { longest } from './longest.ts'
import { words } from './testing/words.ts'
import { compileTriggers } from './triggers.ts'

function found(trigger: string, text: string): string[] {
  const list = words(text)
  return longest(compileTriggers([[trigger, true]]).find(list)).map(({ first, end }) =>
    text.slice(list[first]!.start, list[end - 1]!.end),
  )
}

describe('a trigger', () => {
  it.each([
    ['call* for _ tax', 'They called for a new carbon tax.', ['called for a new carbon tax']],
    ['call* for _ tax', 'They called for tax cuts.', ['called for tax']],
    ['call* for _ tax', 'They called for a b c d e f g tax.', []],
    ['game*changer', 'It is a game-changer.', ['game-changer']],
    ['game*changer', 'It is a game changer.', ['game changer']],
    ["won't send", 'They won’t send them.', ['won’t send']],
    ["won't send", 'They will not send them.', ['will not send']],
    ['withh*ld', 'He withheld it.', ['withheld']],
    ['support sending', 'She supported the sending', []],
    ['refus* to send', 'He refused to deliver them.', ['refused to deliver']],
    ['rul* out', 'It RULED OUT a levy', ['RULED OUT']],
    ['*change', 'They exchange', ['exchange']],
    ['advancing', 'advanced missiles', []],
  ])('%j finds in %j %j', (trigger, text, expected) => {
    expect(found(trigger, text)).toEqual(expected)
  })

  it('is found by its own words, their inflections or their synonyms, and says by which', () => {
    const set = compileTriggers([['refused to send', 1]])
    const closeness = (text: string) => set.find(words(text))[0]?.closeness
    expect([
      closeness('refused to send'),
      closeness('refuses to send'),
      closeness('refused to supply'),
    ]).toEqual(['exact', 'inflected', 'synonym'])
  })

  it('that lies inside a longer one gives way to it', () => {
    const set = compileTriggers([
      ['policy', 'short'],
      ['no policy change', 'long'],
    ])
    expect(longest(set.find(words('There was no policy change.'))).map((match) => match.value)).toEqual([
      'long',
    ])
  })

  it('that would match everything matches nothing', () => {
    expect(
      compileTriggers([
        ['*', 1],
        ['_', 2],
        ['* _ *', 3],
      ]).find(words('Any words at all.')),
    ).toEqual([])
  })

  it('costs the same in long texts, word by word', () => {
    const set = compileTriggers([['a _ a _ a _ b', 1]])
    const long = words('a '.repeat(20_000))
    const start = performance.now()
    set.find(long)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
