import { expect, test } from 'vitest'
import type { GivenSpeaker } from './article.ts'
import { createReader } from './read.ts'

const speaker = (name: string, party: string | null): GivenSpeaker => ({
  name,
  party,
  id: null,
  role: null,
  constituency: null,
  chair: false,
})

const PARTS: readonly (readonly [string, GivenSpeaker | null])[] = [
  ['Vera Lund (Blue):', null],
  ['I oppose this bill. It takes 40 pounds from every household.', speaker('Vera Lund', 'Blue')],
  ['[Interruption.]', null],
  ['We were never asked.', speaker('Vera Lund', 'Blue')],
  ['Odd Berg (Red):', null],
  ['The minister said that the quay was unsafe. I regret nothing.', speaker('Odd Berg', 'Red')],
]

function transcript() {
  let text = ''
  const turns = PARTS.flatMap(([words, who]) => {
    const start = text.length
    text += `${words}\n\n`
    return who === null ? [] : [{ start, end: start + words.length, speaker: who }]
  })
  return { text, turns, date: '2026-03-04', outlet: 'Assembly of Exland' }
}

test('what the marks of a source give as turns is read as given: who speaks, of which party, and nothing of the labels', () => {
  const { statements } = createReader().read(transcript())
  expect(
    statements.map(({ speaker, content }) => [
      speaker?.name,
      speaker?.organisation,
      content.map(({ quote }) => quote).join(' '),
    ]),
  ).toEqual([
    ['Vera Lund', 'Blue', 'this bill'],
    ['Vera Lund', 'Blue', 'It takes 40 pounds from every household'],
    ['Vera Lund', 'Blue', 'We were never asked'],
    ['minister', null, 'that the quay was unsafe'],
    ['Odd Berg', 'Red', 'nothing'],
  ])
})

test('the parts of a long record have their own turns', () => {
  const { text, turns, ...rest } = transcript()
  const filler = `${'Nothing was decided on that day.\n\n'.repeat(4000)}`
  const moved = turns.map((turn) => ({
    ...turn,
    start: turn.start + filler.length,
    end: turn.end + filler.length,
  }))
  const { statements } = createReader().read({ ...rest, text: filler + text, turns: moved })
  expect(statements.map(({ speaker }) => speaker?.name)).toEqual([
    'Vera Lund',
    'Vera Lund',
    'Vera Lund',
    'minister',
    'Odd Berg',
  ])
})
