import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textCodes } from './text-codes.ts'

test('texts get codes in the order in which they first occur, however many there are', () => {
  const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.nat(300).map(String))
  const some = fc
    .array(word, { maxLength: 800 })
    .map((words) => words.filter((one) => !/[\0\ufffd\ufeff]/.test(one)))
  fc.assert(
    fc.property(some, (words) => {
      const codes = textCodes()
      const told = words.map((one) => {
        const bytes = Buffer.from(`?${one}?`)
        return codes.codeOf(bytes, 1, bytes.length - 2)
      })
      const known = [...new Set(words)]
      expect(codes.labels()).toEqual(known)
      expect(told).toEqual(words.map((one) => known.indexOf(one)))
    }),
    { numRuns: 15 },
  )
})
