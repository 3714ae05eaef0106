import { describe, expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Range } from '../attribution.ts'
import { attributeByRules } from './rules.ts'

function read(text: string): string[] {
  const words = (ranges: readonly Range[]): string =>
    ranges.map((r) => text.slice(r.start, r.end)).join(' + ')
  return attributeByRules(tag(takeApart(text)), 'all').map(
    (a) => `${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`,
  )
}

describe('headlines that end with their source', () => {
  it.each([
    ['Rail fares to rise in May, says PM', 'PM | says | Rail fares to rise in May'],
    ['No U-turn on fares, insists Malin', 'Malin | insists | No U-turn on fares'],
    ['Oil to hit $100, say traders', 'traders | say | Oil to hit $100'],
    ['Steel plant to close next year, union warns', 'union | warns | Steel plant to close next year'],
    ['More than 60% back the ban, poll finds', 'poll | finds | More than 60% back the ban'],
  ])('%s', (text, expected) => {
    expect(read(`${text}\n\nThe ministry met on Monday to talk about it.`)[0]).toBe(expected)
  })

  it('takes no list and no date for a source', () => {
    expect(read('Bread, wine, reports\n\nThe shop opened on Monday.')).toEqual([])
    expect(read('Vote on the port, May\n\nThe shop opened on Monday.')).toEqual([])
  })
})
