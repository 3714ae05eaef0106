import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { editActor } from '../actors/edit-actors.ts'
import { editConcept } from '../codebooks/edit-concepts.ts'
import { editDocument, withdrawDocument } from '../documents/edit-documents.ts'
import type { Db } from '../engine/open-record.ts'
import { personCoder } from '../history/coders.ts'
import { type Act, undo } from '../history/history.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid, type Said } from '../testing/small-record.ts'
import { analysedStatements } from './analysed-statements.ts'
import { acceptStatement, correctStatement, rejectStatement } from './check-statements.ts'
import { keptStatements, matchingIds } from './kept-statements.ts'
import { eachStatement } from './statements.ts'

const built: Said = {
  who: 'Ada Ross',
  id: 'P-ROSS',
  words: 'the bridge must be built',
  concept: 'B1',
  stance: 1,
}
const dear: Said = { who: 'Ben Vale', words: 'it is too dear', concept: 'B2', stance: 1 }

onBothEngines('what is remembered of a record', ({ engine, open }) => {
  const small = async () => {
    const { db } = await open()
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
    const article = { title: 'The bridge', date: '2024-03-01', outlet: 'The Gazette' }
    await keepSaid(db, article, [built, dear], act)
    return { db, act }
  }

  test('holds of each statement what a list of them holds', async () => {
    const { db } = await small()
    const listed = []
    for await (const one of eachStatement(db)) listed.push(one)
    expect(await keptStatements(db)).toHaveLength(2)
    expect(await keptStatements(db)).toMatchObject(
      listed.map(({ id, type, speaker, holder, concept, conceptLabel, stance, sentence, document }) => {
        const { outletId, ...place } = document
        return { id, type, speaker, holder, concept, conceptLabel, stance, sentence, document: place }
      }),
    )
  })

  test('is up to date after every change, and keeps the object of what nobody touched', async () => {
    const { db, act } = await small()
    const changes: readonly (() => Promise<unknown>)[] = [
      () => correctStatement(db, 1, { stance: -1 }, act),
      () => acceptStatement(db, 2, act),
      () => keepSaid(db, { title: 'Late', date: '2024-04-01' }, [dear, built], act),
      () => editDocument(db, 1, { date: '2024-03-02' }, act),
      () => renameFirst(db, act),
      () => editConcept(db, 1, { label: 'Build it' }, act),
      () => withdrawDocument(db, 1, act),
      () => undoLast(db, act),
    ]
    for (const change of changes) {
      const before = await keptStatements(db)
      await change()
      const after = await keptStatements(db)
      expect(after).toEqual(await analysedStatements(db))
      expect(after).not.toEqual(before)
      expect(await keptStatements(db)).toBe(after)
    }
    const before = await keptStatements(db)
    const [first] = before
    if (first === undefined) throw new Error('no statement stands')
    await rejectStatement(db, first.id, act)
    expect(await keptStatements(db)).toEqual(before.slice(1))
    expect((await keptStatements(db)).every((one, at) => one === before[at + 1])).toBe(true)
    expect(await matchingIds(db, { stance: [-1] })).toEqual(
      new Set(before.slice(1).flatMap(({ id, stance }) => (stance === -1 ? id : []))),
    )
  })

  // One embedded database has one connection: nothing is written beside a transaction.
  if (engine === 'server')
    test('is up to date while another transaction goes on for long', async () => {
      const { db, act } = await small()
      await db.transaction().execute(async (other) => {
        await sql`select pg_current_xact_id()`.execute(other)
        expect(await keptStatements(db)).toHaveLength(2)
        await rejectStatement(db, 1, act)
        const after = await keptStatements(db)
        expect(after).toHaveLength(1)
        expect(await keptStatements(db)).toBe(after)
        await rejectStatement(db, 2, act)
        expect(await keptStatements(db)).toHaveLength(0)
      })
    })
})

async function renameFirst(db: Db, act: Act): Promise<unknown> {
  const { id } = await db
    .selectFrom('actor')
    .where('name', '=', 'Ada Ross')
    .select('id')
    .executeTakeFirstOrThrow()
  return editActor(db, id, { name: 'Ada Ross-Vale' }, act)
}

async function undoLast(db: Db, act: Act): Promise<unknown> {
  const { id } = await db.selectFrom('history').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
  return undo(db, id, act)
}
