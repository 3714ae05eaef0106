import { describe, expect, it } from 'vitest'
import { takeApart } from './take-apart.ts'

const ROWS = [
  ['Source link', 'boilerplate'],
  ['Read more: How the vote went', 'boilerplate'],
  ['Share this article on Facebook', 'boilerplate'],
  ['Facebook | Twitter | Email', 'boilerplate'],
  ['Follow us on Twitter for updates', 'boilerplate'],
  ['Advertisement', 'boilerplate'],
  ['ADVERTISEMENT', 'boilerplate'],
  ['Ministers Refuse to Sign Treaty', 'heading'],
  ['TALKS COLLAPSE.', 'heading'],
  ['Ministers refused to sign the treaty.', 'body'],
  [
    'Read more books, the minister told the children who had come to the ministry on Monday morning to hear him.',
    'body',
  ],
  ['Share prices fell on Monday.', 'body'],
] as const

describe('paragraph kinds', () => {
  it.each(ROWS)('%s', (text, kind) => {
    expect(takeApart(text).paragraphs.map((p) => p.kind)).toEqual([kind])
  })
})
