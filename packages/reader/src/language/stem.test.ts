import { expect, it } from 'vitest'
import { stem } from './stem.ts'

it.each([
  ['supply', 'supplied supplies supplying'],
  ['introduce', 'introduces introduced introducing'],
  ['close', 'closed closing closes'],
  ['authorise', 'authorize authorized authorises'],
  ['favour', 'favor favoured favours'],
  ['send', 'sent sends sending'],
  ['ban', 'banned banning bans'],
  ['cancel', 'cancelled canceled cancelling'],
  ['deny', 'denied denies denying'],
  ['agree', 'agreed agrees agreeing'],
  ['tax', 'taxes taxed taxing'],
])('%s has one stem with %s', (base, forms) => {
  for (const form of forms.split(' ')) expect(stem(form), form).toBe(stem(base))
})

it.each([
  ['need', 'ne'],
  ['bring', 'br'],
  ['during', 'dure'],
  ['bus', 'bu'],
])('%s is not cut to %s', (word, wrong) => {
  expect(stem(word)).not.toBe(stem(wrong))
})
