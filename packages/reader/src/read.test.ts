import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Codebook } from './codebook.ts'
import { EMPTY_CODEBOOK } from './codebook.ts'
import { createReader } from './read.ts'
import type { Span, Statement } from './statement.ts'

const codebook: Codebook = {
  ...EMPTY_CODEBOOK,
  concepts: [
    {
      id: 'T',
      label: 'A carbon tax should be introduced',
      kind: 'policy-claim',
      role: null,
      scheme: null,
      definition: null,
      agree: ['support* _ tax'],
      disagree: ['oppos* _ tax'],
    },
    {
      id: 'E',
      label: 'The tax lowers emissions',
      kind: 'argument',
      role: 'pro',
      scheme: null,
      definition: null,
      agree: ['cut* emissions'],
      disagree: ['no effect on emissions'],
    },
  ],
  items: [{ id: 'TAX', label: 'carbon tax', aliases: ['levy'], variantOf: null, isClass: false }],
}
const reader = createReader({ codebook })

function spans(statement: Statement): readonly Span[] {
  const { source, cue, content, because, hedges, quantities, times, chain } = statement
  return [
    ...source,
    ...cue,
    ...content,
    ...because,
    ...hedges,
    ...quantities,
    ...times,
    ...chain.flatMap((link) => link.span ?? []),
  ]
}

/** Pieces that hold what readers get wrong: emoji, combining marks, CRLF, quotation marks of all kinds, odd blanks. */
const piece = fc.constantFrom(
  'Ms Hill said',
  ' “the tax cuts emissions”',
  ' 😀',
  ' e\u0301te\u0301',
  '\r\n',
  '\r\n\r\n',
  '\n\n',
  ', she added.',
  ' Around 4,000',
  ' £3bn–£4bn',
  ' in early June',
  '"',
  '’',
  "'",
  '‘No,’ he told the BBC.',
  ' They oppose the carbon tax',
  ' and want the levy scrapped',
  ' because it hurts',
  '\u00a0',
  '\u200b',
  '👩‍👩‍👧',
  ' According to the Post,',
  ' the levy will not be introduced.',
  '?',
  '.',
  '…',
  ' Ünited Kingdöm',
  ' 中文',
  '\t',
  '(',
  ')',
  ' unlikely that',
  ' \ud83d',
  'said said said',
)
const article = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('reading', () => {
  it('gives only spans that are slices of the text, whatever the text holds', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const statement of reader.read({ text, date: '2024-05-10' }).statements) {
          for (const { start, end, quote } of spans(statement)) {
            expect(text.slice(start, end)).toBe(quote)
            expect(end).toBeGreaterThan(start)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same bytes for the same article, also from another reader', () => {
    fc.assert(
      fc.property(article, (text) => {
        const again = createReader({ codebook })
        expect(JSON.stringify(again.read({ text }))).toBe(JSON.stringify(reader.read({ text })))
      }),
      { numRuns: 60 },
    )
  })

  it('throws on no string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), article), (text) => {
        expect(reader.read({ text, date: '2024-05-10' }).problems).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('finds a statement that begins at offset 0', () => {
    const text = 'A carbon tax would cut emissions, Ms Hill said.'
    const [statement] = reader.read({ text }).statements
    expect([statement?.content[0]?.start, statement?.concept, statement?.stance]).toEqual([0, 'E', 1])
  })

  it('says that a date is none and reads on', () => {
    const { statements, problems } = reader.read({
      id: 'a1',
      text: 'Ms Hill opposes the carbon tax.',
      date: '31.5.2024',
    })
    expect(problems.map((problem) => problem.where)).toEqual(['a1'])
    expect(statements.length).toBeGreaterThan(0)
  })

  it('splits a content that holds two propositions, and keeps one that holds one', () => {
    const contents = (text: string) =>
      reader.read({ text }).statements.map((one) => one.content.map((span) => span.quote).join(' … '))
    expect(
      contents('Ms Hill said they would oppose the carbon tax because it has no effect on emissions.'),
    ).toHaveLength(2)
    expect(contents('Ms Hill said the carbon tax would cut emissions and cut emissions again.')).toHaveLength(
      1,
    )
  })

  it('survives JSON', () => {
    const { statements } = reader.read({
      text: 'Ms Hill said around 4,000 homes were sold in early June.',
      date: '2024-05-10',
    })
    expect(JSON.parse(JSON.stringify(statements))).toEqual(statements)
  })

  it('leaves boilerplate out', () => {
    const { statements } = reader.read({
      text: 'Ms Hill opposes the carbon tax.\nRead more: the tax cuts emissions.\nSource link',
    })
    expect(statements.flatMap((one) => one.content).some((span) => span.quote.includes('Source'))).toBe(false)
  })
})
