import { expect, test } from 'vitest'
import { personCoder } from '../history/coders.ts'
import { latestHistory } from '../history/history.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid } from '../testing/small-record.ts'
import { acceptStatement } from './check-statements.ts'
import { rehearseDecision } from './rehearse.ts'
import { listStatements } from './statements.ts'

onBothEngines('a rehearsed decision', ({ open }) => {
  test('leaves nothing behind, not even a number', async () => {
    const { db } = await open()
    const ann = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
    const said = [{ who: 'Ada Ross', words: 'the bridge must be built' }]
    await keepSaid(db, { title: 'One', date: '2024-01-10' }, said, ann)
    const before = [await listStatements(db), await latestHistory(db)]

    expect(await rehearseDecision(db, 1)).toBe(true)
    expect(await rehearseDecision(db, 1)).toBe(true)
    expect([await listStatements(db), await latestHistory(db)]).toEqual(before)
    const last = (await latestHistory(db))[0]?.id ?? 0
    expect(await acceptStatement(db, 1, ann)).toEqual({ statements: [2], history: last + 1 })
    const coders = await db.selectFrom('coder').select('id').execute()
    expect(await personCoder(db, 'Ben')).toBe(coders.length + 1)
    expect(await rehearseDecision(db, 99)).toBe(false)
  })
})
