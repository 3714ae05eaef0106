import { expect, test } from 'vitest'
import { network, statementsFromRows } from '../index.ts'

const KINDS = new Map([
  ['Ministry', 'organisation'],
  ['Ada Ross', 'person'],
  ['US officials', 'anonymous'],
])

const said = (actor: string, concept: string) => ({ actor, concept, agreement: true, date: '2024-01-01' })
const rows = [
  said('Ministry', 'a tax'),
  said('Ada Ross', 'a tax'),
  said('US officials', 'a tax'),
  said('US officials', 'a levy'),
  said('Somebody else', 'a levy'),
]
const table = statementsFromRows(rows, { kinds: { actor: KINDS } })
const names = (settings: object) => network(table, { variable1: 'actor', ...settings }).rowNames

test('only who is named is a node, unless asked otherwise; of whom the table knows no kind, everybody is', () => {
  expect(names({})).toEqual(['Ada Ross', 'Ministry', 'Somebody else'])
  expect(names({ namedOnly: false })).toEqual(['Ada Ross', 'Ministry', 'Somebody else', 'US officials'])
  const plain = statementsFromRows(rows)
  expect(network(plain, { variable1: 'actor' }).rowNames).toHaveLength(4)
})

test('nodes can be of some kinds only', () => {
  expect(names({ actorKinds: ['organisation'] })).toEqual(['Ministry', 'Somebody else'])
  expect(names({ actorKinds: ['anonymous'], namedOnly: false })).toEqual(['Somebody else', 'US officials'])
})

test('who is left out is no isolate, ties nobody, and is counted in a sentence', () => {
  expect(names({ isolates: true })).not.toContain('US officials')
  const ties = network(table, {
    variable1: 'actor',
    networkType: 'onemode',
    qualifierAggregation: 'congruence',
  })
  expect(ties.rowNames).toEqual(['Ada Ross', 'Ministry', 'Somebody else'])
  expect(ties.recipe.warnings).toEqual([
    '2 statements by 1 source of "actor" are not counted: only who is named can be a node (namedOnly).',
  ])
})
