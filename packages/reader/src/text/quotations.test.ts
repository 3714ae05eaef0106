import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from './quotations.ts'

const quoted = (text: string): string[] => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }))
  return findQuotations(text, paragraphs).map(
    (q) => `${q.depth}${q.closed ? '' : '…'} ${text.slice(q.innerStart, q.innerEnd)}`,
  )
}

describe('a quotation is what stands between its marks', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['She said, “We wait.”', ['0 We wait.']],
    ['She said, "We wait." Then "go" came.', ['0 We wait.', '0 go']],
    ['“He told me ‘never’ twice,” she said.', ['0 He told me ‘never’ twice,', '1 never']],
    ['"He told me \'never\' twice," she said.', ["0 He told me 'never' twice,", '1 never']],
    ["'It's done,' the minister said.", ["0 It's done,"]],
    ['‘It’s done,’ the minister said.', ['0 It’s done,']],
    ["'The ministers' plan is dead,' she said.", ["0 The ministers' plan is dead,"]],
    ['‘The ministers’ plan is dead,’ she said.', ['0 The ministers’ plan is dead,']],
    ["the ministers' plan and the mayors' vote", []],
    ['the ministers’ plan and the mayors’ vote', []],
    ["We'll tell 'em in the '90s style, rock 'n' roll", []],
    ["the party's 'modest' plan and members' votes", ['0 modest']],
    ["He called it a 'land grab'.", ['0 land grab']],
    ['\'She said "no" to me,\' he recalled.', ['0 She said "no" to me,', '1 no']],
    ['Le ministre: «We wait», he said.', ['0 We wait']],
    ['Der Minister: „We wait“, he said.', ['0 We wait']],
    ['Er sagte: »We wait«, he said.', ['0 We wait']],
    ["``We wait,'' he said.", ['0 We wait,']],
    ["''We wait,'' he said. ''And hope.''", ['0 We wait,', '0 And hope.']],
    ["''We wait,'' he said. ''They say 'no' here.''", ['0 We wait,', "0 They say 'no' here.", '1 no']],
    ['”We wait”, he said.', ['0 We wait']],
    ['a 6" pipe and a 12" pipe', []],
    ['“We wait.\n“And we hope,” he said.', ['0… We wait.', '0 And we hope,']],
    ["'We wait.\n'And we hope,' he said.", ['0… We wait.', '0 And we hope,']],
    ['He said "we wait and left.', ['0… we wait and left.']],
    ['“We wait,“ she said. “And hope.“', ['0 We wait,', '0 And hope.']],
    ['“We “wait,“ he”, she said.', ['0 We “wait,“ he', '1 wait,']],
    ['“We “wait” here', ['0… We “wait” here', '1 wait']],
    ['a close” without an opening', []],
    ['““', ['0… “']],
    ['“” "" \'\'', []],
  ]
  for (const [text, expected] of rows) {
    it(JSON.stringify(text), () => expect(quoted(text)).toEqual(expected))
  }
})

describe('every quotation', () => {
  it('lies in its paragraph, and its marks around its words', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '`',
      'a',
      's',
      ' ',
      '.',
      ',',
      '\n',
      '😀',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({
          start: m.index,
          end: m.index + m[0].length,
        }))
        let last = -1
        for (const q of findQuotations(text, paragraphs)) {
          expect(q.start).toBeGreaterThan(last)
          last = q.start
          expect(q.start < q.innerStart && q.innerStart < q.innerEnd && q.innerEnd <= q.end).toBe(true)
          expect(paragraphs.some((p) => p.start <= q.start && q.end <= p.end)).toBe(true)
        }
      }),
    )
  })
})
