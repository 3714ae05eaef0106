import { expect, test } from 'vitest'
import { personCoder } from '../history/coders.ts'
import { listCoders } from '../history/list-coders.ts'
import { countStatements } from '../statements/statements.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid } from '../testing/small-record.ts'
import type { Db } from './open-record.ts'
import { whileUnchanged } from './while-unchanged.ts'

onBothEngines('an answer that is kept while nothing is written', ({ open }) => {
  test('is asked for again after each writing, of whoever writes', async () => {
    const { db } = await open()
    let asked = 0
    const persons = whileUnchanged(async (from: Db, name: string) => {
      asked += 1
      return from.selectFrom('coder').where('name', '=', name).select('id').execute()
    })
    expect([await persons(db, 'Ann'), await persons(db, 'Ann'), asked]).toEqual([[], [], 1])
    const ann = await personCoder(db, 'Ann')
    expect([await persons(db, 'Ann'), asked]).toEqual([[{ id: ann }], 2])
    expect([await personCoder(db, 'Ann'), await persons(db, 'Ann'), asked]).toEqual([ann, [{ id: ann }], 2])
    expect([await persons(db, 'Ben'), await persons(db, 'Ann'), asked]).toEqual([[], [{ id: ann }], 3])

    const inside = await db.transaction().execute(async (transaction) => {
      const before = await persons(transaction, 'Ben')
      await personCoder(transaction, 'Ben')
      return [before.length, (await persons(transaction, 'Ben')).length]
    })
    expect(inside).toEqual([0, 1])
    expect(await persons(db, 'Ben')).toHaveLength(1)
  })

  test('that failed is asked for again', async () => {
    const { db } = await open()
    let asked = 0
    const fails = whileUnchanged(async () => {
      asked += 1
      throw new Error('no answer')
    })
    await expect(fails(db, null)).rejects.toThrow('no answer')
    await expect(fails(db, null)).rejects.toThrow('no answer')
    expect(asked).toBe(2)
  })

  test('holds for the counts of the pages', async () => {
    const { db } = await open()
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
    const before = [await countStatements(db), (await listCoders(db)).length]
    await keepSaid(
      db,
      { title: 'A bridge' },
      [{ who: 'Ada Ross', words: 'that the bridge must be built soon' }],
      act,
    )
    expect([before, await countStatements(db)]).toEqual([[0, 0], 1])
    expect(await listCoders(db)).toHaveLength(1)
  })
})
