import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leading, type Mark, segments } from './marks.ts'

const mark = (statement: number, role: Mark['role'], start: number, end: number): Mark => {
  return { statement, role, start, end, stance: 1, decided: false }
}

describe('segments', () => {
  test('a text is cut where marks begin and end, overlapping ones too', () => {
    const text = 'US officials said no.'
    const cut = segments(text, 0, text.length, [mark(1, 'source', 0, 12), mark(1, 'content', 3, 20)])
    expect(cut.map(({ text, marks }) => [text, marks.map(({ role }) => role)])).toEqual([
      ['US ', ['source']],
      ['officials', ['source', 'content']],
      [' said no', ['content']],
      ['.', []],
    ])
  })

  test('joined they are the text, and each mark covers its own words exactly, emoji and combining marks included', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), spans, (text, ends) => {
        const marks = ends
          .map(([a, b], i) => mark(i, 'content', Math.min(a, b), Math.min(Math.max(a, b), text.length)))
          .filter(({ start, end }) => start < end)
        const cut = segments(text, 0, text.length, marks)
        expect(cut.map((one) => one.text).join('')).toBe(text)
        for (const one of marks) {
          const words = cut.filter(({ marks }) => marks.includes(one)).map(({ text }) => text)
          expect(words.join('')).toBe(text.slice(one.start, one.end))
        }
      }),
    )
  })

  test('a mark that runs on from another paragraph is cut at this one', () => {
    expect(segments('one\ntwo', 4, 7, [mark(1, 'content', 2, 6)]).map(({ text }) => text)).toEqual([
      'tw',
      'o',
    ])
  })
})

describe('leading', () => {
  const long = mark(1, 'content', 0, 90)
  const short = mark(2, 'content', 10, 20)
  test('of two contents over the same words the shorter says more', () => {
    expect(leading([long, short], null)).toBe(short)
  })
  test('what is in hand goes before all', () => {
    expect(leading([long, short], 1)).toBe(long)
  })
  test('a content goes before a source of another statement', () => {
    expect(leading([mark(3, 'source', 12, 14), short], null)).toBe(short)
  })
})
