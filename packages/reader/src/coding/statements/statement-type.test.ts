import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Codebook, type Concept, EMPTY_CODEBOOK } from '../../codebook.ts'
import { createModel } from '../../model.ts'
import { createReader } from '../../read.ts'
import { STATEMENT_TYPE_ROWS } from './statement-type-rows.ts'

const concept = (id: string, label: string, kind: Concept['kind'], agree: readonly string[]): Concept => ({
  id,
  label,
  kind,
  role: null,
  scheme: null,
  definition: null,
  agree,
  disagree: [],
})

/** A debate on a sugar tax. */
const codebook: Codebook = {
  ...EMPTY_CODEBOOK,
  concepts: [
    concept('L1', 'The sugar tax should be introduced', 'policy-claim', ['introduce the sugar tax']),
    concept('L2', 'The sugar tax raises prices', 'argument', ['raises prices', 'higher prices']),
  ],
  items: [
    { id: 'TAX', label: 'sugar tax', aliases: ['the levy'], variantOf: null, isClass: false },
    { id: 'TANK', label: 'tank', aliases: [], variantOf: null, isClass: false },
  ],
}
const { tagger } = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))
const reader = createReader({ codebook, tagger })

it.each(STATEMENT_TYPE_ROWS)('"$example" is of type $reading: $reason', ({ example, reading }) => {
  const { statements } = reader.read({ text: example, date: '2024-05-10', outlet: 'The Echo' })
  expect(statements.map(({ type }) => type)).toEqual([reading])
})
