import { type Concept, EMPTY_CODEBOOK } from '@onrecord/reader'
import { describe, expect, test } from 'vitest'
import { NAMES, type Saying, say } from '../matters/testing/told.ts'
import { argumentMap } from './argument-map.ts'
import { argumentsData } from './as-data.ts'
import { questionsOf } from './reasons.ts'

function concept(id: string, more: Partial<Concept> = {}): Concept {
  const none: readonly string[] = []
  const plain = { role: null, scheme: null, definition: null, agree: none, disagree: none }
  return { id, label: `Label of ${id}`, kind: 'argument', ...plain, ...more }
}
const BOOK = {
  ...EMPTY_CODEBOOK,
  focalConcept: 'SEND',
  concepts: [
    concept('SEND'),
    concept('FEW', { role: 'con', scheme: 'scarcity' }),
    concept('MAKE', { role: 'pro', scheme: 'feasibility', answers: ['FEW'] }),
    concept('USE'),
    concept('WIDER', { role: 'con', scheme: 'threat', about: 'USE' }),
  ],
}
const [SEND, USE] = questionsOf([BOOK])

const mapOf = (...sayings: readonly Saying[]) => {
  if (SEND === undefined) throw new Error('no question')
  return argumentMap(SEND, sayings.map(say), NAMES)
}
const reason = (key: string, ...sayings: readonly Saying[]) =>
  mapOf(...sayings).reasons.find((one) => one.key === key)
const few = (id: number, day: string | null, who: string, more: Partial<Saying> = {}): Saying => ({
  ...{ id, day, who, type: 'argument', concept: 'FEW', stance: 1 },
  ...more,
})

describe('what a codebook declares', () => {
  test('a reason is one for the focal concept, unless it says about which', () => {
    expect([SEND, USE].map((one) => [one?.key, one?.focal, one?.reasons.map(({ key }) => key)])).toEqual([
      ['SEND', true, ['FEW', 'MAKE']],
      ['USE', false, ['WIDER']],
    ])
  })
  test('without a focal concept there is nothing to argue about', () => {
    expect(questionsOf([{ concepts: [concept('A', { role: 'pro' })] }])).toEqual([])
  })
})

describe('a reason', () => {
  test('is used from its first affirmation to its last, and silent since', () => {
    const found = reason(
      'FEW',
      few(1, '2023-02-13', 'US'),
      few(2, '2023-07-22', 'US'),
      few(3, '2023-03-31', 'Ada Ross'),
      {
        ...{ id: 4, day: '2023-08-01', who: 'Ada Ross', concept: 'SEND', stance: 1 },
      },
    )
    expect(found).toMatchObject({ first: '2023-02-13', last: '2023-07-22', silentDays: 10, outlived: null })
    expect(found?.users.map(({ actor, told }) => [actor.name, told.map(({ id }) => id)])).toEqual([
      ['US', [1, 2]],
      ['Ada Ross', [3]],
    ])
  })

  test('is answered by who denies it, and by who affirms what the codebook says answers it', () => {
    const found = reason(
      'FEW',
      few(1, '2023-02-13', 'US'),
      few(2, '2023-09-08', 'Ben Vale', { stance: -1 }),
      { ...few(3, '2024-04-24', 'Ada Ross'), concept: 'MAKE' },
      few(4, '2024-05-01', 'US'),
    )
    expect(found?.answers.map(({ actor, by }) => [actor.name, by?.key ?? null])).toEqual([
      ['Ben Vale', null],
      ['Ada Ross', 'MAKE'],
    ])
    expect(found?.outlived).toBe(true)
  })

  test('that an actor uses and denies later is told of that actor', () => {
    const found = reason('FEW', few(1, '2022-07-22', 'US'), few(2, '2025-04-17', 'US', { stance: -1 }))
    expect([found?.users[0]?.both, found?.answers[0]?.both, found?.outlived]).toEqual([true, true, false])
  })

  test('of somebody without a name is another one’s in each report', () => {
    const official = { anonymity: 'anonymous-bare' } as const
    const found = reason(
      'FEW',
      few(1, '2023-01-01', 'an official', official),
      few(2, '2023-01-02', 'an official', official),
    )
    expect(found?.users.map(({ told }) => told.map(({ id }) => id))).toEqual([[1], [2]])
    expect(found?.sourcing.independent).toBe(2)
  })

  test('whose stance is neither or unset is no use of it', () => {
    const found = reason(
      'FEW',
      few(1, '2023-01-01', 'US', { stance: 0 }),
      few(2, '2023-01-01', 'US', { stance: null }),
    )
    expect([found?.uses, found?.neutral.length, found?.unset.length, found?.first]).toEqual([[], 1, 1, null])
  })
})

test('an argument for a reason that no codebook has is kept beside the map', () => {
  const map = mapOf(
    { id: 1, day: '2023-01-01', who: 'US', type: 'argument' },
    { id: 2, day: '2023-01-01', type: 'event' },
  )
  expect(map.uncoded.map(({ id }) => id)).toEqual([1])
})

test('what is odd is said: answered before it was used, nobody’s, without a day', () => {
  const { odd } = mapOf(few(1, '2024-01-01', 'US'), few(2, '2023-01-01', 'US', { stance: -1 }), {
    ...{ id: 3, day: null, type: 'argument', concept: 'MAKE', stance: 1 },
  })
  expect(odd).toEqual([
    'Label of MAKE: no text says whose reason it is',
    'Label of MAKE: of a use no day is known',
    'Label of FEW: answered before anybody used it here',
  ])
})

test('as data each person has the first and the last sentence, and all statements by number', () => {
  const map = mapOf(few(2, '2023-07-22', 'US'), few(1, '2023-02-13', 'US'), few(3, '2023-05-01', 'US'))
  const { reasons } = argumentsData({ map, others: [] })
  expect(reasons.find(({ key }) => key === 'FEW')?.users).toMatchObject([
    {
      name: 'US',
      statements: [1, 3, 2],
      reports: [{ statement: 1, sentence: 'Sentence 1.' }, { statement: 2 }],
    },
  ])
})
