import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EMPTY_CODEBOOK } from '../../codebook.ts'
import { createModel } from '../../model.ts'
import { createReader } from '../../read.ts'

const { tagger } = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))
const reader = createReader({ codebook: EMPTY_CODEBOOK, tagger })

it.each<[kind: string, text: string, told: readonly string[]]>([
  [
    'the minister is who was named with that office',
    'Farm minister Ida Ree praised the dam. Tom Aal asked the minister to stop the dam.',
    ['Ida Ree for dam', 'Tom Aal against dam', 'requested: Ida Ree | dam'],
  ],
  [
    'a country is named as the text names it',
    'Britain has let Vadia use its missiles.',
    ['Britain for use its missiles', 'decided: Britain | use its missiles > Vadia'],
  ],
  [
    'it is the body the sentence before opens with',
    'The main opposition party, Syrix, marched. It is against the dam.',
    ['Syrix against dam'],
  ],
  [
    'a change of mind turns from what was held before',
    'Ida Ree opposed the dam. She has changed her mind.',
    ['Ida Ree against dam', 'Ida Ree for dam'],
  ],
  [
    'who gets an item is who was to get it before',
    'Orland is considering sending Tovia shells. Tovia has asked for 40,000. Orland delivered 2,000 shells in May.',
    [
      'Tovia for 40,000',
      'under-discussion: Orland | shells > Tovia',
      'requested: Orland | 40,000 > Tovia',
      'delivered: Orland | 2,000 shells > Tovia',
    ],
  ],
  [
    'a lone no answers the plea before, a lone yes too',
    'The clubs asked the council for a pool. The council would not. The clubs asked the county for a pool. The county agreed.',
    [
      'clubs for pool',
      'council against pool',
      'clubs for pool',
      'county for pool',
      'requested: council | pool > clubs',
      'refused: council | pool > clubs',
      'requested: county | pool > clubs',
      'decided: county | pool > clubs',
    ],
  ],
  ['a lone yes to nothing tells nothing', 'The mayor spoke of the dam. The council agreed.', []],
])('%s', (_, text, told) => {
  const { statements } = reader.read({ text, date: '2024-05-10', outlet: 'The Echo' })
  const positions = statements.flatMap((one) =>
    one.positions.map(({ actor, stance, item }) => `${actor} ${stance > 0 ? 'for' : 'against'} ${item}`),
  )
  const decisions = statements.flatMap(({ decision }) =>
    decision === null
      ? []
      : [
          `${decision.state}: ${decision.decider} | ${decision.item}${decision.recipient === null ? '' : ` > ${decision.recipient}`}`,
        ],
  )
  expect([...positions, ...decisions]).toEqual(told)
})
