import { expect, test } from 'vitest'
import { personCoder } from '../history/coders.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid } from '../testing/small-record.ts'
import { acceptStatement, decideOnProposals, rejectStatement } from './check-statements.ts'
import { queue } from './queue.ts'

onBothEngines('the queue', ({ open }) => {
  test('holds the documents that wait, in the order asked for, and tells how far people have come', async () => {
    const { db } = await open()
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
    const built = { who: 'Ada Ross', words: 'the bridge must be built', concept: 'B1', stance: 1 as const }
    const late = await keepSaid(
      db,
      { title: 'Late', date: '2024-03-01' },
      [built, { who: 'Ben Vale', words: 'it is too dear', concept: 'B2' }],
      act,
    )
    const early = await keepSaid(
      db,
      { title: 'Early', date: '2024-01-01' },
      [{ ...built, words: 'we build the bridge' }],
      act,
    )
    expect(await queue(db, {})).toMatchObject({
      items: [
        { document: early, undecided: 1, decided: 0, leastSure: 0.5 },
        { document: late, undecided: 2 },
      ],
      total: 2,
      progress: { decided: 0, undecided: 3 },
    })
    await rejectStatement(db, 1, act)
    expect((await queue(db, { by: 'untouched' })).items.map(({ document }) => document)).toEqual([
      early,
      late,
    ])
    const [concept] = await db.selectFrom('concept').select('id').where('key', '=', 'B2').execute()
    expect((await queue(db, { filter: { concept: concept!.id } })).items).toMatchObject([
      { document: late, undecided: 1 },
    ])
    await acceptStatement(db, 3, act)
    expect(await queue(db, {})).toMatchObject({
      items: [{ document: late }],
      progress: { decided: 2, undecided: 1 },
    })
    await decideOnProposals(db, {}, 'accepted', act)
    expect(await queue(db, {})).toMatchObject({ items: [], total: 0, progress: { decided: 3, undecided: 0 } })
  })
})
