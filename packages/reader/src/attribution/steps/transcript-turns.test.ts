import { describe, expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Attribution, Range } from '../attribution.ts'
import { withTranscriptTurns } from './transcript-turns.ts'

const range = (text: string, words: string): Range => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function read(text: string, found: readonly Attribution[] = []): string[] {
  const words = (ranges: readonly Range[]): string =>
    ranges.map((r) => text.slice(r.start, r.end)).join(' + ')
  return withTranscriptTurns(tag(takeApart(text)), found).map(
    (a) => `${words(a.source)} | ${words(a.cue)} | ${words(a.content)} | ${a.mode}`,
  )
}

const QUOTED = `Partial transcript as follows:

"WALLACE: Let us start with the port. Will she be there?

"PENCE: She will not be there.

"(CROSSTALK.)

"WALLACE: If I may, sir, that was not the question."

The show went on.`

describe('turns of a transcript', () => {
  it('are one speaker each where the transcript is a quotation', () => {
    expect(read(QUOTED)).toEqual([
      'WALLACE | : | Let us start with the port. Will she be there? | direct',
      'PENCE | : | She will not be there. | direct',
      'WALLACE | : | If I may, sir, that was not the question. | direct',
    ])
  })

  it('take the place of what was found over several of them, and leave the rest', () => {
    const whole: Attribution = {
      source: [range(QUOTED, 'Partial transcript')],
      cue: [range(QUOTED, 'as follows')],
      content: [range(QUOTED, QUOTED.slice(QUOTED.indexOf('"WALLACE'), QUOTED.indexOf('The show')))],
      mode: 'direct',
      confidence: 0.9,
    }
    const other: Attribution = {
      ...whole,
      cue: [range(QUOTED, 'show')],
      content: [range(QUOTED, 'went on.')],
    }
    expect(read(QUOTED, [whole, other])).toHaveLength(4)
    expect(read(QUOTED, [whole, other])).toContain('Partial transcript | show | went on. | direct')
  })

  it('have an office with its holder, or a name that comes again, before the colon', () => {
    expect(
      read(
        'The Minister for Land (Hal Renner): I regret it.\n\nDahl: Why?\n\nUlver: You know.\n\nDahl: I do.\n\nUlver: Good.',
      ),
    ).toEqual([
      'The Minister for Land (Hal Renner) | : | I regret it. | indirect',
      'Dahl | : | Why? | indirect',
      'Ulver | : | You know. | indirect',
      'Dahl | : | I do. | indirect',
      'Ulver | : | Good. | indirect',
    ])
  })

  it('may stand one behind the other', () => {
    expect(read('MS ARDEN (Moss Valley): Will it reopen? MR LIND: In May, if the roof holds.')).toEqual([
      'MS ARDEN (Moss Valley) | : | Will it reopen? | indirect',
      'MR LIND | : | In May, if the roof holds. | indirect',
    ])
  })

  it('stand in a transcript without marks, with names of several words', () => {
    expect(read('KATE BRANDT: Why not?\n\nJOEL FALK-HILL: Because it is late.')).toEqual([
      'KATE BRANDT | : | Why not? | indirect',
      'JOEL FALK-HILL | : | Because it is late. | indirect',
    ])
  })

  it.each([
    ['a dateline or a heading by itself', 'LONDON: Prices rose.\n\nThe bank met on Monday. Will you go?'],
    ['figures in a row', 'WIND: 14 %.\n\nCOAL: 30 %.\n\nGAS: 21 %.'],
    ['one label again and again', 'UPDATE: I was wrong.\n\nUPDATE: You were right.'],
    [
      'two that stand far apart',
      `NOTE: I was wrong.${'\n\nThe bank met.'.repeat(5)}\n\nBOOM: You will love it.`,
    ],
  ])('are not taken for %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
