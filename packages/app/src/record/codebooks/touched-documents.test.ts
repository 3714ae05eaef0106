import { expect, test } from 'vitest'
import { addAlias } from '../actors/actor-names.ts'
import { personCoder } from '../history/coders.ts'
import { undoLatest } from '../history/step-back.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid, SMALL_CODEBOOK } from '../testing/small-record.ts'
import { createConcept, editConcept } from './edit-concepts.ts'
import { differenceOf, documentsToReadAgain } from './touched-documents.ts'

test('the difference of two codebooks is the words that changed, or all words of what is coded otherwise now', () => {
  const [first, second] = SMALL_CODEBOOK.concepts
  if (first === undefined || second === undefined) throw new Error('The small codebook has two concepts.')
  const before = {
    ...SMALL_CODEBOOK,
    concepts: [{ ...first, agree: ['must build', 'should build'] }, second],
  }
  const words = { ...before, concepts: [{ ...first, agree: ['should build', 'will build'] }, second] }
  expect(differenceOf(before, words)).toEqual({ phrases: ['must build', 'will build'], concepts: ['B1'] })
  const without = { ...before, concepts: [second] }
  expect(differenceOf(before, without)).toEqual({
    phrases: ['must build', 'should build', 'The bridge should be built'],
    concepts: ['B1'],
  })
  expect(differenceOf(before, before)).toEqual({ phrases: [], concepts: [] })
})

onBothEngines('after a change of the codebook', ({ open }) => {
  test('only the documents that it touches are to be read again, and none after the undo', async () => {
    const { db } = await open()
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
    await keepSaid(db, {}, [{ who: 'Ada Ross', words: 'the bridge must be built', concept: 'B1' }], act)
    await keepSaid(db, {}, [{ who: 'Ben Vale', words: 'the ferry was delivered late' }], act)
    await keepSaid(db, {}, [{ who: 'Cy Dune', words: 'nothing is new', concept: 'B2' }], act)
    expect(await documentsToReadAgain(db, 1)).toEqual([])
    await createConcept(db, 1, { label: 'The ferry is slow', agree: ['ferries deliver* late'] }, act)
    expect(await documentsToReadAgain(db, 1)).toEqual([2])
    await editConcept(db, 2, { scheme: 'consequence' }, act)
    expect(await documentsToReadAgain(db, 1)).toEqual([2, 3])
    await editConcept(db, 1, { definition: 'That one is built at all.' }, act)
    expect(await documentsToReadAgain(db, 1), 'a definition is for people').toEqual([2, 3])
    await undoLatest(db, act)
    await undoLatest(db, act)
    await undoLatest(db, act)
    expect(await documentsToReadAgain(db, 1)).toEqual([])
    await addAlias(db, 2, { name: 'Cy Dune' }, act)
    expect(await documentsToReadAgain(db, 1)).toEqual([3])
  })
})
