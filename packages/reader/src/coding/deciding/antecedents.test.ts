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
    ['Britain for use its missiles', 'decided: Britain | use its missiles'],
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
])('%s', (_, text, told) => {
  const { statements } = reader.read({ text, date: '2024-05-10', outlet: 'The Echo' })
  const positions = statements.flatMap((one) =>
    one.positions.map(({ actor, stance, item }) => `${actor} ${stance > 0 ? 'for' : 'against'} ${item}`),
  )
  const decisions = statements.flatMap(({ decision }) =>
    decision === null ? [] : [`${decision.state}: ${decision.decider} | ${decision.item}`],
  )
  expect([...positions, ...decisions]).toEqual(told)
})
