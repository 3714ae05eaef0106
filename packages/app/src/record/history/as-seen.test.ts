import { expect, test } from 'vitest'
import { Conflict } from '../errors.ts'
import { mustBeAsSeen } from './as-seen.ts'

const now = { label: 'Tax', definition: null, agree: ['must pay'] }

test('a field that somebody changed since it was seen is refused, with what stands there now', () => {
  const change = () => mustBeAsSeen('concept 4', now, { label: 'Tax it' }, { label: 'A tax' })
  expect(change).toThrow('Somebody else changed label of concept 4 meanwhile. Nothing was overwritten.')
  try {
    change()
  } catch (error) {
    expect(error instanceof Conflict && error.now).toEqual({ label: 'Tax' })
  }
})

const fine: readonly [string, object, object | undefined][] = [
  ['as it was seen', { agree: ['may pay'] }, { agree: ['must pay'] }],
  ['changed to what is wanted anyway', { label: 'Tax' }, { label: 'A tax' }],
  ['changed, but not touched by this change', { agree: [] }, { label: 'A tax' }],
  ['seen by nobody', { label: 'Tax it' }, undefined],
]

test.each(fine)('a field that is %s may change', (_, wanted, seen) => {
  expect(() =>
    mustBeAsSeen('concept 4', now, { ...wanted }, seen === undefined ? {} : { ...seen }),
  ).not.toThrow()
})
