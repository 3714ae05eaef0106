import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReader } from '../read.ts'
import { textLayout } from './text-layout.ts'

test('a reading says where its sentences and paragraphs lie', () => {
  const text = 'No deal\nMs Hill refused. “Why?” she asked.\nSource link'
  const { sentences, paragraphs } = createReader().read({ text })
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'No deal',
    'Ms Hill refused.',
    '“Why?” she asked.',
    'Source link',
  ])
  expect(paragraphs.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'No deal'],
    ['body', 'Ms Hill refused. “Why?” she asked.'],
    ['boilerplate', 'Source link'],
  ])
})

test('the layout of a text read part by part is that of the whole', () => {
  const text = 'Ms Hill said the levy must go. He agreed.\n\n'.repeat(5_000)
  const { sentences, paragraphs } = createReader().read({ text })
  expect({ sentences, paragraphs }).toEqual(textLayout(text))
})

test('between paragraphs, and between sentences, stands white space only', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('\n', '\r\n', ' ', 'She said no.', '“', '”', 'U.S. ', '\u2029', '👩‍🚒', 'e\u0301'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      for (const stretches of Object.values(textLayout(text))) {
        let end = 0
        for (const stretch of stretches) {
          expect(text.slice(end, stretch.start).trim()).toBe('')
          expect(stretch.end).toBeGreaterThan(stretch.start)
          end = stretch.end
        }
        expect(text.slice(end).trim()).toBe('')
      }
    }),
  )
})
