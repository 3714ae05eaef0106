import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oddText } from './testing/odd-text.ts'
import { type PlaceUnit, placesIn } from './unit-of-place.ts'

test.each<[unit: PlaceUnit, text: string, word: string, start: number, end: number]>([
  ['utf-16', 'Odd 🚢 Berg said', 'Berg', 7, 11],
  ['code-points', 'Odd 🚢 Berg said', 'Berg', 6, 10],
  ['bytes', 'Odd 🚢 Berg said', 'Berg', 9, 13],
  ['graphemes', 'Odd 🚢 Berg said', 'Berg', 6, 10],
  ['graphemes', '👨‍👩‍👧 Berg', 'Berg', 2, 6],
  ['code-points', '👨‍👩‍👧 Berg', 'Berg', 6, 10],
  ['graphemes', 'e\u0301a\u0308 x', 'x', 3, 4],
  ['code-points', 'e\u0301a\u0308 x', 'x', 5, 6],
  ['bytes', 'é\r\nx', 'x', 4, 5],
  ['graphemes', 'a\r\nx', 'x', 2, 3],
  ['code-points', 'a\r\nx', 'x', 3, 4],
  ['code-points', 'a\ud83dx', 'x', 2, 3],
  ['bytes', 'a\ud83dx', 'x', 4, 5],
])('%s: in %j the word %j is at %i to %i', (unit, text, word, start, end) => {
  const place = { start: text.indexOf(word), end: text.indexOf(word) + word.length }
  expect(placesIn(unit, text, [place])(place)).toEqual({ start, end })
})

test('a place that cuts a character takes it whole', () => {
  const cut = { start: 1, end: 3 }
  expect(placesIn('code-points', '🚢🚢', [cut])(cut)).toEqual({ start: 0, end: 2 })
  expect(placesIn('graphemes', 'e\u0301e\u0301', [cut])(cut)).toEqual({ start: 0, end: 2 })
})

test('a place nobody asked for is refused', () => {
  expect(() => placesIn('bytes', 'abc', [])({ start: 0, end: 1 })).toThrow('The place 0 is not among')
})

test('the same words are found again in every unit', () => {
  fc.assert(
    fc.property(oddText(), ({ text, places }) => {
      const words = (at: { start: number; end: number }) => text.slice(at.start, at.end)
      const signs = [...text]
      const bytes = Buffer.from(text)
      const graphemes = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
      const [points, octets, clusters] = [
        placesIn('code-points', text, places),
        placesIn('bytes', text, places),
        placesIn('graphemes', text, places),
      ]
      for (const place of places) {
        const [p, b, g] = [points(place), octets(place), clusters(place)]
        expect(signs.slice(p.start, p.end).join('')).toBe(words(place))
        expect(bytes.subarray(b.start, b.end).toString()).toBe(words(place))
        expect(graphemes.slice(g.start, g.end).join('')).toContain(words(place))
      }
    }),
    { numRuns: 300 },
  )
})
