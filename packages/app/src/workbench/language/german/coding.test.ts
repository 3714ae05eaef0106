import { expect, test } from 'vitest'
import { coding } from './coding.ts'

test.each([
  ['accepted statement', 'Aussage angenommen'],
  ['undid: merged actors', 'rückgängig gemacht: Akteure zusammengeführt'],
  ['imported statements', 'Aussagen eingelesen'],
  ['imported debate of 2024.dna', 'debate of 2024.dna eingelesen'],
  ['coloured codes', 'Codes gefärbt'],
  ['did something new', 'did something new'],
])('what the history calls "%s" is "%s"', (action, german) => {
  expect(coding.action(action)).toBe(german)
})
