import { expect, test } from 'vitest'
import { changedFields, seenFields } from './changed-fields.ts'

test('a form sends what differs from what it began with, and what it saw there', () => {
  const before = { label: 'Tax', agree: ['must pay'], colour: null }
  const changed = changedFields<object>(before, { label: 'Tax', agree: ['must pay', 'pays'], colour: null })
  expect(changed).toEqual({ agree: ['must pay', 'pays'] })
  expect(seenFields<object>(before, changed)).toEqual({ agree: ['must pay'] })
})
