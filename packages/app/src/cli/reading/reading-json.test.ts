import { createReader } from '@onrecord/reader'
import { describe, expect, it } from 'vitest'
import { readingJson } from './reading-json.ts'

const reader = createReader()
const long = 'Ms Hill said that “the levy” must go.\n\n'.repeat(4000)
const remarks = [{ where: 'a.txt', what: 'Odd "thing".', todo: null }] as never

describe('a reading as JSON, piece by piece', () => {
  it.each([
    ['several parts', long, '2024-05-02'],
    ['a wrong date', 'Ms Hill said no.', 'May'],
    ['no statements', '', '2024-05-02'],
  ])('%s: to the letter what JSON.stringify makes of the whole', (_, text, date) => {
    const article = { text, date }
    const { statements, problems } = reader.read(article)
    const whole = { id: 'a "b"', statements, problems: [...remarks, ...problems] }
    const pieces = (space: 0 | 2, depth = 0): string =>
      [...readingJson({ id: whole.id, remarks, parts: reader.readParts(article) }, space, depth)].join('')
    expect(pieces(0)).toBe(JSON.stringify(whole))
    expect(pieces(2)).toBe(JSON.stringify(whole, null, 2))
    expect(`[\n  ${pieces(2, 1)}\n]`).toBe(JSON.stringify([whole], null, 2))
  })
})
