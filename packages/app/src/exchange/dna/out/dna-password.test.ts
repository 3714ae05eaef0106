import { expect, test } from 'vitest'
import { dnaPassword } from './dna-password.ts'

test('a password is kept as DNA’s library keeps it: the one of its own sample database, which is "sample"', () => {
  const kept = 't7STqOHxpl+RXxRUgjsEno+e/38banaYjANbdYQ1geGfH6Xlc2roWgYrPbpCeg5M'
  const salt = Buffer.from(kept, 'base64').subarray(0, 16)
  expect(dnaPassword('sample', salt)).toBe(kept)
})
