import { expect, test } from 'vitest'
import { sameSource } from '../../import/near-duplicates.ts'
import { splitConcept } from '../codebooks/edit-concepts.ts'
import { registerCodebook } from '../codebooks/register-codebook.ts'
import type { Db } from '../engine/open-record.ts'
import { personCoder, readerCoder } from '../history/coders.ts'
import type { Act } from '../history/history.ts'
import { redoLatest, undoLatest } from '../history/step-back.ts'
import {
  acceptStatement,
  addStatement,
  correctStatement,
  rejectStatement,
} from '../statements/check-statements.ts'
import { listStatements, statementById } from '../statements/statements.ts'
import { onBothEngines } from '../testing/engines.ts'
import { readArticle, type Said, SMALL_CODEBOOK } from '../testing/small-record.ts'
import { keepArticles } from './keep-articles.ts'

const SAID: readonly Said[] = [
  { who: 'Ada Ross', id: 'P-ROSS', words: 'the bridge must be built', concept: 'B1', stance: 1 },
  { who: 'Ben Vale', id: 'P-VALE', words: 'it costs too much', concept: 'B2', stance: 1 },
  { who: 'Cy Dune', words: 'it may rain', concept: 'B2' },
  { who: 'Eve Lund', words: 'the ferry is fine', concept: 'B1', stance: -1 },
]

onBothEngines('a text that is read again', ({ open }) => {
  /** Keeps what a reader of this version proposes; `only` and `recoded` say what it does otherwise than the first. */
  async function read(
    db: Db,
    version: string,
    act: Act,
    proposes: (said: readonly Said[]) => readonly Said[] = (said) => said,
  ) {
    const { id, versionId } = await registerCodebook(db, SMALL_CODEBOOK, act)
    const coder = await readerCoder(db, { name: 'test-reader', version })
    const whole = readArticle({ title: 'One', date: '2024-01-10' }, SAID)
    const wanted = proposes(SAID)
    const statements = whole.statements.flatMap((statement, i) => {
      const said = wanted.find(({ who }) => who === SAID[i]?.who)
      if (said === undefined) return []
      return [{ ...statement, concept: said.concept ?? null, stance: said.stance ?? null, confidence: 0.7 }]
    })
    const readBy = { coder, codebook: id, codebookVersion: versionId, again: true }
    const [kept] = await keepArticles(db, [{ ...whole, statements }], readBy, act, sameSource)
    return kept
  }
  const person = async (db: Db): Promise<Act> => {
    return { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
  }
  const standing = async (db: Db) => (await listStatements(db, {}, {}, { by: 'text' })).items
  const ids = async (db: Db) => (await standing(db)).map(({ id }) => id)

  test('keeps the ids of what is unchanged; a replaced one leads to its successor, one left out to none', async () => {
    const { db } = await open()
    const act = await person(db)
    await read(db, '1', act)
    const before = await standing(db)
    expect(before.map(({ id }) => id)).toEqual([1, 2, 3, 4])
    const kept = await read(db, '2', act, (said) =>
      said
        .filter(({ who }) => who !== 'Eve Lund')
        .map((one) => (one.who === 'Ben Vale' ? { ...one, stance: 0 } : one)),
    )
    expect(kept).toMatchObject({ outcome: 'read-again', statements: 1 })
    const after = await standing(db)
    expect(after.map(({ id }) => id)).toEqual([1, 5, 3])
    expect(after.map(({ coder, confidence }) => [coder.version, confidence])).toEqual([
      ['2', 0.7],
      ['2', 0.7],
      ['2', 0.7],
    ])
    expect(await statementById(db, 2)).toMatchObject({ standsNow: 5 })
    expect(await statementById(db, 4)).toMatchObject({ standsNow: null })
    await undoLatest(db, act)
    expect(await standing(db)).toEqual(before)
    await redoLatest(db, act)
    expect(await standing(db)).toEqual(after)
  })

  test('leaves people’s decisions, and proposes nothing that they decided on; the rest of it is read', async () => {
    const { db } = await open()
    const act = await person(db)
    await read(db, '1', act)
    const accepted = (await acceptStatement(db, 1, act)).statements[0]!
    const corrected = (await correctStatement(db, 2, { stance: -1, concept: 'B1' }, act)).statements[0]!
    await rejectStatement(db, 3, act)
    const recoded = (said: readonly Said[]) =>
      said.map((one) => ({ ...one, concept: 'B2', stance: -1 as const }))
    await read(db, '2', act, recoded)
    expect(await ids(db)).toEqual([accepted, corrected, 8])
    expect(await statementById(db, 4)).toMatchObject({ standsNow: 8 })
    expect(await statementById(db, 1)).toMatchObject({ standsNow: accepted })
    await read(db, '1', act)
    expect((await ids(db)).slice(0, 2)).toEqual([accepted, corrected])
    expect((await ids(db)).length).toBe(3)
  })

  test('proposes nothing over a person’s own statement, and keeps what was split off', async () => {
    const { db } = await open()
    const act = await person(db)
    await read(db, '1', act, (said) => said.slice(0, 3))
    const own = readArticle({}, SAID).statements[3]!
    const added = (await addStatement(db, 1, { ...own, stance: 0 }, act)).statements[0]!
    const split = await splitConcept(db, 2, { label: 'The weather' }, [3], act)
    const before = await ids(db)
    await read(db, '2', act)
    expect(await ids(db)).toEqual(before)
    expect(before.at(-1)).toBe(added)
    expect((await statementById(db, 3))?.conceptId).toBe(split.id)
  })
})
