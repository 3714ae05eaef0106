import { expect, it } from 'vitest'
import { triggerFault } from './trigger-check.ts'

const triggers: [string, string | null][] = [
  ['call* for _ to be sent', null],
  ['UK', null],
  ['red line', null],
  ['not off the table', null],
  ['un*likely', null],
  ['*', 'would match everything'],
  ['_', 'would match everything'],
  ['* _ *', 'would match everything'],
  ['...', 'would match everything'],
  ['the', 'would match nearly every sentence'],
  ['of the', 'would match nearly every sentence'],
  ['e*', 'would match nearly every sentence'],
  ['send a*', 'holds "a*", which matches nearly every word'],
  ['send *', 'holds "*", which matches nearly every word'],
  ['_ missiles', 'has a gap "_" at its edge, where it means nothing'],
  ['send _', 'has a gap "_" at its edge, where it means nothing'],
  ['send _missiles', 'has "_" inside a word; a gap stands alone, between spaces'],
]

it.each(triggers)('the trigger "%s": %s', (trigger, fault) => {
  expect(triggerFault(trigger)).toBe(fault)
})
