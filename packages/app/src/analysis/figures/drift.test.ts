import { expect, test } from 'vitest'
import { drifted } from './drift.ts'

test('a number made is told as a number there is; of what was bought only where some went out again', () => {
  const there = { kind: 'stock', number: 4000 } as const
  expect(drifted({ kind: 'produced', number: 4000 }, there, false)).toBe(true)
  expect(drifted({ kind: 'produced', number: 4100 }, there, true)).toBe(false)
  expect(drifted({ kind: 'produced', number: null }, { ...there, number: null }, true)).toBe(false)
  expect(drifted({ kind: 'purchased', number: 4000 }, there, false)).toBe(false)
  expect(drifted({ kind: 'purchased', number: 4000 }, there, true)).toBe(true)
  expect(drifted({ kind: 'sold', number: 4000 }, there, true)).toBe(false)
  expect(drifted({ kind: 'produced', number: 4000 }, { kind: 'used', number: 4000 }, true)).toBe(false)
})
