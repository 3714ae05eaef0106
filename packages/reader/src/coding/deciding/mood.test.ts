import { expect, it } from 'vitest'
import { toldLines } from './testing/told-lines.ts'

it.each<[kind: string, sentence: string, told: readonly string[]]>([
  ['what others tell', 'The abbot is said to favour the bridge.', ['the abbot for the bridge']],
  ['a stance of old', 'The abbot used to support the bridge.', ['the abbot no longer for the bridge']],
  ['at first', 'The abbot had at first opposed the bridge.', ['the abbot no longer against the bridge']],
  [
    'a predicate of old',
    'The abbot used to be in favour of the bridge.',
    ['the abbot no longer for the bridge'],
  ],
  [
    'a predicate that no longer holds',
    'The abbot is no longer opposed to the bridge.',
    ['the abbot no longer against the bridge', 'the abbot for the bridge'],
  ],
  ['could not', 'The abbot could not support the bridge.', ['the abbot against the bridge']],
  ['would', 'The abbot would prefer a ferry.', ['the abbot for a ferry']],
  ['may take no side', 'The abbot may oppose the bridge.', []],
  [
    'a no to what one could accept',
    'The abbot could not accept the toll.',
    ['refused | the abbot | the toll | - | -', 'the abbot against the toll'],
  ],
  [
    'could not agree is no refusal',
    'The parties could not agree on the toll.',
    ['not decided | the parties | the toll | - | -'],
  ],
  [
    'must',
    'The diocese must approve the loan.',
    ['the speaker for the loan', 'third-party-consent | the diocese | the loan | - | -'],
  ],
  [
    'must be',
    'The loan must be approved by the diocese.',
    ['the speaker for the loan', 'third-party-consent | the diocese | the loan | - | -'],
  ],
  [
    'is willing to',
    'The abbot is willing to sell the bells.',
    ['under-discussion | the abbot | the bells | - | -'],
  ],
  [
    'is not willing to',
    'The abbot is not willing to sell the bells.',
    ['refused | the abbot | the bells | - | -', 'the abbot against the bells'],
  ],
  [
    'failed, over a day',
    'The monks failed early on Friday to agree on the toll.',
    ['not decided | the monks | the toll | - | -'],
  ],
  [
    'said not to be so',
    'The abbot denied reports that he had agreed to sell the bells.',
    ['not decided | he | the bells | - | -'],
  ],
  ['a leave that needs a yes', 'The bells cannot be sold without consent.', []],
  ['both of them', 'The abbeys have both sent tents.', ['shipped | the abbeys | tents | - | -']],
  [
    'a turn of mind',
    'The abbot had backed the bridge but changed his mind.',
    ['the abbot no longer for the bridge', 'the abbot for '],
  ],
  ['none will be', 'No tents will be sent.', ['refused | - | tents | - | -']],
])('%s: %s', (_, sentence, told) => {
  expect(toldLines(sentence)).toEqual(told)
})
