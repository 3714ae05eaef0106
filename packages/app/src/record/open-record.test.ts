import { expect, test } from 'vitest'
import { openRecord } from './open-record.ts'
import { onBothEngines } from './testing/engines.ts'

onBothEngines('a record', ({ address, open }) => {
  test('is made with all its tables and empty', async () => {
    const { db } = await open()
    expect(await db.selectFrom('currentStatement').selectAll().execute()).toEqual([])
  })

  test('is not made by somebody who only wants to look', async () => {
    await expect(openRecord(address())).rejects.toThrow(/^There is no record at /)
  })
})
