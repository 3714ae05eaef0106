import { statementsFromRows } from '@onrecord/network'
import { expect, test } from 'vitest'
import { measure } from '../../../../analysis/measures/measure.ts'
import { germanNote } from './notes.ts'

test.each([
  ['3 states by Louvain, modularity 0.412', '3 Zustände, Verfahren Louvain, Modularität 0,412'],
  [
    'log posterior -4.9041, where 7 of 8 starts ended',
    'Log-Posterior -4,9041; dort endeten 7 von 8 Anläufen',
  ],
  [
    'stress-1 is 0.312: the plane keeps the distances badly',
    'Stress-1 ist 0,312: die Ebene gibt die Abstände schlecht wieder',
  ],
  [
    '1 statement by 1 source of "actor" is not counted: only who is named can be a node (namedOnly), and only these kinds can: person (actorKinds).',
    '1 Aussage von 1 Quelle (Akteur) zählt nicht mit: nur wer einen Namen hat, wird ein Knoten (namedOnly), und nur diese Arten werden es: person (actorKinds).',
  ],
  ['what nobody knows', '(auf Englisch) what nobody knows'],
])('%s', (english, german) => {
  expect(germanNote(english)).toBe(german)
})

/** `actor concept stance day`: two camps, and one who says little. */
const SAID = ['a', 'b', 'c', 'x', 'y', 'z'].flatMap((actor, n) =>
  ['A', 'B', 'C'].map((concept, i) => ({
    ...{ actor, concept, agreement: n < 3, date: `2020-01-0${n + i + 1}` },
  })),
)

const DAYS = { timeWindow: 'days', windowSize: 3 } as const

const ASKED = [
  ['polarisation', {}, {}],
  ['backbone', {}, { method: 'fixed' }],
  ['phases', DAYS, {}],
  ['clusters', {}, {}],
  ['scale', {}, {}],
  ['scale', DAYS, {}],
  ['scale', {}, { method: 'correspondence' }],
  ['scale', {}, { method: 'multidimensional' }],
] as const

test('what the measures note is said in German', () => {
  const lone = { actor: 'd', concept: 'A', agreement: true, date: '2020-01-05' }
  const statements = statementsFromRows([...SAID, lone])
  const attributes = () => new Map()
  const source = { statements, problems: [], anonymous: new Set<string>(), attributes, columns: {} }
  const notes = ASKED.flatMap(([name, settings, asked]) => {
    const { notes, recipe } = measure(name, source, settings, asked)
    return [...recipe.warnings, ...notes]
  })
  expect(notes.length).toBeGreaterThan(5)
  expect(notes.filter((note) => germanNote(note).includes('auf Englisch'))).toEqual([])
})
