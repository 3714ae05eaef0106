import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positions } from '../../analysis/positions.ts'
import { addMembership } from '../actors/actor-memberships.ts'
import { addAlias } from '../actors/actor-names.ts'
import { mergeActors } from '../actors/merge-actors.ts'
import type { Db } from '../engine/open-record.ts'
import {
  acceptStatement,
  addStatement,
  correctStatement,
  rejectStatement,
} from '../statements/check-statements.ts'
import { listStatements, statementById } from '../statements/statements.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid } from '../testing/small-record.ts'
import { personCoder } from './coders.ts'
import { type Act, edit, historyOf, latestHistory, undo } from './history.ts'

const at = new Date('2024-05-01T00:00:00Z')

async function smallRecord(db: Db): Promise<Act> {
  const act = { coder: await personCoder(db, 'Ann'), at }
  await keepSaid(
    db,
    { title: 'One', date: '2024-01-10' },
    [
      { who: 'Ada Ross', id: 'P-ROSS', words: 'the bridge must be built', concept: 'B1', stance: 1 },
      { who: 'Ben Vale', id: 'P-VALE', words: 'it costs too much', concept: 'B2', stance: 1 },
      { who: 'Ada B. Ross', words: 'she had said so before', concept: 'B1' },
    ],
    act,
  )
  return act
}

/** All that a person can see of a record. */
async function visible(db: Db) {
  const statements = (await listStatements(db)).items
  const tables = ['document', 'actor', 'actorAlias', 'membership', 'concept'] as const
  const rows = await Promise.all(
    tables.map((table) =>
      db.selectFrom(table).selectAll().where('withdrawn', '=', false).orderBy('id').execute(),
    ),
  )
  return { statements, rows, positions: await positions(db) }
}

