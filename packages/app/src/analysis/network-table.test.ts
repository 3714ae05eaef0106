import { matrix, network, type Statements } from '@onrecord/network'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '../record/engine/open-record.ts'
import { personCoder } from '../record/history/coders.ts'
import type { Act } from '../record/history/history.ts'
import { onBothEngines } from '../record/testing/engines.ts'
import { keepSaid } from '../record/testing/small-record.ts'
import { frequencies } from './frequencies.ts'
import { type NetworkTable, networkTable } from './network-table.ts'

onBothEngines('a record as a network table', ({ open }) => {
  let table: NetworkTable
  let db: Db
  beforeAll(async () => {
    db = (await open()).db
    const act: Act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
    const ross = { who: 'Ada Ross', id: 'P-ROSS' }
    const vale = { who: 'Ben Vale', id: 'P-VALE' }
    const official = { who: 'An official', anonymous: true }
    await keepSaid(
      db,
      { title: 'Bridge wanted', date: '2024-01-10', outlet: 'The Gazette' },
      [
        { ...ross, words: 'that the bridge must be built soon', concept: 'B1', stance: 1 },
        { ...vale, words: 'that the bridge must wait', concept: 'B1', stance: -1 },
        { ...official, words: 'the plan was being looked at', concept: 'B1' },
      ],
      act,
    )
    await keepSaid(
      db,
      { title: 'Second thoughts', date: '2024-03-05', outlet: 'The Gazette' },
      [
        { ...official, words: 'nothing had been decided', concept: 'B1', stance: 0 },
        {
          ...vale,
          words: 'that the council had refused',
          concept: 'B1',
          stance: -1,
          holder: 'City Treasurer',
        },
      ],
      act,
    )
    await keepSaid(
      db,
      { title: 'Undated note' },
      [{ ...ross, words: 'no more than that', concept: 'B1', stance: 1 }],
      act,
    )
    table = await networkTable(db)
  })

  const cells = (statements: Statements, qualifierAggregation: 'subtract' | 'ignore') => {
    const made = network(statements, { variable1: 'actor', qualifierAggregation, namedOnly: false })
    return Object.fromEntries(made.rowNames.map((name, i) => [name, matrix(made)[i]![0]]))
  }

  test('a stance is its holder’s, not its speaker’s', () => {
    expect(cells(table.statements, 'subtract')).toMatchObject({
      'Ada Ross': 1,
      'Ben Vale': -1,
      'City Treasurer': -1,
    })
  })

  test('an unset or neutral stance counts as a mention and never as agreement', () => {
    const { agreement } = table.statements.variables
    expect(agreement).toMatchObject({ type: 'boolean' })
    expect(Object.values(cells(table.statements, 'ignore')).reduce((sum, count) => sum! + count!, 0)).toBe(5)
    const balance = cells(table.statements, 'subtract')
    expect(
      Object.entries(balance)
        .filter(([name]) => name.startsWith('An official'))
        .every(([, value]) => value === 0),
    ).toBe(true)
  })

  test('two unnamed sources of one name are two actors, and known as unnamed', () => {
    const names = Object.keys(cells(table.statements, 'ignore')).filter((name) =>
      name.startsWith('An official'),
    )
    expect(names).toHaveLength(2)
    expect(names.every((name) => table.anonymous.has(name))).toBe(true)
    expect(table.anonymous.has('Ada Ross')).toBe(false)
  })

  test('a statement without a date is left out, and that is said', () => {
    expect(table.statements.count).toBe(5)
    expect(table.problems.map(({ what }) => what)).toEqual([
      '1 statement lies in a document without a date and cannot be placed in time.',
    ])
  })

  test('documents bring their outlet, and every label its count', () => {
    expect(table.statements.documents.variables.source).toMatchObject({ labels: ['The Gazette'] })
    expect(frequencies(table.statements, { variable1: 'actor' }, 'actor').get('Ada Ross')).toBe(1)
  })

  test('the layer of people is empty before anybody decided', async () => {
    expect((await networkTable(db, { layer: 'checked' })).statements.count).toBe(0)
  })
})
