import { describe, expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Range } from '../attribution.ts'
import { withHeadlineSources } from './headline-sources.ts'

function read(headline: string): string[] {
  const text = `${headline}\n\nThe ministry met on Monday to talk about what could be done.`
  const words = (ranges: readonly Range[]): string =>
    ranges.map((r) => text.slice(r.start, r.end)).join(' + ')
  return withHeadlineSources(tag(takeApart(text)), []).map(
    (a) => `${words(a.source)} | ${words(a.cue)} | ${words(a.content)} | ${a.mode}`,
  )
}

describe('headlines whose source only their order tells', () => {
  it.each([
    ['Bridge unsafe, warn engineers', 'engineers | warn | Bridge unsafe | indirect'],
    ['Hospital to close, fear nurses', 'nurses | fear | Hospital to close | indirect'],
    ["'We had no warning': Flood victims", "Flood victims | : | 'We had no warning' | direct"],
    ['“Nobody told us”: residents', 'residents | : | “Nobody told us” | direct'],
  ])('%s', (headline, expected) => {
    expect(read(headline)).toEqual([expected])
  })

  it.each([
    'Bread, hope and wine',
    'Ministers meet, say nothing, leave',
    "'Chaos': the film",
    'He said: “No”: and left.',
  ])('has none for %j', (headline) => {
    expect(read(headline)).toEqual([])
  })
})
