import { expect, it } from 'vitest'
import { type Codebook, EMPTY_CODEBOOK } from '../../codebook.ts'
import { createReader } from '../../read.ts'

const codebook: Codebook = {
  ...EMPTY_CODEBOOK,
  concepts: [
    {
      id: 'L1',
      label: 'The levy should be introduced',
      kind: 'policy-claim',
      role: null,
      scheme: null,
      definition: null,
      agree: ['introduce the levy', 'support* the levy'],
      disagree: ['not to introduce the levy', 'oppos* the levy', 'will not introduce the levy'],
    },
  ],
  outlets: [
    { id: 'OUT-ECHO', label: 'The Echo', kind: 'newspaper', country: null, control: null, aliases: ['Echo'] },
  ],
  actors: [
    {
      id: 'P-HILL',
      label: 'Ann Hill',
      kind: 'person',
      of: null,
      role: 'president',
      aliases: ['President Hill', 'Hill'],
      metonyms: [],
      notIn: [],
      from: null,
      to: null,
    },
  ],
}

const ROWS: readonly [text: string, holder: string | null, stance: number | null][] = [
  ['President Hill opposes the levy.', 'Ann Hill', -1],
  ["Teachers' unions support the levy.", "Teachers' unions", 1],
  ['Its government will not introduce the levy.', null, null],
  ['According to The Echo, the government will not introduce the levy.', 'the government', -1],
]

it.each(ROWS)('an outlet that reports a position does not take it: %s', (text, holder, stance) => {
  const { statements } = createReader({ codebook }).read({ text, date: '2024-05-02', outlet: 'The Echo' })
  const coded = statements.find((one) => one.concept === 'L1')!
  const outlet = coded.speaker === null || coded.speaker.kind === 'outlet'
  expect([outlet ? (coded.holder?.name ?? null) : coded.speaker.name, coded.stance]).toEqual([holder, stance])
})

it('what a decision is about holds no stance', () => {
  const items = [{ id: 'LEVY', label: 'Fish Levy', aliases: [], variantOf: null, isClass: false }]
  const { statements } = createReader({ codebook: { ...codebook, items } }).read({
    text: 'According to The Echo, the Fish Levy has won support to introduce the levy.',
    date: '2024-05-02',
    outlet: 'The Echo',
  })
  expect(statements.length).toBeGreaterThan(0)
  for (const { holder } of statements) expect(holder?.name ?? '').not.toMatch(/levy/i)
})

it.each([
  'Germany, France and Italy have refused to introduce the levy.',
  'The United States and India refused to introduce the levy.',
])('each of several who refuse holds their own refusal: %s', (text) => {
  const { statements } = createReader({ codebook }).read({ text, date: '2024-05-02' })
  const named = statements.filter(({ speaker }) => speaker?.anonymity === 'named-organisation')
  expect(named.length).toBeGreaterThan(1)
  for (const { holder } of named) expect(holder).toBeNull()
})
