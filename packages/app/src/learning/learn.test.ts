import { expect, test } from 'vitest'
import type { Db } from '../record/engine/open-record.ts'
import { personCoder } from '../record/history/coders.ts'
import { undo } from '../record/history/history.ts'
import { examplesOf } from '../record/learned/examples.ts'
import { newestModel, switchLearned } from '../record/learned/learned-models.ts'
import { learnedOverview } from '../record/learned/overview.ts'
import { rejectStatement } from '../record/statements/check-statements.ts'
import { eachStatement, listStatements, statementById } from '../record/statements/statements.ts'
import { onBothEngines } from '../record/testing/engines.ts'
import { learn, sayWords } from './learn.ts'
import { decideOnBridge, keepBridgeDebate } from './testing/bridge-debate.ts'

const AT = new Date('2024-05-01T00:00:00Z')

async function everything(db: Db) {
  const rows = await db.selectFrom('statement').selectAll().orderBy('id').execute()
  return { rows, history: await db.selectFrom('history').selectAll().orderBy('id').execute() }
}

onBothEngines('learning in a record', ({ open }) => {
  test('leaves decisions and proposals as they are, says its word beside what waits, and can be switched', async () => {
    const { db } = await open()
    const act = { coder: await personCoder(db, 'Ann'), at: AT }
    await keepBridgeDebate(db, 12, act)
    await decideOnBridge(db, 10, act)
    const before = await everything(db)
    await learn(db, 1, AT)
    expect(await everything(db)).toEqual(before)

    expect(await learnedOverview(db)).toMatchObject([
      {
        inUse: true,
        decisions: 30,
        model: { examples: 30 },
        words: { asked: 6, reject: 2, concept: 2, stance: 0 },
      },
    ])
    const price = await statementById(db, 32)
    const rain = await statementById(db, 33)
    expect(price).toMatchObject({ concept: 'B1', coder: { version: '1' } })
    expect(price?.learned).toMatchObject({ keep: { answer: true }, concept: { answer: 'B2' } })
    expect(price?.learned?.coder.version).toMatch(/^1\.l[0-9a-f]{8}$/)
    expect(rain?.learned).toMatchObject({ keep: { answer: false } })
    expect((await statementById(db, 2))?.learned).toBeNull()
    expect((await listStatements(db, { layer: 'proposal' })).total).toBe(36)

    const off = await switchLearned(db, 1, false, act)
    expect((await statementById(db, 33))?.learned).toBeNull()
    expect(await switchLearned(db, 1, false, act)).toBeNull()
    await undo(db, off ?? 0, act)
    expect((await statementById(db, 33))?.learned).toMatchObject({ keep: { answer: false } })
  })

  test('learns the same whenever articles came, forgets what was undone, and speaks of what comes later', async () => {
    const { db } = await open()
    const act = { coder: await personCoder(db, 'Ann'), at: AT }
    await keepBridgeDebate(db, 10, act)
    await decideOnBridge(db, 10, act)
    await learn(db, 1, AT)
    const first = await newestModel(db, 1)
    await learn(db, 1, new Date('2024-06-01T00:00:00Z'))
    expect(await newestModel(db, 1)).toEqual(first)

    const { history } = await rejectStatement(db, await standing(db, 1), act)
    expect((await examplesOf(db, 1)).filter(({ decided }) => decided === null)).toHaveLength(11)
    await learn(db, 1, AT)
    expect((await newestModel(db, 1))?.sha256).not.toBe(first?.sha256)
    await undo(db, history, act)
    await learn(db, 1, AT)
    expect((await newestModel(db, 1))?.sha256).toBe(first?.sha256)

    await keepBridgeDebate(db, 11, act)
    expect(await sayWords(db, 1)).toBe(3)
    expect(await sayWords(db, 1)).toBe(0)
  })
})

/** The person's statement that stands for a proposal. */
async function standing(db: Db, id: number): Promise<number> {
  for await (const statement of eachStatement(db)) if (statement.supersedes === id) return statement.id
  throw new Error(`Nobody decided on statement ${id}.`)
}
