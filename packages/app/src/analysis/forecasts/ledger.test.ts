import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { describe, expect, test } from 'vitest'
import type { ForecastResolution } from '../../record/forecasts/forecast-resolutions.ts'
import { mattersOf } from '../matters/matters.ts'
import { NAMES, say } from '../matters/testing/told.ts'
import { byForecaster, byOutlet, calibrationOf, ENOUGH } from './calibration.ts'
import { forecastMatters } from './forecast-matters.ts'
import { ledgerOf } from './ledger.ts'
import { probabilityWords } from './probability.ts'
import { type Foretelling, foretell, said } from './testing/foretell.ts'

const NOTHING = { names: NAMES, words: new Map<string, readonly [number, number]>(), matterOf: () => null }

function ledger(
  told: readonly Foretelling[],
  resolutions: readonly ForecastResolution[] = [],
  today = '2024-06-01',
) {
  return ledgerOf(told.flatMap(foretell), { ...NOTHING, names: { ...NAMES }, today, resolutions })
}

function only(told: Foretelling, ...resolutions: readonly ForecastResolution[]) {
  const entries = ledger([told], resolutions)
  expect(entries.length).toBe(1)
  return entries[0]!
}

const ids = (entries: ReturnType<typeof ledger>) => entries.map(({ told }) => told.map(({ id }) => id))

describe('reports of one forecast', () => {
  test('are one entry, made on the first day, with every outlet', () => {
    const [entry, ...others] = ledger([
      {
        id: 2,
        day: '2024-03-03',
        outlet: 'Post',
        event: 'that the bridge opens in May',
        horizon: '2024-05-31',
      },
      { id: 1, day: '2024-03-01', outlet: 'Wire', event: 'The bridge opens in May', horizon: '2024-05-31' },
    ])
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      id: 1,
      made: '2024-03-01',
      lastTold: '2024-03-03',
      outlets: ['Wire', 'Post'],
    })
  })

  test.each<[string, Partial<Foretelling>]>([
    ['forecaster', { who: 'Ben Lund' }],
    ['range', { probability: [0.2, 0.45], word: 'unlikely' }],
    ['kind', { kind: 'possible', probability: null }],
    ['event', { event: 'the tunnel will open' }],
    ['horizon', { horizon: '2025-12-31' }],
  ])('are two where the %s is another', (_, other) => {
    expect(ids(ledger([{ id: 1 }, { id: 2, ...other }]))).toEqual([[1], [2]])
  })

  test('without a day are two when more than a month lies between', () => {
    const told = (day: string) => [{ id: 1 }, { id: 2, day }]
    expect(ids(ledger(told('2024-04-01')))).toEqual([[1, 2]])
    expect(ids(ledger(told('2024-04-02')))).toEqual([[1], [2]])
  })

  test('of a source without a name are one only where they go back to one origin', () => {
    const unnamed = { who: 'two officials', anonymity: 'anonymous-described' } as const
    const pair = (origin: string) => [
      { id: 1, ...unnamed, origin: 'wire' },
      { id: 2, ...unnamed, origin },
    ]
    expect(ids(ledger(pair('wire')))).toEqual([[1, 2]])
    expect(ids(ledger(pair('another')))).toEqual([[1], [2]])
  })

  test('are found in whatever order they come', () => {
    const told = [{ id: 1 }, { id: 2, day: '2024-03-09' }, { id: 3, who: 'Ben Lund' }]
    expect(ledger(told.toReversed())).toEqual(ledger(told))
  })
})

const lexicons = (probabilities: Record<string, readonly [number, number]>) => ({
  ...EMPTY_CODEBOOK.lexicons,
  probabilities,
})

const settled = { day: '2024-04-01', source: 'the register' }

