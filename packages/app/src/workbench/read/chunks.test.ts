import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chunksOf, partAt, piecesOf } from './chunks.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]

describe('pieces', () => {
  test('a paragraph stays whole until it is too long, then it is cut between words', () => {
    const text = 'one two three four'
    const cut = piecesOf(text, whole(text), 8).map(({ start, end }) => text.slice(start, end))
    expect(cut).toEqual(['one two ', 'three ', 'four'])
  })

  test('words without a gap are cut, characters are not', () => {
    const text = '🙂'.repeat(9)
    const cut = piecesOf(text, whole(text), 5)
    expect(cut.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(cut.every(({ start, end }) => /^(?:\p{Emoji_Presentation})+$/u.test(text.slice(start, end)))).toBe(
      true,
    )
    expect(cut.map(({ goesOn }) => goesOn)).toEqual([true, true, true, true, false])
  })
})

test('chunks joined are the text, and hold every piece once', () => {
  const lines = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(lines, (parts) => {
      const text = parts.join('\n')
      let at = 0
      const paragraphs = parts.map(({ length }) => {
        const start = at
        at += length + 1
        return { start, end: start + length }
      })
      const pieces = piecesOf(text, paragraphs, 10)
      const chunks = chunksOf(text, pieces, { pieces: 4, characters: 50 })
      expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      expect(chunks.flatMap((chunk) => chunk.pieces)).toEqual(pieces)
    }),
  )
})

test('the part at an offset is the last that begins there or before', () => {
  const parts = [4, 9, 20].map((start) => ({ start }))
  expect([0, 4, 8, 9, 19, 20, 99].map((offset) => partAt(parts, offset)?.start)).toEqual([
    4, 4, 4, 9, 9, 20, 20,
  ])
  expect(partAt([], 3)).toBeUndefined()
})
