import { expect, test } from 'vitest'
import { onBothEngines } from '../testing/engines.ts'
import { keepWorkedDebate } from '../testing/worked-debate.ts'
import { eachStatement, statementById, statementsById } from './statements.ts'

onBothEngines('many statements, asked for column by column', ({ open }) => {
  test('are those that one gets one by one, in their order', async () => {
    const { db } = await open()
    await keepWorkedDebate(db)
    const rows = await db.selectFrom('statement').select('id').execute()
    const ids = rows.map(({ id }) => id)
    const few = await statementsById(db, ids)
    expect(few.length).toBeGreaterThan(10)
    // So many ids that they are asked for together; each comes once.
    const many = await statementsById(db, Array.from({ length: 60 }, () => ids).flat())
    expect(many).toEqual(few)
    for (const statement of many) expect(statement).toEqual(await statementById(db, statement.id))

    const each: number[] = []
    for await (const { id } of eachStatement(db)) each.push(id)
    expect(each).toEqual([...each].sort((a, b) => a - b))
    expect(each.length).toBeGreaterThan(5)
  })
})
