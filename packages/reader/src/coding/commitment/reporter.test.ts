import { expect, it } from 'vitest'
import { words } from '../words/testing/words.ts'
import { reporterCommitment, withVerdict } from './reporter.ts'

it('the reporter stands by their own words and by what was admitted, not by what was said', () => {
  expect([
    reporterCommitment('CT+', null, true),
    reporterCommitment('CT+', 'factive', false),
    reporterCommitment('CT+', 'speech', false),
    reporterCommitment('CT+', 'factive', false, { cue: words('is understood'), content: [] }),
  ]).toEqual(['CT+', 'CT+', 'Uu', 'Uu'])
})

it('the reporter’s own word on a claim is kept: "falsely claimed", "rightly noted"', () => {
  expect(reporterCommitment('CT+', 'claim', false, { cue: words('falsely claimed'), content: [] })).toBe(
    'CT-',
  )
  expect(reporterCommitment('CT-', 'claim', false, { cue: words('falsely claimed'), content: [] })).toBe(
    'CT+',
  )
  expect(reporterCommitment('CT-', 'speech', false, { cue: words('rightly noted'), content: [] })).toBe('CT-')
})

it.each([
  ['repeated', 'the false claim that the tax had been cut', 'CT+', 'speech', 'CT-'],
  ['spread', 'the long debunked theory that the tax had been cut', 'CT+', 'speech', 'CT-'],
  ['denied', 'the false claim that the tax had been cut', 'CT-', 'denial', 'CT-'],
  ['repeated', 'the claim that the tax had been cut', 'CT+', 'speech', 'Uu'],
  ['said', 'the false claim that the tax had been cut was harmful', 'CT+', 'speech', 'Uu'],
  ['false claim', 'that the tax had been cut', 'CT+', 'claim', 'CT-'],
] as const)(
  'who %s %j said something, and the reporter calls it false or not',
  (cue, content, source, kind, reporter) => {
    expect(reporterCommitment(source, kind, false, { cue: words(cue), content: words(content) })).toBe(
      reporter,
    )
  },
)

it.each([
  ['Lund claimed, falsely, that the tax had been cut', 1, 'claimed falsely'],
  ['Lund told reporters, incorrectly, that it was cut', 1, 'told incorrectly'],
  ['Lund wrongly told reporters that it was cut', 2, 'wrongly told'],
  ['Lund said wrongly convicted men should be freed', 1, 'said'],
])('the cue of %j is taken with what judges it', (text, verb, expected) => {
  const cue = withVerdict(words(text), [{ first: verb, end: verb + 1 }])
  expect(cue.map((word) => word.norm).join(' ')).toBe(expected)
})