onBothEngines('the history', ({ open }) => {
  test('says who changed what, when and why, and takes it back', async () => {
    const { db } = await open()
    const act = await smallRecord(db)
    const before = await visible(db)
    const id = await edit(
      db,
      'document',
      1,
      { title: 'One bridge', published: '2024-01-11' },
      { ...act, why: 'a slip' },
    )
    expect(await historyOf(db, 'document', 1)).toMatchObject([
      { who: 'Ann', action: 'added document' },
      {
        who: 'Ann',
        action: 'changed document',
        why: 'a slip',
        at: at.toISOString(),
        changes: [
          {
            table: 'document',
            id: 1,
            before: { title: 'One', published: '2024-01-10' },
            after: { title: 'One bridge', published: '2024-01-11' },
          },
        ],
      },
    ])
    await undo(db, id, act)
    expect(await visible(db)).toEqual(before)
    expect((await latestHistory(db))[0]).toMatchObject({ action: 'undid: changed document', undoes: id })
  })

  test('takes an undoing back too', async () => {
    const { db } = await open()
    const act = await smallRecord(db)
    const changed = await edit(db, 'actor', 2, { name: 'Dame Ada Ross' }, act)
    const after = await visible(db)
    const undone = await undo(db, changed, act)
    await undo(db, undone, act)
    expect(await visible(db)).toEqual(after)
  })

  test('does not undo what was changed again since, and names the change to undo first', async () => {
    const { db } = await open()
    const act = await smallRecord(db)
    const first = await edit(db, 'actor', 2, { name: 'A. Ross' }, act)
    const second = await edit(db, 'actor', 2, { name: 'Mayor Ross' }, act)
    await expect(undo(db, first, act)).rejects.toThrow(
      `Change ${first} cannot be undone: the actor 2 was changed again by change ${second}. Undo that first.`,
    )
    await undo(db, second, act)
    await undo(db, first, act)
    await expect(undo(db, 999, act)).rejects.toThrow('There is no change 999 in this record.')
  })

  test('a person’s word supersedes the reader’s, which stays in its own layer', async () => {
    const { db } = await open()
    const act = await smallRecord(db)
    const [corrected = 0] = (await correctStatement(db, 2, { stance: -1 }, act)).statements
    await rejectStatement(db, 3, act)
    expect(
      (await listStatements(db, {}, {}, { by: 'text' })).items.map(({ id, stance }) => [id, stance]),
    ).toEqual([
      [1, 1],
      [corrected, -1],
    ])
    expect((await listStatements(db, { layer: 'proposal' })).total).toBe(3)
    expect((await listStatements(db, { layer: 'checked' })).items.map(({ id }) => id)).toEqual([corrected])
    expect(await statementById(db, corrected)).toMatchObject({
      verdict: 'corrected',
      supersedes: 2,
      coder: { by: 'person', name: 'Ann' },
    })
    await expect(acceptStatement(db, 2, act)).rejects.toThrow(
      `Statement 2 was checked already: statement ${corrected} stands for it now.`,
    )
  })

  test('a person’s statement points to words of the text or is refused', async () => {
    const { db } = await open()
    const act = await smallRecord(db)
    const statement = (await statementById(db, 1))!
    const content = [{ start: 0, end: 3, quote: 'Eve' }]
    await expect(addStatement(db, 1, { ...statement, content }, act)).rejects.toThrow(
      'at 0 the text does not say "Eve"',
    )
    const own = [{ start: 0, end: 3, quote: 'Ada' }]
    const [id = 0] = (await addStatement(db, 1, { ...statement, content: own }, act)).statements
    expect(await statementById(db, id)).toMatchObject({ verdict: 'added', layer: 'checked', concept: 'B1' })
  })

  test('any run of changes, undone one by one, leaves what was there before', async () => {
    const { db } = await open()
    const act = await smallRecord(db)
    const before = await visible(db)
    const names = fc.string({
      minLength: 1,
      maxLength: 12,
      unit: fc.constantFrom('a', 'É', '👩‍🚒', "'", '"', ' ', '\\', '{'),
    })
    const change = fc.oneof(
      fc.record({ kind: fc.constant('rename' as const), actor: fc.integer({ min: 1, max: 5 }), name: names }),
      fc.record({ kind: fc.constant('title' as const), name: fc.option(names) }),
      fc.record({ kind: fc.constant('accept' as const), pick: fc.nat(9) }),
      fc.record({
        kind: fc.constant('correct' as const),
        pick: fc.nat(9),
        stance: fc.constantFrom(-1 as const, 0 as const, 1 as const, null),
      }),
      fc.record({ kind: fc.constant('reject' as const), pick: fc.nat(9) }),
      fc.record({ kind: fc.constant('alias' as const), actor: fc.integer({ min: 1, max: 5 }), name: names }),
      fc.record({ kind: fc.constant('belong' as const), actor: fc.integer({ min: 2, max: 3 }), name: names }),
      fc.record({ kind: fc.constant('merge' as const) }),
    )
    const run = fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
      const start = (await latestHistory(db, 1))[0]?.id ?? 0
      for (const one of changes) await attempt(db, one, act)
      const done = (await latestHistory(db, 1000)).filter(({ id }) => id > start)
      for (const { id } of done) await undo(db, id, act)
      expect(await visible(db)).toEqual(before)
    })
    await fc.assert(run, { numRuns: 12, seed: 7, endOnFailure: true })
  })
})

type Change =
  | { kind: 'rename' | 'alias' | 'belong'; actor: number; name: string }
  | { kind: 'title'; name: string | null }
  | { kind: 'accept' | 'reject'; pick: number }
  | { kind: 'correct'; pick: number; stance: -1 | 0 | 1 | null }
  | { kind: 'merge' }

/** Does a change where it can be done; a second merge or the same alias again is refused, which changes nothing. */
async function attempt(db: Db, change: Change, act: Act): Promise<void> {
  const statement = async (pick: number) => {
    const { items } = await listStatements(db)
    return items[pick % Math.max(1, items.length)]?.id ?? 0
  }
  try {
    if (change.kind === 'rename') await edit(db, 'actor', change.actor, { name: change.name }, act)
    if (change.kind === 'title') await edit(db, 'document', 1, { title: change.name }, act)
    if (change.kind === 'accept') await acceptStatement(db, await statement(change.pick), act)
    if (change.kind === 'reject') await rejectStatement(db, await statement(change.pick), act)
    if (change.kind === 'correct')
      await correctStatement(db, await statement(change.pick), { stance: change.stance }, act)
    if (change.kind === 'alias') await addAlias(db, change.actor, { name: change.name }, act)
    if (change.kind === 'belong')
      await addMembership(db, change.actor, { organisation: 1, role: change.name }, act)
    if (change.kind === 'merge') await mergeActors(db, 2, 5, act)
  } catch (error) {
    if (!(error instanceof Error) || !/already|There is no statement|is no name/.test(error.message))
      throw error
  }
}
