import { describe, expect, it } from 'vitest'
import { attributeByRules } from '../../attribution/rules/rules.ts'
import { EMPTY_CODEBOOK } from '../../codebook.ts'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { resolveActors } from '../resolve-actors.ts'
import { turnsOf } from './turns.ts'

const floors = (text: string): (string | null)[] => {
  const read = tag(takeApart(text))
  return turnsOf(read).map((turn) =>
    turn === null ? null : text.slice(read.tokens[turn.first]!.start, read.tokens[turn.end - 1]!.end),
  )
}

describe('who has the floor in each paragraph', () => {
  it.each([
    ['MS HILL: Thank you.\n\nMR OKOYE: I agree.\n\nI do.', ['MS HILL', 'MR OKOYE', 'MR OKOYE']],
    [
      'Ms Tilda Grange (Eastfold) (Lab): Is it so?\n\nThe Secretary of State for Transport (Sir Hugh Malin): It is not.',
      ['Ms Tilda Grange', 'Sir Hugh Malin'],
    ],
    ['Q: Will it close?\n\nA: We do not know.', [null, null]],
    ['HOST: Good evening.\n\nSTAHL: I will not go.\n\nHOST: Thank you.', [null, 'STAHL', null]],
    ['Watchdog: ministers ignored warnings\n\nThe report is out.', [null, null]],
    ['The plan is simple: taxes fall.\n\nThe cost is known: nothing.', [null, null]],
  ] as const)('%j', (text, expected) => expect(floors(text)).toEqual(expected))
})

describe('in a transcript', () => {
  const text =
    'HOST: Will you go, Maria Stahl?\n\nSTAHL: No.\n\nI believe that the levy is wrong. We signed a contract.'
  const read = tag(takeApart(text))
  const { speakers, voices } = resolveActors(read, attributeByRules(read, 'all'), EMPTY_CODEBOOK, {
    text,
  })
  it('"I" is who has the floor', () => expect(speakers.at(-1)!.speaker?.name).toBe('Maria Stahl'))
  it('what no attribution holds is theirs too, inferred', () =>
    expect(voices.at(-1)).toMatchObject({ speaker: { name: 'Maria Stahl' }, inferred: true }))
})
