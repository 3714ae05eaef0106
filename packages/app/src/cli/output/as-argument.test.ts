import { expect, test } from 'vitest'
import { asArgument, recordArgument } from './as-argument.ts'

test('a word is quoted where a shell would take it apart', () => {
  expect(['debate', 'my debate', "Ann's"].map(asArgument)).toEqual(['debate', "'my debate'", "'Ann'\\''s'"])
})

test('a command that is shown to be copied has no password', () => {
  expect(recordArgument('postgres://ann:s3cret@db.example/debates')).toBe(
    "'postgres://ann:***@db.example/debates'",
  )
})
