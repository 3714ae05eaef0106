import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicateIndex, fingerprint, groupNearDuplicates, likeness } from './near-duplicates.ts'
import { sameTextKey } from './same-text.ts'

/** A text of random words, always the same for the same seed. */
function words(seed: number, count: number): string[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return `w${state % 3000}`
  })
}

const agency = words(1, 400)

describe('the same text', () => {
  const pairs: [string, string, boolean][] = [
    ['He said “no”.\r\n\r\nThen left.', 'He said "no".\nThen  left. ', true],
    ['caf\u00e9 – closed', 'cafe\u0301 - closed', true],
    ['exam\u00adple', 'example', true],
    ['He said no.', 'He said No.', false],
    ['About 4,000', 'About 4,001', false],
  ]
  it.each(pairs)('%j and %j: %s', (a, b, same) => {
    expect(sameTextKey(a) === sameTextKey(b)).toBe(same)
  })
})

describe('a near-duplicate', () => {
  it('is the agency text with another head and another last paragraph', () => {
    const copy = ['other', 'headline', ...agency.slice(0, 330), ...words(2, 40)]
    expect(groups({ a: agency, b: copy, c: words(3, 400) })).toEqual({ a: 'a', b: 'a', c: 'c' })
  })

  it('is the agency text cut to half', () => {
    expect(groups({ a: agency, b: agency.slice(0, 200) })).toEqual({ a: 'a', b: 'a' })
  })

  it('is not a text that quotes one paragraph of it', () => {
    expect(groups({ a: agency, b: [...words(4, 300), ...agency.slice(0, 60)] })).toEqual({ a: 'a', b: 'b' })
  })

  it('counts by way of a third: what links two groups makes them one', () => {
    const [left, right] = [words(5, 200), words(6, 200)]
    expect(groups({ a: left, b: right, c: [...left, ...right] })).toEqual({ a: 'a', b: 'a', c: 'a' })
  })

  it('is found by an index as texts come in', () => {
    const index = duplicateIndex()
    expect(index.add('a', fingerprint(agency.join(' ')))).toEqual([])
    expect(index.add('b', fingerprint(words(7, 400).join(' ')))).toEqual([])
    expect(index.add('c', fingerprint(agency.slice(20).join(' ').toUpperCase()))).toEqual(['a'])
  })

  it('needs words: two texts without any are not one', () => {
    expect(groups({ a: ['…'], b: ['—'] })).toEqual({ a: 'a', b: 'b' })
  })
})

it('a fingerprint is the same every time and does not depend on case or punctuation', () => {
  const text = 'The minister said on Monday that nothing would change.'
  expect(fingerprint(text)).toBe(fingerprint('the minister SAID, on Monday: that nothing would change'))
  expect(() => likeness(fingerprint(text), 'm0:1:x' as ReturnType<typeof fingerprint>)).toThrow('m0:1:x')
})

it('the estimated share lies within 0.2 of the true one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 10, max: 1000 }), (kept, seed) => {
      const other = [...agency.slice(0, kept), ...words(seed, 400 - kept)]
      const truth = jaccard(shingles(agency), shingles(other))
      const { shared } = likeness(fingerprint(agency.join(' ')), fingerprint(other.join(' ')))
      expect(Math.abs(shared - truth)).toBeLessThan(0.2)
    }),
    { seed: 7, numRuns: 40 },
  )
})

function groups(texts: Record<string, string[]>): Record<string, string> {
  const prints = Object.entries(texts).map(([id, text]) => [id, fingerprint(text.join(' '))] as const)
  return Object.fromEntries(groupNearDuplicates(prints))
}

function shingles(text: readonly string[]): Set<string> {
  return new Set(text.slice(4).map((_, i) => text.slice(i, i + 5).join(' ')))
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((shingle) => b.has(shingle)).length
  return both / (a.size + b.size - both)
}
