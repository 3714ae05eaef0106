import { expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { HEARERS, withoutHearers } from './without-hearers.ts'

it.each(HEARERS)('"$example": $reason', ({ example }) => {
  const [content = '', expected = ''] = example.split(' => ')
  const text = `Lund said so, ${content}.`
  const at = text.indexOf(content)
  const range = { start: at, end: at + content.length }
  const first = { start: 10, end: 12 }
  const one = { source: [], cue: [], content: [first, range], mode: 'indirect', confidence: 1 } as const
  const [found] = withoutHearers(tag(takeApart(text)), [one])
  const kept = found?.content.slice(1).map(({ start, end }) => text.slice(start, end)) ?? []
  expect(kept.join('')).toBe(expected)
})
