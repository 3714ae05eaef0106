import { expect, it } from 'vitest'
import { words } from '../words/testing/words.ts'
import { forceOf } from './force.ts'
import { FORCE_ROWS } from './force-rows.ts'

it.each(FORCE_ROWS)('"$example": $reason', ({ example, reading }) => {
  const [cue = '', content = ''] = example.split(' | ')
  expect(forceOf(words(cue), words(content))).toEqual(reading)
})

it.each([
  ['said', 'that it is so', null],
  ['declined', 'to comment', 'open'],
  ['declined', 'to sell the yard', null],
  ['has yet to decide', 'whether it will close', 'open'],
  ['did not rule out', 'a levy', 'PS+'],
  ['ruled out', 'a levy', 'CT-'],
  ['refused to rule out', 'a levy', 'PS+'],
  ['doubts', 'that it works', 'PR-'],
  ['is not sure', 'that it works', 'PR-'],
  ['does not think', 'it works', 'CT-'],
  ['fear', 'that it fails', 'PS+'],
  ['expects', 'it to fail', 'PR+'],
  ['hopes', 'that it works', 'open'],
  ['expressed concern about', 'the timetable', null],
  ['warned against', 'haste', 'open'],
  ['voted against', 'the bill', 'CT-'],
  ['could not verify', 'the report', 'open'],
  ['would neither confirm nor deny', 'that it works', 'open'],
] as const)('the force of %j on %j is %j', (cue, content, expected) => {
  const force = forceOf(words(cue), words(content))
  const shown = force === null || force === 'open' ? force : `${force.strength}${force.negative ? '-' : '+'}`
  expect(shown).toBe(expected)
})
