import { beforeAll, expect, test } from 'vitest'
import { countSources } from '../../analysis/count-sources.ts'
import { positions } from '../../analysis/positions.ts'
import { actorById, listActors } from '../actors/actors.ts'
import { listConcepts } from '../codebooks/concepts.ts'
import { listDocuments } from '../documents/documents.ts'
import { listOutlets } from '../documents/outlets.ts'
import type { Db } from '../engine/open-record.ts'
import { personCoder } from '../history/coders.ts'
import type { Act } from '../history/history.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid } from '../testing/small-record.ts'
import { search } from './search.ts'
import type { StatementFilter } from './statement-filter.ts'
import { listStatements, statementsById } from './statements.ts'

onBothEngines('the questions to a record', ({ open }) => {
  let db: Db
  let act: Act
  beforeAll(async () => {
    db = (await open()).db
    act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
    const ross = { who: 'Ada Ross', id: 'P-ROSS' }
    const vale = { who: 'Ben Vale', id: 'P-VALE' }
    const official = { who: 'An official', anonymous: true }
    await keepSaid(
      db,
      { title: 'Bridge wanted', date: '2024-01-10', outlet: 'The Gazette' },
      [
        { ...ross, words: 'that the bridge must be built soon', concept: 'B1', stance: 1 },
        { ...vale, words: 'that bridges like this one cost too much', concept: 'B2', stance: 1 },
        { ...official, words: 'the plan was being looked at', concept: 'B1' },
      ],
      act,
    )
    await keepSaid(
      db,
      { title: 'Second thoughts', date: '2024-03-05', outlet: 'Gazette' },
      [
        { ...ross, words: 'that she no longer wanted the crossing', concept: 'B1', stance: -1 },
        { ...official, words: 'nothing had been decided in the council', concept: 'B1', stance: 0 },
        {
          ...vale,
          words: 'that the council had already refused',
          concept: 'B1',
          stance: -1,
          holder: 'City Treasurer',
        },
      ],
      act,
    )
    await keepSaid(db, { title: 'Undated note' }, [{ ...vale, words: 'no more than that' }], act)
  })

  const asked: readonly [string, StatementFilter, readonly number[]][] = [
    ['everything', {}, [1, 2, 3, 4, 5, 6, 7]],
    ['a concept', { concept: 1 }, [1, 3, 4, 5, 6]],
    ['agreement only: unset is none', { concept: 1, stance: [1] }, [1]],
    ['what is unset, by name', { stance: ['unset'] }, [3, 7]],
    ['two stances', { stance: [0, -1] }, [4, 5, 6]],
    ['days, both included', { from: '2024-01-10', to: '2024-03-04' }, [1, 2, 3]],
    ['anonymous sources', { anonymity: ['anonymous-described'] }, [3, 5]],
    ['words, in any form', { text: 'bridge' }, [1, 2]],
    ['words of a sentence, and not others', { text: 'council -decided' }, [6]],
    ['one document', { document: 2 }, [4, 5, 6]],
    ['an outlet by either name', { outlet: 1 }, [1, 2, 3, 4, 5, 6]],
    ['a type that nobody used', { type: ['refusal'] }, []],
    ['the layer of people, which is empty', { layer: 'checked' }, []],
  ]
  for (const [name, filter, ids] of asked) {
    test(`a statement list narrows to ${name}`, async () => {
      const { items, total } = await listStatements(db, filter, {}, { by: 'text' })
      expect(items.map((item) => item.id)).toEqual(ids)
      expect(total).toBe(ids.length)
    })
  }

  test('pages of a list join without a gap, newest first and undated last', async () => {
    const first = await listStatements(db, {}, { limit: 4 })
    const rest = await listStatements(db, {}, { limit: 4, offset: 4 })
    expect([...first.items, ...rest.items].map((item) => item.id)).toEqual([4, 5, 6, 1, 2, 3, 7])
    expect([first.total, rest.offset]).toEqual([7, 4])
  })

  test('two articles’ anonymous officials are two actors, and each says in which document it exists', async () => {
    const { items } = await listActors(db, { kind: ['anonymous'] })
    expect(items.map(({ name, onlyIn, statements }) => [name, onlyIn, statements])).toEqual([
      ['An official', 1, 1],
      ['An official', 2, 1],
    ])
  })

  test('an actor’s page shows the same person then and now, and where she belongs', async () => {
    const found = (await listActors(db, { name: 'ross' })).items
    const actor = await actorById(db, found[0]?.id ?? 0)
    expect(actor).toMatchObject({
      name: 'Ada Ross',
      statements: 2,
      documents: 2,
      firstDate: '2024-01-10',
      lastDate: '2024-03-05',
    })
    expect(actor?.positions.map(({ date, stance }) => [date, stance])).toEqual([
      ['2024-01-10', 1],
      ['2024-03-05', -1],
    ])
    expect(actor?.memberships).toMatchObject([
      { id: 1, name: 'City Council', role: 'mayor', from: null, to: null },
    ])
    expect((await actorById(db, 1))?.members.map(({ name }) => name)).toEqual(['Ada Ross'])
  })

  test('a stance belongs to its holder where that is not the speaker', async () => {
    const { actors, cells } = await positions(db, { concept: 1 })
    const treasurer = actors.find(({ name }) => name === 'City Treasurer')
    expect(cells.find(({ actor }) => actor === treasurer?.id)).toMatchObject({ disagree: [6], agree: [] })
    expect(actors.some(({ name }) => name === 'Ben Vale')).toBe(false)
  })

  test('every number of the positions table leads back to its statements, and unset is none of the three', async () => {
    const { cells, actors, concepts } = await positions(db)
    for (const { actor, concept, agree, disagree, neutral, unset } of cells) {
      const stances = [
        [1, agree],
        [-1, disagree],
        [0, neutral],
        [null, unset],
      ] as const
      for (const [stance, ids] of stances) {
        const statements = await statementsById(db, ids)
        expect(statements.map((one) => [one.holderId ?? one.speakerId, one.conceptId, one.stance])).toEqual(
          ids.map(() => [actor, concept, stance]),
        )
      }
    }
    expect(actors.reduce((sum, { total }) => sum + total, 0)).toBe(6)
    expect(concepts.map(({ key, total }) => [key, total])).toEqual([
      ['B1', 5],
      ['B2', 1],
    ])
  })

  test('concepts count their stances apart', async () => {
    const [first] = await listConcepts(db)
    expect(first).toMatchObject({ key: 'B1', agree: 1, disagree: 2, neutral: 1, unset: 1 })
  })

  test('an outlet under two names is one', async () => {
    expect(await listOutlets(db)).toMatchObject([
      { name: 'The Gazette', kind: 'newspaper', documents: 2, statements: 6 },
    ])
  })

  test('search finds sentences, texts, actors and concepts and marks the words', async () => {
    const found = await search(db, 'bridges')
    expect(found.statements.map(({ statement }) => statement.id).sort()).toEqual([1, 2])
    expect(
      found.statements
        .flatMap(({ snippet }) => snippet)
        .filter(({ hit }) => hit)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['bridge', 'bridges'])
    for (const { statement, snippet } of found.statements) {
      expect(snippet.map(({ text }) => text).join('')).toBe(statement.sentence.text)
    }
    expect(found.documents.map(({ title }) => title)).toEqual(['Bridge wanted'])
    expect(found.concepts.map(({ key }) => key)).toEqual(['B1', 'B2'])
    expect((await search(db, 'ross')).actors.map(({ name }) => name)).toEqual(['Ada Ross'])
  })

  test('odd words to search for are words, not commands', async () => {
    for (const words of ['"', "'; drop table actor; --", '%', '\\', ':*', '&|!', '(', 'a'.repeat(3000)]) {
      expect((await search(db, words)).statementTotal).toBe(0)
    }
  })

  test('sources are independent only when they share neither a reporter nor a text', async () => {
    expect(await countSources(db, { concept: 1 })).toEqual({ statements: 5, documents: 2, independent: 2 })
    expect((await listDocuments(db, { text: 'crossing' })).items.map(({ title }) => title)).toEqual([
      'Second thoughts',
    ])
  })

  test('the best come first, also where a word is excluded', async () => {
    const who = 'Ben Vale'
    const ferries = [{ who, words: 'that the ferry, the ferry and again the ferry was late' }]
    await keepSaid(db, { title: 'Late', date: '2023-01-05' }, ferries, act)
    await keepSaid(db, { title: 'On time', date: '2024-06-05' }, [{ who, words: 'that a ferry came' }], act)
    for (const words of ['ferry', 'ferry -zebra']) {
      const { statements } = await search(db, words)
      expect(statements.map(({ statement }) => statement.document.title)).toEqual(['Late', 'On time'])
    }
  })
})
