import { describe, expect, it } from 'vitest'
import { takenApart } from './parts.ts'
import { words } from './testing/words.ts'
import { wordsOfPhrase } from './words.ts'

describe('words', () => {
  it.each([
    ["They won't send long-range missiles.", 'they will not send long range missiles'],
    ['It can’t, cannot and couldn’t.', 'it can not can not and could not'],
    ['The U.S. spent $4,000.50 (or 3.2%).', 'the us spent $ 4,000.50 or 3.2 %'],
    ["Zelensky's staff", "zelensky 's staff"],
    ['Café Ünal said: “No.”', 'café ünal said no'],
    ['We’ll see; they’re here', 'we will see they are here'],
  ])('of %j are %j', (text, expected) => {
    expect(
      words(text)
        .map((word) => word.norm)
        .join(' '),
    ).toBe(expected)
  })

  it('are slices of the text', () => {
    const text = 'The U.S. won’t—“ever”—send 4,000 F-16s.'
    for (const word of words(text)) expect(text.slice(word.start, word.end)).not.toBe('')
  })

  it('carry the punctuation before them', () => {
    expect(words('Yes, they said so; all left').map((word) => word.mark)).toEqual(['', ',', '', '', ';', ''])
  })

  it.each(['rule* out', 'will _ cannot', "long-range U.S. won't", '* cannot*  game*changer', 'Café 4,000'])(
    'of the trigger %j are those of a text, with its stars and gaps',
    (phrase) => {
      const pieces = phrase.split(/\s+/)
      const apart = (piece: string) => (piece === '_' ? ['_'] : takenApart(piece).map(({ norm }) => norm))
      expect(wordsOfPhrase(phrase)).toEqual(pieces.flatMap(apart))
    },
  )
})
