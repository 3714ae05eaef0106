import { expect, test } from 'vitest'
import { addMembership, withdrawMembership } from '../actors/actor-memberships.ts'
import { addAlias, withdrawAlias } from '../actors/actor-names.ts'
import { actorById } from '../actors/actors.ts'
import { createActor, editActor } from '../actors/edit-actors.ts'
import { mergeAllActors } from '../actors/merge-actors.ts'
import { splitActor } from '../actors/split-actor.ts'
import { touchedByActor } from '../actors/standing-actor.ts'
import type { Db } from '../engine/open-record.ts'
import { personCoder } from '../history/coders.ts'
import { type Act, latestHistory } from '../history/history.ts'
import { redoLatest, undoLatest } from '../history/step-back.ts'
import { acceptStatement, correctStatement } from '../statements/check-statements.ts'
import { listStatements } from '../statements/statements.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid } from '../testing/small-record.ts'
import { currentCodebook } from './codebook-versions.ts'
import { listCodebooks } from './codebooks.ts'
import { listConcepts } from './concepts.ts'
import {
  createConcept,
  editConcept,
  mergeConcepts,
  restoreConcept,
  splitConcept,
  touchedByConcept,
  withdrawConcept,
} from './edit-concepts.ts'
import { createItem, editItem, restoreItem, withdrawItem } from './edit-items.ts'

async function bridge(db: Db): Promise<Act> {
  const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
  await keepSaid(
    db,
    { title: 'One', date: '2024-01-10' },
    [
      { who: 'Ada Ross', id: 'P-ROSS', words: 'the bridge must be built', concept: 'B1', stance: 1 },
      { who: 'Ben Vale', id: 'P-VALE', words: 'it costs too much', concept: 'B2', stance: 1 },
      { who: 'Ada Ross', id: 'P-ROSS', words: 'it is dear', concept: 'B2', stance: 1 },
    ],
    act,
  )
  return act
}

/** All of the codes that a person can see, and what the reader would be given. */
async function codes(db: Db) {
  const tables = ['actor', 'actorAlias', 'membership', 'concept', 'item', 'outlet'] as const
  const rows = await Promise.all(
    tables.map((table) =>
      db.selectFrom(table).selectAll().where('withdrawn', '=', false).orderBy('id').execute(),
    ),
  )
  const statements = (await listStatements(db)).items.map((one) => [
    one.id,
    one.conceptId,
    one.speakerId,
    one.speaker,
  ])
  return { rows, statements, codebook: (await currentCodebook(db, 1)).content }
}

