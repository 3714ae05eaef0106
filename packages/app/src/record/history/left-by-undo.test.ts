import { expect, test } from 'vitest'
import { addMembership } from '../actors/actor-memberships.ts'
import { createActor, editActor } from '../actors/edit-actors.ts'
import type { Db } from '../engine/open-record.ts'
import { addStatement } from '../statements/check-statements.ts'
import { statementById } from '../statements/statements.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid } from '../testing/small-record.ts'
import { personCoder } from './coders.ts'
import { latestHistory, undo } from './history.ts'

onBothEngines('undo, where another person built on it', ({ open }) => {
  async function twoPeople() {
    const { db } = await open()
    const at = new Date('2024-05-01T00:00:00Z')
    const ann = { coder: await personCoder(db, 'Ann'), at }
    const ben = { coder: await personCoder(db, 'Ben'), at }
    const said = { who: 'Ada Ross', id: 'P-ROSS', words: 'the bridge must be built', concept: 'B1' }
    await keepSaid(db, { title: 'One', date: '2024-01-10' }, [said], ann)
    const ross = await named(db, 'Ada Ross')
    return { db, ann, ben, ross }
  }

  const named = async (db: Db, name: string) =>
    (await db.selectFrom('actor').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id

  test('leaves no members of a person', async () => {
    const { db, ann, ben, ross } = await twoPeople()
    const { id } = await createActor(db, { name: 'Harbour', kind: 'person' }, ann)
    const { history } = await editActor(db, id, { kind: 'organisation' }, ann)
    const belongs = await addMembership(db, ross, { organisation: id }, ben)
    const refused = undo(db, history, ann)
    await expect(refused).rejects.toThrow(
      `Change ${history} cannot be undone: actor ${ross} belongs to actor ${id} by now. Take that back first.`,
    )
    expect(await db.selectFrom('actor').select('kind').where('id', '=', id).execute()).toEqual([
      { kind: 'organisation' },
    ])
    await undo(db, belongs, ben)
    await undo(db, history, ann)
    expect((await latestHistory(db, 1))[0]?.action).toBe('undid: changed actor')
    await expect(undo(db, belongs + 1, ben)).rejects.toThrow(`actor ${ross} belongs to actor ${id} by now`)
  })

  test('takes nothing away to which somebody belongs, or of which there is a statement', async () => {
    const { db, ann, ben, ross } = await twoPeople()
    const harbour = await createActor(db, { name: 'Harbour', kind: 'organisation' }, ann)
    await addMembership(db, ross, { organisation: harbour.id }, ben)
    await expect(undo(db, harbour.history, ann)).rejects.toThrow(
      `actor ${ross} belongs to actor ${harbour.id} by now`,
    )
    const poe = await createActor(db, { name: 'Xenia Poe', kind: 'person' }, ann)
    const one = await statementById(db, 1)
    if (one === null) throw new Error('the record has no statement 1')
    const { statements } = await addStatement(
      db,
      one.document.versionId,
      { ...one, speaker: { ...one.speaker!, name: 'Xenia Poe', id: null } },
      ben,
    )
    await expect(undo(db, poe.history, ann)).rejects.toThrow(
      `Change ${poe.history} cannot be undone: statement ${statements[0]} is by actor ${poe.id} by now.`,
    )
  })

  test('gives no two actors one name', async () => {
    const { db, ann, ben } = await twoPeople()
    const { id } = await createActor(db, { name: 'Harbour', kind: 'organisation' }, ann)
    const { history } = await editActor(db, id, { name: 'Port' }, ann)
    const other = await createActor(db, { name: 'Harbour', kind: 'organisation' }, ben)
    await expect(undo(db, history, ann)).rejects.toThrow(
      `Change ${history} cannot be undone: actor ${other.id} is called “Harbour” by now, as actor ${id} would be again.`,
    )
  })
})