describe('what is scored', () => {
  test('is a probability word that came true, did not, or did by a part', () => {
    const brier = (word: Partial<ForecastResolution>) =>
      only({ id: 1 }, said(1, { ...settled, ...word })).score.brier
    expect(brier({ outcome: 'came-true' })!.max).toBeCloseTo(0.2025)
    expect(brier({ outcome: 'did-not' })!.max).toBeCloseTo(0.64)
    expect(brier({ outcome: 'partly' })).toMatchObject({ min: 0 })
    expect(brier({ outcome: 'partly', shareLo: 0, shareHi: 0.25 })!.min).toBeCloseTo(0.09)
  })

  test.each<[string, Partial<Foretelling>, Partial<ForecastResolution>, string]>([
    ['“could”', { kind: 'possible', probability: null }, { outcome: 'came-true' }, 'possible'],
    [
      '“could” with a range',
      { kind: 'possible', probability: [0.5, 0.6] },
      { outcome: 'came-true' },
      'possible',
    ],
    ['“will”', { kind: 'directional', probability: null }, { outcome: 'did-not' }, 'directional'],
    ['an intention', { kind: 'intention', probability: null }, { outcome: 'did-not' }, 'intention'],
    ['what is void', {}, { outcome: 'void' }, 'void'],
    ['what is still open', {}, { outcome: 'open' }, 'open'],
    ['a missing probability', { probability: null }, { outcome: 'came-true' }, 'no-probability'],
    ['an upside-down one', { probability: [0.8, 0.2] }, { outcome: 'came-true' }, 'impossible-probability'],
    ['one that is none', { probability: [Number.NaN, 7] }, { outcome: 'did-not' }, 'impossible-probability'],
    ['what was known', { day: '2024-04-02' }, { outcome: 'came-true' }, 'settled-before-made'],
  ])('is never %s', (_, told, word, because) => {
    expect(only({ id: 1, ...told }, said(1, { ...settled, ...word })).score).toEqual({ brier: null, because })
  })

  test('goes by what the debate says its words mean, and by a range given by hand before that', () => {
    const words = probabilityWords([{ lexicons: lexicons({ 'Very likely': [0.9, 0.95] }) }])
    const range = (told: Partial<Foretelling>) =>
      ledgerOf(foretell({ id: 1, word: 'very  likely', ...told }), {
        ...{ ...NOTHING, words, today: '2024-06-01', resolutions: [] },
      })[0]?.probability
    expect(range({ probability: [0.8, 0.95] })).toEqual({ min: 0.9, max: 0.95 })
    expect(range({ probability: [0.82, 0.84] })).toEqual({ min: 0.82, max: 0.84 })
    expect(range({ word: 'likely' })).toEqual({ min: 0.55, max: 0.8 })
    expect(range({ kind: 'possible', probability: null })).toBeNull()
  })

  test('takes no word’s meaning from codebooks that differ on it', () => {
    const books = [
      lexicons({ likely: [0.6, 0.7] }),
      lexicons({ likely: [0.5, 0.7] }),
      lexicons({ likely: [0.5, 0.7] }),
    ]
    expect([...probabilityWords(books.map((own) => ({ lexicons: own })))]).toEqual([])
  })
})

describe('what is odd is kept and flagged', () => {
  test.each<[string, Partial<Foretelling>, Partial<ForecastResolution>]>([
    ['due', { horizon: '2024-05-31' }, {}],
    ['due', { horizon: '2024-05-31' }, { outcome: 'open', day: '2024-05-01' }],
    ['no-horizon', { horizon: null }, {}],
    ['no-horizon', { horizon: 'before the autumn' }, {}],
    ['horizon-before-article', { horizon: '2023-12-31' }, {}],
    ['settled-before-made', {}, { ...settled, day: '2024-02-01', outcome: 'came-true' }],
    ['came-true-late', { horizon: '2024-03-31' }, { ...settled, outcome: 'came-true' }],
    ['no-forecaster', { who: null }, {}],
    ['no-date', { day: null }, {}],
    ['no-probability', { probability: null }, {}],
    ['impossible-probability', { probability: [0, 1.5] }, {}],
  ])('%s', (flag, told, word) => {
    expect(only({ id: 1, ...told }, said(1, word)).flags).toContain(flag)
  })

  test('two people who say different things of one forecast: the last counts', () => {
    const words = [said(1, { ...settled, outcome: 'came-true' }), said(2, { ...settled, outcome: 'did-not' })]
    const [entry] = ledger([{ id: 1 }, { id: 2 }], words)
    expect(entry).toMatchObject({ status: 'did-not', flags: ['resolutions-differ'], keptUnder: 2 })
  })

  test('nothing is asked of what is settled, and no day of an intention or of “could”', () => {
    expect(only({ id: 1 }, said(1, { ...settled, outcome: 'did-not' })).flags).toEqual([])
    expect(only({ id: 1, kind: 'intention', probability: null }).flags).toEqual([])
    expect(only({ id: 1, kind: 'possible', probability: null }).flags).toEqual([])
  })

  test('a day that a person set goes before the text’s; who looked later and found it open is believed', () => {
    const looked = said(1, { horizon: '2024-04-30', outcome: 'open', day: '2024-05-15' })
    expect(only({ id: 1, horizon: '2025-01-01' }, looked)).toMatchObject({
      horizon: { day: '2024-04-30', by: 'person' },
      status: 'open',
    })
  })

  test('what was said of a statement that another stands for is said of that one', () => {
    const word = { ...said(9, { ...settled, outcome: 'void' }), standsNow: 1 }
    expect(only({ id: 1 }, word)).toMatchObject({ status: 'void', keptUnder: 9 })
  })
})

