import { describe, expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { withoutDatelines } from './datelines.ts'

function contentOf(paragraph: string): string {
  const text = `Rail link to widen\n\n${paragraph}`
  const start = text.indexOf(paragraph)
  const content = [{ start, end: text.indexOf(', she said') }]
  const found = { source: [], cue: [], content, mode: 'indirect' as const, confidence: 0.9 }
  const [one] = withoutDatelines(tag(takeApart(text)), [found])
  return text.slice(one!.content[0]!.start, one!.content[0]!.end)
}

describe('a dateline', () => {
  it.each([
    'OSLAND, 14 March 2024 (Reuters) - ',
    'OSLAND (Reuters) - ',
    'NEW LUND, March 14 (AP) — ',
    'ST. ANN — ',
  ])('is not what anybody said: %j', (dateline) => {
    expect(contentOf(`${dateline}Norland will build, she said.`)).toBe('Norland will build')
  })

  it.each([
    'NATO will build',
    'The UK - and Lund - will build',
    'A-LEVEL results will fall',
    'US (and EU) aid',
  ])('is none in %j', (words) => expect(contentOf(`${words}, she said.`)).toBe(words))
})
