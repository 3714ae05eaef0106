import { beforeAll, expect, test } from 'vitest'
import { addMembership } from './actors/actor-memberships.ts'
import { addAlias } from './actors/actor-names.ts'
import { mergeActors } from './actors/merge-actors.ts'
import { newId, withNewIds } from './engine/insert-rows.ts'
import type { Db } from './engine/open-record.ts'
import { Conflict, Invalid, NotFound } from './errors.ts'
import { personCoder } from './history/coders.ts'
import { type Act, edit, undo } from './history/history.ts'
import {
  acceptStatement,
  addStatement,
  correctStatement,
  rejectStatement,
} from './statements/check-statements.ts'
import { listStatements, statementById } from './statements/statements.ts'
import { onBothEngines } from './testing/engines.ts'
import { keepSaid } from './testing/small-record.ts'

async function smallRecord(db: Db): Promise<Act> {
  const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
  await keepSaid(
    db,
    { title: 'One', date: '2024-01-10' },
    [
      { who: 'Ada Ross', id: 'P-ROSS', words: 'the bridge must be built', concept: 'B1', stance: 1 },
      { who: 'Ben Vale', id: 'P-VALE', words: 'it costs too much', concept: 'B2', stance: 1 },
      { who: 'An official', words: 'nothing was decided', anonymous: true },
    ],
    act,
  )
  return act
}

onBothEngines('what the record refuses', ({ open }) => {
  let db: Db
  let act: Act
  beforeAll(async () => {
    db = (await open()).db
    act = await smallRecord(db)
  })

  test('two people who change the same statement at once: one is kept, the other meets a conflict', async () => {
    const ben = { ...act, coder: await personCoder(db, 'Ben') }
    const both = await Promise.allSettled([
      correctStatement(db, 2, { stance: -1 }, act),
      rejectStatement(db, 2, ben),
    ])
    const kept = both.flatMap((one) => (one.status === 'fulfilled' ? one.value.statements : []))
    const refused = both.flatMap((one) => (one.status === 'rejected' ? one.reason : []))
    expect(kept.length).toBe(1)
    expect(refused).toEqual([expect.any(Conflict)])
    expect(refused[0]).toMatchObject({
      name: 'Conflict',
      where: 'statement 2',
      what: `Statement 2 was checked already: statement ${kept[0]} stands for it now.`,
      todo: `Look at statement ${kept[0]} and decide on that.`,
      standing: kept[0],
    })
    expect((await listStatements(db, { layer: 'checked' })).total).toBeLessThanOrEqual(1)
  })

  test('what is not there is not found, and the sentence says what to do', async () => {
    const statement = (await statementById(db, 1))!
    const asked: readonly [string, () => Promise<unknown>][] = [
      ['statement 99', () => acceptStatement(db, 99, act)],
      ['document version 99', () => addStatement(db, 99, statement, act)],
      ['actor 99', () => addAlias(db, 99, { name: 'A. Ross' }, act)],
      ['actor 99', () => addMembership(db, 2, { organisation: 99 }, act)],
      ['actor 99', () => mergeActors(db, 2, 99, act)],
      ['document 99', () => edit(db, 'document', 99, { title: 'Two' }, act)],
      ['change 99', () => undo(db, 99, act)],
    ]
    for (const [where, ask] of asked) {
      const error = await ask().catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(NotFound)
      expect(error).toMatchObject({
        where,
        message: `There is no ${where} in this record. Look its number up again.`,
      })
    }
  })

  test('what can never be kept is invalid', async () => {
    const statement = (await statementById(db, 1))!
    const checked = (await listStatements(db, { layer: 'checked' })).total
    const official = (await listStatements(db)).items.find(({ id }) => id === 3)?.speakerId
    const asked: readonly [RegExp, () => Promise<unknown>][] = [
      [/at 0 the text does not say "Eve"/, () => addStatement(db, 1, { ...statement, content: [eve] }, act)],
      [/no concept "B9"\. Choose/, () => correctStatement(db, 1, { concept: 'B9' }, act)],
      [
        /forecast has the probability 0\.2 to 9\. Give the smaller value first/,
        () => correctStatement(db, 1, { forecast: { ...rain, probability: [0.2, 9] } }, act),
      ],
      [
        /time ".+" goes from 2024-03-02 to 2024-03-01/,
        () => correctStatement(db, 1, { times: [{ ...statement.content[0]!, ...BACKWARDS }] }, act),
      ],
      [/actor 2 is no organisation/i, () => addMembership(db, 3, { organisation: 2 }, act)],
      [/is no organisation/, () => addMembership(db, 2, { organisation: official! }, act)],
      [/not two actors/, () => mergeActors(db, 2, 2, act)],
      [/anonymous source/, () => mergeActors(db, 2, official!, act)],
      [/document 1 cannot be changed/, () => edit(db, 'document', 1, { published: 'some day' }, act)],
      [/document 1 cannot be changed/, () => edit(db, 'document', 1, { outletId: 99 }, act)],
      [/actor 2 cannot be changed/, () => edit(db, 'actor', 2, { kind: 'robot' }, act)],
    ]
    for (const [words, ask] of asked) {
      const error = await ask().catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(Invalid)
      expect(error).toMatchObject({ message: expect.stringMatching(words) })
    }
    expect((await listStatements(db, { layer: 'checked' })).total).toBe(checked)
  })

  test('what is done already is a conflict', async () => {
    await addAlias(db, 2, { name: 'A. Ross' }, act)
    await expect(addAlias(db, 2, { name: 'A. Ross' }, act)).rejects.toBeInstanceOf(Conflict)
    const again = addMembership(db, 2, { organisation: 1, role: 'mayor' }, act)
    await expect(again).rejects.toBeInstanceOf(Conflict)
    await mergeActors(db, 2, 3, act)
    await expect(mergeActors(db, 2, 3, act)).rejects.toThrow('Actor 3 was merged already.')
    await expect(addAlias(db, 3, { name: 'B. Vale' }, act)).rejects.toBeInstanceOf(Conflict)
  })

  test('new rows get ids of their own, or none is kept', async () => {
    expect(await withNewIds(db, 'actor', [])).toEqual([])
    const ids = (await withNewIds(db, 'actor', ['Ada', 'Ben'])).map(([, id]) => id)
    expect([...new Set([...ids, await newId(db, 'actor')])].every((id) => id > 0)).toBe(true)
    // A table without numbered rows makes none, and no row 0 either.
    await expect(newId(db, 'decision')).rejects.toThrow()
  })
})

const rain = { event: 'rain', word: 'may', kind: 'possible', horizon: null } as const
const BACKWARDS = { from: '2024-03-02', to: '2024-03-01', kind: 'range' } as const
const eve = { start: 0, end: 3, quote: 'Eve' }
