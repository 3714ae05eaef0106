import fc from 'fast-check'
import { expect, test } from 'vitest'
import { described, readDescribed } from './described.ts'

test('a description says people’s words first, then its fields', () => {
  const said = { text: 'look again', fields: { type: 'position', hedges: 'could\nabout' } }
  expect(described(said)).toBe('look again\n[Onrecord]\ntype: position\nhedges: could\n  about')
  expect(readDescribed(described(said))).toEqual(said)
})

test('people may write what looks like a field or the mark', () => {
  expect(readDescribed('type: position')).toEqual({ text: 'type: position', fields: {} })
  expect(readDescribed('[Onrecord]')).toEqual({ text: '[Onrecord]', fields: {} })
  const said = {
    text: '[Onrecord]\ntype: position',
    fields: { type: 'event', note: '[Onrecord]\n[Onrecord]' },
  }
  expect(readDescribed(described(said))).toEqual(said)
})

const words = fc.string({
  unit: fc.constantFrom('a', ':', ' ', '%', '[Onrecord]', '\n', '  ', 'é', '🚢', '%3A'),
})

test('whatever is said comes back', () => {
  const name = words.map((one) => `n${one}`)
  fc.assert(
    fc.property(words, fc.dictionary(name, words, { minKeys: 1 }), (text, fields) => {
      expect(readDescribed(described({ text, fields }))).toEqual({ text: text.trim(), fields })
    }),
  )
})
