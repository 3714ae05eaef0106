import { describe, expect, it } from 'vitest'
import type { NameMention, TaggedText } from '../../text/read-text.ts'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { documentNames } from './document-people.ts'

/** Tags a text and marks the names given, each where it stands first after the one before. */
function named(text: string, names: readonly (readonly [string, NameMention['kind']])[]): TaggedText {
  const tagged = tag(takeApart(text))
  let from = 0
  const mentions = names.map(([words, kind]): NameMention => {
    const start = text.indexOf(words, from)
    const end = start + words.length
    from = end
    const first = tagged.tokens.findIndex((token) => token.start === start)
    const endToken = tagged.tokens.findIndex((token) => token.end === end) + 1
    return { start, end, first, endToken, kind }
  })
  return { ...tagged, names: mentions }
}

const who = (text: string, names: readonly (readonly [string, NameMention['kind']])[]): string[] =>
  documentNames(named(text, names), []).mentions.map(({ of }) => of.name)

describe('one person, one name in an article', () => {
  const rows: readonly (readonly [
    string,
    string,
    readonly (readonly [string, NameMention['kind']])[],
    readonly string[],
  ])[] = [
    [
      'a headline’s surname that a tagger took for a company',
      'Hill wins. Jo Hill left. Hill said no.',
      [
        ['Hill', 'organisation'],
        ['Jo Hill', 'person'],
        ['Hill', 'person'],
      ],
      ['Jo Hill', 'Jo Hill', 'Jo Hill'],
    ],
    [
      'a surname later',
      'Jo Hill left. Hill said no.',
      [
        ['Jo Hill', 'person'],
        ['Hill', 'person'],
      ],
      ['Jo Hill', 'Jo Hill'],
    ],
    [
      'a surname first, as in headlines',
      'Hill quits. Jo Hill said no.',
      [
        ['Hill', 'person'],
        ['Jo Hill', 'person'],
      ],
      ['Jo Hill', 'Jo Hill'],
    ],
    [
      'a title and a surname',
      'Jo Hill left. Ms Hill said no.',
      [
        ['Jo Hill', 'person'],
        ['Hill', 'person'],
      ],
      ['Jo Hill', 'Jo Hill'],
    ],
    [
      'the first of two surnames',
      'Ana Ruiz Mora left. Ms Ruiz said no.',
      [
        ['Ana Ruiz Mora', 'person'],
        ['Ruiz', 'person'],
      ],
      ['Ana Ruiz Mora', 'Ana Ruiz Mora'],
    ],
    [
      'two people',
      'Jo Hill met Al Brandt. Brandt said no.',
      [
        ['Jo Hill', 'person'],
        ['Al Brandt', 'person'],
        ['Brandt', 'person'],
      ],
      ['Jo Hill', 'Al Brandt', 'Al Brandt'],
    ],
    [
      'a surname no tagger marked',
      'Jo Hill left. Hill said no.',
      [['Jo Hill', 'person']],
      ['Jo Hill', 'Jo Hill'],
    ],
    [
      'the initials of a body',
      'The Northern Farmers Guild met. NFG said no.',
      [
        ['Northern Farmers Guild', 'organisation'],
        ['NFG', 'organisation'],
      ],
      ['Northern Farmers Guild', 'Northern Farmers Guild'],
    ],
    [
      'the letters in brackets',
      'The Farmers Guild (FMG) met. FMG said no.',
      [
        ['Farmers Guild', 'organisation'],
        ['FMG', 'organisation'],
      ],
      ['Farmers Guild', 'Farmers Guild'],
    ],
  ]
  for (const [title, text, names, expected] of rows)
    it(title, () => expect(who(text, names)).toEqual(expected))
})
