import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { makeTables } from '../../backup/restore.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { keepAsThen, type Rows, rowsOf } from '../../testing/older-record.ts'
import { keepCheckedDebate } from '../../testing/worked-debate.ts'
import { verify } from '../../verify/verify.ts'
import { asItWas } from '../as-it-was.ts'
import { ALL_STEPS, stepsDone, takeSteps } from '../migrate.ts'
import { type Db, openRecord } from '../open-record.ts'

onBothEngines('a record of an older version', ({ engine, open, address }) => {
  let db: Db
  let rows: Rows
  beforeAll(async () => {
    ;({ db } = await open())
    await keepCheckedDebate(db)
    rows = await asItWas(db, rowsOf)
  })

  // PGlite takes seconds to make tables, and the server takes the same steps.
  const old = ALL_STEPS.slice(0, -1).filter((_, at) => engine === 'server' || at === 0)
  test.each(old)(
    'whose tables ended with step %s is brought up to date with every row, and verified',
    async (step) => {
      const back = new Error('taken back')
      const migrated = db.transaction().execute(async (tx) => {
        await makeTables(tx, ALL_STEPS.slice(0, ALL_STEPS.indexOf(step) + 1))
        const then = await keepAsThen(tx, rows)
        await takeSteps(tx, ALL_STEPS)
        const now = await rowsOf(tx)
        for (const [name, own] of then) expect([name, now.get(name)]).toMatchObject([name, own])
        expect(await verify(tx)).toEqual([])
        throw back
      })
      await expect(migrated).rejects.toBe(back)
    },
  )

  test('that cannot take a step is left as it was, with its rows, and the step is named in one line', async () => {
    const place = address()
    const before = ALL_STEPS.slice(0, ALL_STEPS.indexOf('0008-figures-and-forecasts'))
    const made = await openRecord(place, { create: true })
    await made.db.transaction().execute(async (tx) => {
      await makeTables(tx, before)
      await keepAsThen(tx, rows)
      // Somebody made a table of the name that step 13 wants: the steps from 8 on work, and that one fails.
      await sql`create table contradiction_mark (id integer primary key)`.execute(tx)
    })
    await made.close()
    await expect(openRecord(place)).rejects.toThrow(
      /^The record [^\n]* cannot be brought up to date: step 0013-contradiction-marks says "[^\n]*already exists"\. It is as it was before\. [^\n]*$/,
    )
    const left = await openRecord(place, { asItStands: true })
    expect(await stepsDone(left.db)).toEqual(before)
    const { rows: figures } = await sql<object>`select * from quantity`.execute(left.db)
    expect(figures).toHaveLength(rows.get('quantity')?.length ?? 0)
    expect(Object.keys(figures[0] ?? {})).not.toContain('period')
    await left.close()
  })
})
