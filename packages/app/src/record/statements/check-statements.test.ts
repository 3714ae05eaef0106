import { expect, test } from 'vitest'
import type { Db } from '../engine/open-record.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { personCoder } from '../history/coders.ts'
import { nextSteps, redoLatest, undoLatest } from '../history/step-back.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid } from '../testing/small-record.ts'
import {
  acceptStatement,
  addStatement,
  correctStatement,
  decideOnProposals,
  mergeStatements,
  rejectStatement,
  splitStatement,
  withdrawStatement,
} from './check-statements.ts'
import { listStatements, statementById } from './statements.ts'

const at = new Date('2024-05-01T00:00:00Z')

async function smallDebate(db: Db) {
  const ann = { coder: await personCoder(db, 'Ann'), at }
  const said = [
    { who: 'Ada Ross', id: 'P-ROSS', words: 'the bridge must be built', concept: 'B1', stance: 1 as const },
    { who: 'Ben Vale', id: 'P-VALE', words: 'it costs too much', concept: 'B2', stance: 1 as const },
    { who: 'Eve Moss', words: 'she would wait' },
  ]
  await keepSaid(db, { title: 'One', date: '2024-01-10' }, said, ann)
  return { ann, ben: { coder: await personCoder(db, 'Ben'), at } }
}

const standing = async (db: Db) =>
  (await listStatements(db, {}, {}, { by: 'text' })).items.map(({ verdict, stance, content }) => [
    verdict,
    stance,
    ...content.map(({ quote }) => quote),
  ])

onBothEngines('people’s word', ({ open }) => {
  test('splits a statement and merges several; undo and redo go on without end', async () => {
    const { db } = await open()
    const { ann } = await smallDebate(db)
    const before = await standing(db)
    const one = (await statementById(db, 1))!
    const [start, end] = [one.content[0]!.start, one.content[0]!.start + 'the bridge'.length]
    const part = { content: [{ start, end, quote: 'the bridge' }] }
    const split = await splitStatement(db, 1, [part, { stance: -1 }], ann)
    expect(await standing(db)).toEqual([
      ['corrected', 1, 'the bridge'],
      ['corrected', -1, 'the bridge must be built'],
      ...before.slice(1),
    ])
    const merged = await mergeStatements(db, [...split.statements, 2], { stance: 0 }, ann)
    expect(await standing(db)).toEqual([
      ['corrected', 0, 'the bridge', 'it costs too much'],
      ...before.slice(2),
    ])
    const [whole = 0] = merged.statements
    expect((await statementById(db, 1))?.standsNow).toBe(whole)
    expect((await statementById(db, 2))?.standsNow).toBe(whole)
    const after = await standing(db)

    for (const action of ['merged statements', 'split statement']) {
      expect((await nextSteps(db, ann.coder)).undo?.action).toBe(action)
      await undoLatest(db, ann)
    }
    expect(await standing(db)).toEqual(before)
    await redoLatest(db, ann)
    await redoLatest(db, ann)
    expect(await standing(db)).toEqual(after)
    expect((await nextSteps(db, ann.coder)).redo).toBeNull()
    expect(await redoLatest(db, ann)).toBeNull()
    await undoLatest(db, ann)
    await acceptStatement(db, 3, ann)
    // Something new was done since: what was undone before is not done again.
    expect((await nextSteps(db, ann.coder)).redo).toBeNull()
  })

  test('on many proposals is one change, taken back as one', async () => {
    const { db } = await open()
    const { ann } = await smallDebate(db)
    const before = await standing(db)
    await rejectStatement(db, 3, ann)
    expect(await decideOnProposals(db, { atLeast: 0.9 }, 'accepted', ann)).toBeNull()
    const accepted = await decideOnProposals(db, { atLeast: 0.5 }, 'accepted', ann)
    expect(accepted?.statements).toHaveLength(2)
    expect((await standing(db)).map(([verdict]) => verdict)).toEqual(['accepted', 'accepted'])
    await undoLatest(db, ann)
    await undoLatest(db, ann)
    expect(await standing(db)).toEqual(before)
  })

  test('overwrites nobody’s: the second to change a statement is told which stands', async () => {
    const { db } = await open()
    const { ann, ben } = await smallDebate(db)
    const { statements } = await correctStatement(db, 2, { stance: -1 }, ann)
    const second = correctStatement(db, 2, { stance: 0 }, ben)
    await expect(second).rejects.toThrow(Conflict)
    await expect(second).rejects.toMatchObject({ standing: statements[0] })
    await expect(acceptStatement(db, 99, ben)).rejects.toThrow(NotFound)
    await expect(splitStatement(db, 1, [{}], ben)).rejects.toThrow(Invalid)
    await expect(mergeStatements(db, [1, 1], {}, ben)).rejects.toThrow(Invalid)
    await expect(correctStatement(db, 1, { concept: 'B9' }, ben)).rejects.toThrow(Invalid)
    // One's own undo takes back one's own change, not another's.
    expect((await nextSteps(db, ben.coder)).undo).toBeNull()
  })

  test('keeps the codebook’s own variables, and takes back only what a person added', async () => {
    const { db } = await open()
    const { ann } = await smallDebate(db)
    const one = (await statementById(db, 1))!
    const variables = { arena: 'council', urgent: true, weight: 2.5 }
    const [id = 0] = (await addStatement(db, one.document.versionId, { ...one, variables }, ann)).statements
    expect((await statementById(db, id))?.variables).toEqual(variables)
    await expect(withdrawStatement(db, 2, ann)).rejects.toThrow('was proposed')
    await withdrawStatement(db, id, ann)
    expect((await statementById(db, id))?.standsNow).toBeNull()
    await undoLatest(db, ann)
    expect((await statementById(db, id))?.standsNow).toBe(id)
  })
})