describe('calibration', () => {
  const resolved = (count: number) => ({
    told: Array.from({ length: count }, (_, n) => ({
      ...{ id: n + 1, event: `bridge ${n} opens`, outlet: n % 2 === 0 ? 'Wire' : 'Post' },
    })),
    words: Array.from({ length: count }, (_, n) =>
      said(n + 1, { ...settled, outcome: n % 2 === 0 ? 'came-true' : 'did-not' }),
    ),
  })

  test(`needs ${ENOUGH} scored and resolved forecasts, and says how many there are`, () => {
    const few = resolved(ENOUGH - 1)
    const [row] = byForecaster(ledger([...few.told, { id: 99, event: 'open still' }], few.words))
    expect(row).toMatchObject({
      name: 'Ada Ross',
      forecasts: 10,
      scored: 9,
      enough: false,
      brier: null,
      bins: [],
    })
    const many = resolved(ENOUGH)
    const [enough] = byForecaster(ledger(many.told, many.words))
    expect(enough?.enough).toBe(true)
    expect(enough?.brier?.min).toBeCloseTo((0.04 + 0.3025) / 2)
    const [bin, ...others] = enough?.bins ?? []
    expect(bin).toMatchObject({ forecasts: 10, cameTrue: { min: 0.5, max: 0.5 } })
    expect(bin?.foretold.min).toBeCloseTo(0.55)
    expect(bin?.foretold.max).toBeCloseTo(0.8)
    expect(others).toEqual([])
  })

  test('is of each outlet that carried a forecast, too', () => {
    const { told, words } = resolved(ENOUGH)
    expect(byOutlet(ledger(told, words)).map(({ name, scored }) => [name, scored])).toEqual([
      ['Post', 5],
      ['Wire', 5],
    ])
  })

  test('counts right and wrong, kept and reversed, beside the score', () => {
    const entries = ledger(
      [
        { id: 1, kind: 'directional', probability: null },
        { id: 2, kind: 'intention', probability: null },
        { id: 3, kind: 'possible', probability: null },
      ],
      [1, 2, 3].map((id) => said(id, { ...settled, outcome: 'did-not' })),
    )
    expect(calibrationOf('all', entries)).toMatchObject({
      scored: 0,
      directional: { held: 0, failed: 1, partly: 0 },
      intentions: { held: 0, failed: 1, partly: 0 },
    })
  })
})

describe('what the states of its matter would make of a forecast', () => {
  const matters = mattersOf(
    [
      say({ id: 101, day: '2024-04-10', decision: { state: 'refused' } }),
      say({ id: 102, day: '2024-05-10', decision: { state: 'delivered' } }),
    ],
    NAMES,
  )
  const matterOf = forecastMatters(matters, NAMES, () => ({ actors: [], items: [] }))
  const decision = { state: 'under-discussion', decider: 'Washington' } as const
  const proposal = (event: string, horizon: string | null, today = '2024-06-01') =>
    ledgerOf(foretell({ id: 1, event, horizon, decision }), {
      ...NOTHING,
      matterOf,
      today,
      resolutions: [],
    })[0]?.proposal

  test.each([
    ['the missiles will be sent', null, 'came-true', 102],
    ['the missiles will be sent', '2024-05-31', 'came-true', 102],
    ['the missiles will be sent', '2024-05-01', 'did-not', 102],
    ['the missiles will not be sent', '2024-05-31', 'did-not', 102],
    ['a decision', null, 'came-true', 101],
    ['they get a permit', '2024-05-31', 'came-true', 102],
  ])('%s by %s: %s', (event, horizon, outcome, statement) => {
    expect(proposal(event, horizon)).toMatchObject({ outcome, statements: [statement] })
  })

  test('is nothing before anything happened, and never applied by itself', () => {
    expect(proposal('the missiles will be sent', '2024-12-31', '2024-04-20')).not.toBeNull()
    const [entry] = ledgerOf(foretell({ id: 1, decision, day: '2024-05-20' }), {
      ...{ ...NOTHING, matterOf, today: '2024-06-01', resolutions: [] },
    })
    expect(entry).toMatchObject({ status: 'open', proposal: null })
  })
})
