import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Codebook, EMPTY_CODEBOOK } from '../../codebook.ts'
import { createModel } from '../../model.ts'
import { createReader } from '../../read.ts'

/** A debate on a dam, whose codebook has hardly a trigger. */
const codebook: Codebook = {
  ...EMPTY_CODEBOOK,
  focalConcept: 'D1',
  concepts: [
    {
      id: 'D1',
      label: 'The dam is wanted',
      kind: 'policy-claim',
      role: null,
      scheme: null,
      definition: null,
      agree: ['went well'],
      disagree: [],
    },
  ],
  items: [{ id: 'DAM', label: 'Sul Dam', aliases: ['Kettle Dam'], variantOf: null, isClass: false }],
}
const { tagger } = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))
const reader = createReader({ codebook, tagger })

it.each<[kind: string, sentence: string, stances: readonly string[]]>([
  ['a word against an item', 'Lund came out against the Sul Dam.', ['Lund -1']],
  ['another of its names', 'Lund threw her weight behind the Kettle Dam.', ['Lund 1']],
  ['whose stance it is', 'Two aides said the mayor privately opposes the Sul Dam.', ['mayor -1']],
  ['a stance on a decision about it', 'Unions criticised the refusal to build the Sul Dam.', ['Unions 1']],
  ['a change of mind', 'Lund has dropped her opposition to the Sul Dam.', ['Lund 1']],
  ['neither', 'Lund has not ruled out the Sul Dam.', []],
  [
    'a short trigger where nothing of the debate is named',
    'Lund said the talks went well. The sun shone. Ferries ran. Cows slept. Bells rang.',
    [],
  ],
  ['a short trigger where the debate is named', 'Lund said the Sul Dam vote went well.', ['Lund 1']],
])('%s: %s', (_, text, stances) => {
  const { statements } = reader.read({ text, date: '2024-05-10', outlet: 'The Echo' })
  const told = statements
    .filter(({ concept, stance }) => concept === 'D1' && stance !== null)
    .map(({ holder, speaker, stance }) => `${(holder ?? speaker)?.name} ${stance}`)
  expect([...new Set(told)]).toEqual(stances)
})
