import { expect, it } from 'vitest'
import { commitmentOf, reporterCommitment } from './commitment.ts'
import { words } from './words.test.ts'

it.each([
  ['the plant is losing money', 'speech', 'CT+'],
  ['they will not provide tanks', 'speech', 'CT-'],
  ['it could escalate', 'speech', 'PS+'],
  ['it might not last', 'speech', 'PS-'],
  ['the levy will probably rise', 'speech', 'PR+'],
  ['the line is unlikely to open', 'speech', 'PR-'],
  ['the levy was raised', 'denial', 'CT-'],
  ['to raise the levy', 'request', 'Uu'],
  ['whether it will rise', 'speech', 'Uu'],
  ['it reportedly failed', 'speech', 'Uu'],
  ['the government shows no sign of changing course', 'speech', 'PR-'],
  ['the deal was signed in May', 'speech', 'CT+'],
] as const)('%j after a %s cue is %s', (text, cue, expected) => {
  const list = words(text)
  expect(commitmentOf(list, [{ first: 0, end: list.length }], cue, false)).toBe(expected)
})

it('the reporter stands by their own words and by what was admitted, not by what was said', () => {
  expect([
    reporterCommitment('CT+', null, true),
    reporterCommitment('CT+', 'factive', false),
    reporterCommitment('CT+', 'speech', false),
  ]).toEqual(['CT+', 'CT+', 'Uu'])
})
