import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { attackFile } from './files/cases.ts'
import { faultLines, figures } from './table.ts'

test('a case is made anew from its seed and number, byte for byte, and another seed makes another', () => {
  const numbers = Array.from({ length: 60 }, (_, number) => number)
  const files = (seed: number) =>
    numbers
      .map((number) => attackFile(seed, number))
      .map(({ name, bytes }) => ({ name, sha256: createHash('sha256').update(bytes).digest('hex') }))
  expect(files(15)).toEqual(files(15))
  expect(files(15)).not.toEqual(files(16))
  expect(new Set(files(15).map(({ name }) => name.replace(/^.*\./, ''))).size).toBeGreaterThan(8)
})

test('a fault is told by its kind and number, never by its input, and counts in the table', () => {
  const attacked = {
    kind: 'files',
    tried: 2_000,
    seconds: 61.4,
    faults: [{ harm: 'over 10 s', case: 417, what: 'pdf: 12.0 s of computing' }] as const,
    said: '9 articles',
  }
  expect(faultLines(attacked, 15)).toEqual([
    'files, over 10 s: pdf: 12.0 s of computing (npm run attack -- --only files --case 417 --seed 15)',
  ])
  expect(figures([attacked])).toContain('| files | 2,000 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 61 |')
})
