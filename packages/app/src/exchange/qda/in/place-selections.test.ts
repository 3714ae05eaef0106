import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../plain-text.ts'
import { COUNTINGS, offsets, withLf } from './counting.ts'
import { placeSelections, pool } from './place-selections.ts'

const TEXT = 'Harbour 🚢 notes\r\n\r\nThe board will keep the toll, it said.\r\nSecond line.\r\n'

const selection = (start: number, end: number, name = '') => {
  return { guid: `${start}`, name, start, end, description: '', notes: [], codings: [] }
}

const wordsOf = (raw: string, ...selections: ReturnType<typeof selection>[]) =>
  placeSelections(raw, selections).map((one) => ('fault' in one ? one.fault : one.span.quote))

describe('where a selection lies', () => {
  test.each([
    ['code points, CR LF two', 29],
    ['code points, CR LF one', 27],
    ['UTF-16 units, CR LF two', 30],
    ['UTF-16 units, CR LF one', 28],
  ])('is told by the words that it is called by: %s', (_, start) => {
    expect(wordsOf(TEXT, selection(start - 10, start + 8, 'board will keep…'))).toHaveLength(1)
    expect(wordsOf(TEXT, selection(start, start + 18, 'will keep the toll'))).toEqual(['will keep the toll'])
  })

  test('is told for the others by the one that is called by its words', () => {
    const called = selection(27, 45, 'will keep the toll')
    expect(wordsOf(TEXT, called, selection(17, 20))).toEqual(['will keep the toll', 'The'])
  })

  test('is told by whole words where names say nothing', () => {
    expect(wordsOf(TEXT, selection(29, 47, 'line:3'))).toEqual(['will keep the toll'])
  })

  test('is told by the rest of the project where the text itself leaves it open', () => {
    const open = selection(1, 2)
    expect(wordsOf('🚢🚢🚢', open)).toEqual(['lies at different places by 2 ways of counting, which all fit'])
    const pooled = new Map()
    pool(pooled, TEXT, [selection(27, 45, 'will keep the toll')])
    const [placed] = placeSelections('🚢🚢🚢', [open], pooled)
    expect(placed).toMatchObject({ span: { start: 2, end: 4 } })
  })

  test('is refused where its words stand elsewhere, where it ends beyond the text, where it is nothing', () => {
    expect(wordsOf('The board will keep the toll.', selection(0, 5, 'keep the toll'))).toEqual([
      'is called "keep the toll", which stands elsewhere in its text',
    ])
    expect(wordsOf('A toll.', selection(2, 70), selection(3, 3), selection(Number.NaN, 4))).toEqual([
      'ends at 70, and its text has 7 characters',
      'goes from 3 to 3, which is nothing',
      'says no place',
    ])
  })
})

const signs = fc.array(
  fc.oneof(
    fc.constantFrom('\r\n', '\n', '\r', '🚢', '👩‍👩‍👧', 'e\u0301', 'ß', ' ', '\u{1f1e9}\u{1f1ea}'),
    fc.string({ maxLength: 5 }),
  ),
  { maxLength: 40 },
)

describe('every way of counting', () => {
  test('is another name of the same places', () => {
    fc.assert(
      fc.property(signs, (parts) => {
        const raw = parts.join('').replaceAll('\0', '')
        const text = withLf(raw)
        for (const counting of COUNTINGS) {
          const places = offsets(raw, counting)
          expect(places[0]).toBe(0)
          expect(places.at(-1)).toBe(text.length)
          expect([...places].every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))).toBe(true)
        }
        const [points] = COUNTINGS
        expect(points === undefined ? 0 : offsets(text, points)).toHaveLength([...text].length + 1)
      }),
    )
  })

  test('leads back from what is written', () => {
    fc.assert(
      fc.property(signs, (parts) => {
        const raw = parts.join('')
        const { text, codePoint } = plainText(raw)
        const [points] = COUNTINGS
        const places = points === undefined ? [] : offsets(text, points)
        for (let at = 0; at <= raw.length; at++) {
          if (/[\udc00-\udfff]/.test(raw[at] ?? '') || raw.slice(at - 1, at + 1) === '\r\n') continue
          expect(text.slice(places[codePoint(at)])).toBe(withLf(raw.slice(at)))
        }
      }),
    )
  })
})
