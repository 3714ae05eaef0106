import { type Concept, EMPTY_CODEBOOK } from '@onrecord/reader'
import { expect, test } from 'vitest'
import { withFields } from './concept-entry.ts'
import { withMergedConcept, withoutConcept } from './edit-content.ts'

function concept(id: string, more: Partial<Concept> = {}): Concept {
  const none: readonly string[] = []
  const plain = { role: null, scheme: null, definition: null, agree: none, disagree: none }
  return { id, label: id, kind: 'argument', ...plain, ...more }
}
const BOOK = {
  ...EMPTY_CODEBOOK,
  focalConcept: 'C1',
  concepts: [
    concept('C1'),
    concept('C2', { role: 'con', about: 'C1', answers: ['C3', 'C4'] }),
    concept('C3'),
    concept('C4', { answers: ['C3'] }),
  ],
}
const references = ({ concepts }: { readonly concepts: readonly Concept[] }) =>
  concepts.map(({ id, about = '', answers = [] }) => `${id}: ${about} ${answers.join(' ')}`.trim())

test('who argued about a concept, or answered it, does so of the one it was merged into, and never of itself', () => {
  expect(references(withMergedConcept(BOOK, 'C4', 'C3'))).toEqual(['C1:', 'C2: C1 C4', 'C4:'])
  expect(references(withMergedConcept(BOOK, 'C2', 'C1'))).toEqual(['C2:  C3 C4', 'C3:', 'C4:  C3'])
})

test('nothing refers to a concept that is gone', () => {
  expect(references(withoutConcept(BOOK, 'C3'))).toEqual(['C1:', 'C2: C1 C4', 'C4:'])
  expect(references(withoutConcept(BOOK, 'C1'))).toEqual(['C2:  C3 C4', 'C3:', 'C4:  C3'])
})

test('a concept said differently keeps what it argues about and what it answers', () => {
  const [, con = concept('none')] = BOOK.concepts
  expect(withFields(con, { label: 'Too dear', scheme: 'cost' })).toEqual({
    ...con,
    label: 'Too dear',
    scheme: 'cost',
  })
})
