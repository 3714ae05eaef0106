import { describe, expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Attribution } from '../attribution.ts'
import { withWholeBounds } from './whole-bounds.ts'

/** An attribution with a cue and a content as a tagger may cut them: `Ms Hill [said up] {to 900 jobs would go}.` */
function parts(marked: string): string[] {
  const text = marked.replace(/[[\]{}]/g, '')
  const range = (open: string, close: string) => {
    const before = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}]/g, '').length
    return {
      start: before,
      end: before + marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).length,
    }
  }
  const found: Attribution = {
    source: [],
    cue: [range('[', ']')],
    content: [range('{', '}')],
    mode: 'indirect',
    confidence: 0.9,
  }
  const [one] = withWholeBounds(tag(takeApart(text)), [found])
  return [...one!.cue, ...one!.content].map(({ start, end }) => text.slice(start, end))
}

describe('what bounds a number', () => {
  it.each([
    ['Ms Hill [said up] {to 900 jobs would go}.', ['said', 'up to 900 jobs would go']],
    ['They [warn up] {to £3bn was lost}.', ['warn', 'up to £3bn was lost']],
    ['She [warned about] {900 jobs would go}.', ['warned', 'about 900 jobs would go']],
    ['She [warned about] {900 lost jobs}.', ['warned about', '900 lost jobs']],
    ['She [stood up] {to the bank}.', ['stood up', 'to the bank']],
    ['She [said] {up to 900 jobs would go}.', ['said', 'up to 900 jobs would go']],
  ])('goes with it: %s', (marked, expected) => {
    expect(parts(marked)).toEqual(expected)
  })
})
