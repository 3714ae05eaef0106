import { expect, test } from 'vitest'
import type { Db } from '../record/engine/open-record.ts'
import { personCoder } from '../record/history/coders.ts'
import { undo } from '../record/history/history.ts'
import { examplesOf } from '../record/learned/examples.ts'
import { newestModel, switchLearned } from '../record/learned/learned-models.ts'
import { learnedOverview } from '../record/learned/overview.ts'
import { acceptStatement, correctStatement, rejectStatement } from '../record/statements/check-statements.ts'
import { eachStatement, listStatements, statementById } from '../record/statements/statements.ts'
import { onBothEngines } from '../record/testing/engines.ts'
import { keepSaid } from '../record/testing/small-record.ts'
import { learn, sayWords } from './learn.ts'

const AT = new Date('2024-05-01T00:00:00Z')

/** In each article Ada is for the bridge, Ben speaks of its price and of the weather; the reader takes all for support. */
async function keepDebate(db: Db, articles: number): Promise<void> {
  const act = { coder: await personCoder(db, 'Ann'), at: AT }
  const coded = { concept: 'B1', stance: 1 } as const
  for (let n = 0; n < articles; n++)
    await keepSaid(
      db,
      { title: `Day ${n}` },
      [
        { who: 'Ada Ross', words: `the bridge number ${n} must be built`, ...coded },
        { who: 'Ben Vale', words: `the price ${n} is far too high`, ...coded },
        { who: 'Ben Vale', words: `it will rain ${n} times`, ...coded },
      ],
      act,
    )
}

async function decide(db: Db, articles: number): Promise<void> {
  const act = { coder: await personCoder(db, 'Ann'), at: AT }
  for (let n = 0; n < articles; n++) {
    await acceptStatement(db, 3 * n + 1, act)
    await correctStatement(db, 3 * n + 2, { concept: 'B2', stance: 1 }, act)
    await rejectStatement(db, 3 * n + 3, act)
  }
}

async function everything(db: Db) {
  const rows = await db.selectFrom('statement').selectAll().orderBy('id').execute()
  return { rows, history: await db.selectFrom('history').selectAll().orderBy('id').execute() }
}

onBothEngines('learning in a record', ({ open }) => {
  test('leaves decisions and proposals as they are, says its word beside what waits, and can be switched', async () => {
    const { db } = await open()
    await keepDebate(db, 12)
    await decide(db, 10)
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

    const act = { coder: await personCoder(db, 'Ann'), at: AT }
    const off = await switchLearned(db, 1, false, act)
    expect((await statementById(db, 33))?.learned).toBeNull()
    expect(await switchLearned(db, 1, false, act)).toBeNull()
    await undo(db, off ?? 0, act)
    expect((await statementById(db, 33))?.learned).toMatchObject({ keep: { answer: false } })
  })

  test('learns the same whenever articles came, forgets what was undone, and speaks of what comes later', async () => {
    const { db } = await open()
    await keepDebate(db, 10)
    await decide(db, 10)
    await learn(db, 1, AT)
    const first = await newestModel(db, 1)
    await learn(db, 1, new Date('2024-06-01T00:00:00Z'))
    expect(await newestModel(db, 1)).toEqual(first)

    const act = { coder: await personCoder(db, 'Ann'), at: AT }
    const { history } = await rejectStatement(db, await standing(db, 1), act)
    expect((await examplesOf(db, 1)).filter(({ decided }) => decided === null)).toHaveLength(11)
    await learn(db, 1, AT)
    expect((await newestModel(db, 1))?.sha256).not.toBe(first?.sha256)
    await undo(db, history, act)
    await learn(db, 1, AT)
    expect((await newestModel(db, 1))?.sha256).toBe(first?.sha256)

    await keepDebate(db, 11)
    expect(await sayWords(db, 1)).toBe(3)
    expect(await sayWords(db, 1)).toBe(0)
  })
})

/** The person's statement that stands for a proposal. */
async function standing(db: Db, id: number): Promise<number> {
  for await (const statement of eachStatement(db)) if (statement.supersedes === id) return statement.id
  throw new Error(`Nobody decided on statement ${id}.`)
}
