import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReader } from '../read.ts'
import { partsOf } from './parts.ts'

const LONGEST = 100_000

describe('parts of a long text', () => {
  it('an article of ordinary length is one part', () => {
    expect(partsOf('Ms Hill said no.')).toEqual([{ start: 0, end: 16 }])
    expect(partsOf('')).toEqual([{ start: 0, end: 0 }])
  })

  it.each([
    ['a white line', `${'a '.repeat(40_000)}end.\n\n${'b '.repeat(40_000)}`, 80_006],
    ['a line', `${'a '.repeat(40_000)}end.\n${'b '.repeat(40_000)}`, 80_005],
    ['a sentence', `${'a '.repeat(40_000)}“No.” ${'b '.repeat(40_000)}`, 80_006],
    ['a word', 'word '.repeat(40_000), 100_000],
    ['anything', 'x'.repeat(150_000), 100_000],
  ])('a part ends behind %s', (_, text, end) => {
    expect(partsOf(text)[0]).toEqual({ start: 0, end })
  })

  it('together they are the whole text, none too long, no character cut in two', () => {
    const letters = fc.array(fc.constantFrom('a', ' ', '\n', '\n\n', '. ', '😀', '“No.” '), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 300_000 }), (pieces, size) => {
        const text = pieces.join('').repeat(Math.ceil(size / pieces.join('').length))
        const parts = partsOf(text)
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        for (const { start, end } of parts) {
          expect(end - start).toBeLessThanOrEqual(LONGEST)
          expect(text.slice(start, end)).not.toMatch(/[\ud800-\udbff]$/)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('a long text is read like its parts, each statement at its place in the whole', () => {
    const article = `${'The hall was cold that evening, and few had come. '.repeat(40)}\n\n“We will not sign 40 of them before May,” Ms Okoye said on Tuesday, according to Reuters.\n\n`
    const text = article.repeat(60)
    const { statements } = createReader().read({ text, date: '2024-05-02' })
    expect(statements.length).toBe(
      60 * createReader().read({ text: article, date: '2024-05-02' }).statements.length,
    )
    for (const { source, cue, content, hedges, because, quantities, times, chain } of statements) {
      const spans = [...source, ...cue, ...content, ...hedges, ...because, ...quantities, ...times]
      for (const span of [...spans, ...chain.flatMap((link) => link.span ?? [])])
        expect(text.slice(span.start, span.end)).toBe(span.quote)
    }
  })
})