onBothEngines('a change of the codes', ({ open }) => {
  test('is one entry with a new version of the codebook, and is undone and done again as a whole', async () => {
    const { db } = await open()
    const act = await bridge(db)
    const changes: readonly [string, () => Promise<unknown>][] = [
      ['added concept', () => createConcept(db, 1, { label: 'The bridge is ugly', agree: ['ugly'] }, act)],
      [
        'renamed concept',
        () => editConcept(db, 1, { label: 'A bridge should be built', colour: '#aa3322' }, act),
      ],
      [
        'changed concept',
        () => editConcept(db, 1, { definition: 'On building it.', agree: ['must be built'] }, act),
      ],
      ['changed concept', () => editConcept(db, 1, { attributes: { camp: 'builders' } }, act)],
      ['split concept', () => splitConcept(db, 2, { label: 'The bridge is dear' }, [3], act)],
      ['deprecated concept', () => withdrawConcept(db, 2, act)],
      ['restored concept', () => restoreConcept(db, 2, act)],
      ['merged concepts', () => mergeConcepts(db, 2, [1], act)],
      ['added item', () => createItem(db, 1, { label: 'steel' }, act)],
      ['renamed item', () => editItem(db, 1, { label: 'Steel' }, act)],
      ['deprecated item', () => withdrawItem(db, 1, act)],
      ['restored item', () => restoreItem(db, 1, act)],
      ['renamed actor', () => editActor(db, 2, { name: 'Ada B. Ross' }, act)],
      ['renamed actor', () => editActor(db, 4, { name: 'Daily Gazette' }, act)],
      ['changed actor', () => editActor(db, 2, { colour: '#123456', attributes: { party: 'Green' } }, act)],
      ['added alias', () => addAlias(db, 2, { name: 'Mayor Ross' }, act)],
      ['withdrew alias', () => withdrawAlias(db, 1, act)],
      ['added membership', () => addMembership(db, 3, { organisation: 1, role: 'clerk' }, act)],
      ['withdrew membership', () => withdrawMembership(db, 1, act)],
      ['split actor', () => splitActor(db, 2, { name: 'Eve Ross' }, [3], act)],
      ['added actor', () => createActor(db, { name: 'Cy Dune', kind: 'person', codebook: 1 }, act)],
      ['merged actors', () => mergeAllActors(db, 2, [3], act)],
    ]
    for (const [action, change] of changes) {
      const before = await codes(db)
      const entries = (await latestHistory(db)).length
      await change()
      const after = await codes(db)
      expect(after, action).not.toEqual(before)
      const history = await latestHistory(db)
      expect([history.length, history[0]?.action]).toEqual([entries + 1, action])
      await undoLatest(db, act)
      expect(await codes(db), `undone: ${action}`).toEqual(before)
      await redoLatest(db, act)
      expect(await codes(db), `done again: ${action}`).toEqual(after)
    }
    const content = (await currentCodebook(db, 1)).content
    expect(content.concepts.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'B3 The bridge is ugly',
      'B4 The bridge is dear',
      'B2 The bridge costs too much',
    ])
    expect(content.concepts[2]?.agree).toEqual(['must be built'])
    expect(content.actors.find(({ id }) => id === 'P-ROSS')).toMatchObject({
      label: 'Ada B. Ross',
      aliases: ['Ada Ross', 'Mayor Ross', 'Ben Vale'],
      of: null,
    })
    expect((await listCodebooks(db))[0]).toMatchObject({ version: '1+20', title: 'A bridge' })
  })

  test('tells the statements it touches, before and after', async () => {
    const { db } = await open()
    const act = await bridge(db)
    expect(await touchedByConcept(db, 2)).toEqual([2, 3])
    expect(await touchedByActor(db, 2)).toEqual([1, 3])
    const split = await splitConcept(db, 2, { label: 'The bridge is dear' }, [3], act)
    expect(split.statements).toEqual([3])
    expect((await mergeConcepts(db, 2, [split.id], act)).statements).toEqual([3])
    expect(await touchedByConcept(db, 2)).toEqual([2, 3])
    expect((await listConcepts(db, { withdrawn: true })).at(-1)).toMatchObject({
      withdrawn: true,
      mergedInto: 2,
    })
  })

  test('leads on: what names a merged code means the one it was merged into, by name, key and address', async () => {
    const { db } = await open()
    const act = await bridge(db)
    await mergeAllActors(db, 2, [3], act)
    await mergeConcepts(db, 1, [2], act)
    await keepSaid(
      db,
      { title: 'Two', date: '2024-02-10' },
      [
        { who: 'Ben Vale', id: 'P-VALE', words: 'no bridge at all', concept: 'B2', stance: -1 },
        { who: 'Ben Vale', words: 'not even a ford', concept: 'B1', stance: -1 },
      ],
      act,
    )
    const { items } = await listStatements(db, { document: 2 }, {}, { by: 'text' })
    expect(items.map((one) => [one.speakerId, one.speaker?.name, one.concept])).toEqual([
      [2, 'Ada Ross', 'B1'],
      [2, 'Ada Ross', 'B1'],
    ])
    expect(await actorById(db, 3)).toMatchObject({ id: 2, name: 'Ada Ross' })
  })

  test('keeps a correction with the actor of today: renamed, and split off', async () => {
    const { db } = await open()
    const act = await bridge(db)
    await editActor(db, 2, { name: 'Ada B. Ross' }, act)
    const { id } = await splitActor(db, 2, { name: 'Eve Ross' }, [3], act)
    const one = await correctStatement(db, 1, { stance: 0 }, act)
    const three = await acceptStatement(db, 3, act)
    const { items } = await listStatements(db, {}, {}, { by: 'text' })
    expect(items.map((item) => [item.id, item.speakerId, item.speaker?.name])).toEqual([
      [one.statements[0], 2, 'Ada B. Ross'],
      [2, 3, 'Ben Vale'],
      [three.statements[0], id, 'Eve Ross'],
    ])
  })

  test('that cannot be is refused in one line, and changes nothing', async () => {
    const { db } = await open()
    const act = await bridge(db)
    await editConcept(db, 1, { agree: ['must be built'] }, act)
    await editConcept(db, 2, { disagree: ['must be built'] }, act)
    const before = await codes(db)
    const refused: readonly [RegExp, () => Promise<unknown>][] = [
      [/no concept 99/, () => editConcept(db, 99, { label: 'x' }, act)],
      [/no codebook 99/, () => createConcept(db, 99, { label: 'x' }, act)],
      [/has a concept B1 already/, () => createConcept(db, 1, { label: 'x', key: 'B1' }, act)],
      [/like that already/, () => editConcept(db, 1, { label: 'The bridge should be built' }, act)],
      [/trigger "must be built" under both/, () => mergeConcepts(db, 1, [2], act)],
      [/not two concepts/, () => mergeConcepts(db, 1, [1], act)],
      [/Statement 1 is none of concept B2/, () => splitConcept(db, 2, { label: 'x' }, [1], act)],
      [/No statement was chosen/, () => splitConcept(db, 2, { label: 'x' }, [], act)],
      [/matches? .*everything|would match/, () => editConcept(db, 1, { agree: ['*'] }, act)],
      [/not deprecated/, () => restoreConcept(db, 1, act)],
      [/Actor 3 has the name "Ben Vale" already/, () => editActor(db, 2, { name: 'Ben Vale' }, act)],
      [/nobody else becomes one/, () => editActor(db, 2, { kind: 'anonymous' }, act)],
      [/nobody else becomes one/, () => createActor(db, { name: 'A source', kind: 'anonymous' }, act)],
      [/Actor 4 is an outlet of this record, and stays one/, () => editActor(db, 4, { kind: 'person' }, act)],
      [/belongs to both/, () => addAlias(db, 2, { name: 'Ben Vale' }, act)],
      [/cannot belong to itself/, () => addMembership(db, 2, { organisation: 2 }, act)],
      [/no alias 99/, () => withdrawAlias(db, 99, act)],
      [/no membership 99/, () => withdrawMembership(db, 99, act)],
      [/Statement 2 is none of actor 2/, () => splitActor(db, 2, { name: 'x y' }, [2], act)],
      [
        /last day is before/,
        () => addAlias(db, 2, { name: 'AR', from: '2024-02-01', to: '2024-01-01' }, act),
      ],
      [
        /last day is before/,
        () => addMembership(db, 2, { organisation: 4, from: '2024-02-01', to: '2024-01-01' }, act),
      ],
      [/cannot be a variant of NOPE/, () => createItem(db, 1, { label: 'x', variantOf: 'NOPE' }, act)],
      [/no item 99/, () => editItem(db, 99, { label: 'x' }, act)],
    ]
    for (const [words, change] of refused) await expect(change(), String(words)).rejects.toThrow(words)
    expect(await codes(db)).toEqual(before)
  })
})
