import { describe, expect, test } from 'vitest'
import { stateName } from './contradiction.ts'
import { linksOf } from './links.ts'
import { heldOn, mattersOf } from './matters.ts'
import { sourcingOf } from './sourcing.ts'
import { NAMES, type Saying, say } from './testing/told.ts'
import { knownBy } from './told.ts'

const officials = { who: 'US officials', anonymity: 'unnamed-collective' } as const
const byName = (who: string) => ({ who }) as const

/** What was told of one decision from 2022 to 2025: the day of each report, who said it, which state, and the day it tells. */
const DEBATE: readonly Saying[] = [
  { id: 1, day: '2022-05-30', ...byName('Joe Biden'), decision: { state: 'refused' } },
  { id: 2, day: '2022-06-01', ...byName('Antony Blinken'), decision: { state: 'use-restriction-set' } },
  { id: 3, day: '2022-07-22', ...byName('Jake Sullivan'), decision: { state: 'refused' } },
  {
    id: 4,
    day: '2022-09-12',
    who: 'Government of Ukraine',
    anonymity: 'document',
    decision: { state: 'requested', requester: 'Ukraine' },
  },
  { id: 5, day: '2023-01-18', ...byName('Colin Kahl'), decision: { state: 'refused' } },
  { id: 6, day: '2023-06-09', ...byName('Michael McCaul'), decision: { state: 'urged-by-third-party' } },
  {
    id: 7,
    day: '2023-07-12',
    ...officials,
    outlet: 'The New York Times',
    decision: { state: 'under-discussion' },
  },
  {
    id: 8,
    day: '2023-07-22',
    ...officials,
    outlet: 'The Washington Post',
    decision: { state: 'under-discussion', affirmed: false },
  },
  { id: 9, day: '2023-09-21', ...byName('Jake Sullivan'), decision: { state: 'refused-maintained' } },
  {
    id: 10,
    day: '2023-09-22',
    ...officials,
    outlet: 'NBC News',
    decision: { state: 'decided', date: '2023-09-21' },
  },
  {
    id: 11,
    day: '2023-10-17',
    ...byName('Adrienne Watson'),
    decision: { state: 'later-confirmed', date: '2023-10-17' },
  },
  {
    id: 12,
    day: '2023-10-17',
    ...byName('Volodymyr Zelensky'),
    decision: { state: 'in-use', date: '2023-10-17' },
  },
  {
    id: 13,
    day: '2024-04-24',
    ...byName('Jake Sullivan'),
    decision: { state: 'shipped', date: '2024-03-12', item: 'M39A1' },
  },
  {
    id: 14,
    day: '2024-04-24',
    ...byName('Vedant Patel'),
    decision: { state: 'decided', date: '2024-02-01', item: 'M39A1' },
    time: { from: '2024-02-01', to: '2024-02-29', kind: 'date' },
  },
  {
    id: 15,
    day: '2024-04-24',
    ...officials,
    outlet: 'Reuters',
    decision: { state: 'delivered', date: '2024-04-01', item: 'M39A1' },
    time: { from: '2024-04-01', to: '2024-04-30', kind: 'date' },
  },
  { id: 16, day: '2024-09-13', ...byName('John Kirby'), decision: { state: 'use-restriction-set' } },
  {
    id: 17,
    day: '2024-11-17',
    ...officials,
    outlet: 'The New York Times',
    decision: { state: 'use-restriction-eased' },
  },
  {
    id: 18,
    day: '2025-03-12',
    ...officials,
    outlet: 'Associated Press',
    decision: { state: 'exhausted', date: '2025-01-31' },
  },
  {
    id: 19,
    day: '2025-08-23',
    ...officials,
    outlet: 'The Wall Street Journal',
    decision: { state: 'use-restriction-reinstated' },
    time: { from: '2025-05-15', to: '2025-08-23' },
  },
]
const told = DEBATE.map(say)
const supply = 'US|Ukraine|ATACMS'
const longer = 'US|Ukraine|M39A1'

/** What held on a day as far as was known on another: each state, with a ? where it is not certain. */
function held(key: string, on: string, knownOn: string | null = null): string[] {
  const matter = mattersOf(knownBy(told, knownOn), NAMES).find((one) => one.key === key)
  if (matter === undefined) return []
  return heldOn(matter, on).map(({ state, certain }) => `${stateName(state)}${certain ? '' : '?'}`)
}

describe('what held on a day, and what one knew of it', () => {
  test.each([
    // As was known on the same day.
    [supply, '2022-08-01', '2022-08-01', ['refused', 'use restriction set']],
    [supply, '2023-07-15', '2023-07-15', ['under discussion', 'use restriction set']],
    [supply, '2023-09-21', '2023-09-21', ['refused maintained', 'use restriction set']],
    [longer, '2024-03-01', '2024-03-01', []],
    [supply, '2024-12-01', '2024-12-01', ['decided', 'in use', 'use restriction eased', 'later confirmed']],
    [
      supply,
      '2025-09-01',
      '2025-09-01',
      ['decided', 'exhausted', 'use restriction reinstated', 'later confirmed'],
    ],
    // As is known now: what was said on record, and what had been promised the same day.
    [supply, '2022-08-01', null, ['refused', 'use restriction set']],
    [supply, '2023-09-21', null, ['refused maintained', 'decided', 'use restriction set']],
    [longer, '2024-03-01', null, ['decided']],
    [longer, '2024-02-10', null, ['decided?']],
    [longer, '2024-04-10', null, ['decided', 'shipped', 'delivered?']],
    [supply, '2025-02-15', null, ['decided', 'exhausted', 'use restriction eased', 'later confirmed']],
  ])('%s on %s, known on %s', (key, on, knownOn, states) => {
    expect([...held(key, on, knownOn)].sort()).toEqual([...states].sort())
  })

  test('the exhaustion of January is not public in February', () => {
    expect(held(supply, '2025-02-15', '2025-02-15')).not.toContain('exhausted')
  })
})

describe('a matter', () => {
  const matters = mattersOf(told, NAMES)
  const [matter] = matters

  test('keeps requests and denied states apart from those that were reached', () => {
    expect(matter?.requests.map(stateName)).toEqual(['requested', 'urged by third party'])
    expect(matter?.denied.map(stateName)).toEqual(['not under discussion'])
  })

  test('has reports of one state as one, and a refusal after talks as another', () => {
    const refusals = matter?.states.filter(({ state }) => state.startsWith('refused'))
    expect(refusals?.map(({ known, lastTold, told: reports }) => [known, lastTold, reports.length])).toEqual([
      ['2022-05-30', '2023-01-18', 3],
      ['2023-09-21', '2023-09-21', 1],
    ])
  })

  test('turns where yes follows no, and where its limits turn', () => {
    expect(
      matter?.reversals.map(({ before, after }) => `${stateName(before)} > ${stateName(after)}`),
    ).toEqual([
      'refused maintained > decided',
      'use restriction set > use restriction eased',
      'use restriction eased > use restriction reinstated',
    ])
  })

  test('a recipient that no text says is nobody, and perhaps the same', () => {
    const decision = { state: 'delivered', recipient: null } as const
    const more = mattersOf([...told, say({ id: 99, day: '2023-10-18', decision })], NAMES)
    const unsaid = more.find(({ recipient }) => recipient === null)
    expect(unsaid).toMatchObject({ key: 'US|?|ATACMS', possiblySame: [supply] })
    expect(more.find(({ key }) => key === supply)?.possiblySame).toEqual(['US|?|ATACMS'])
  })

  test('who said yes to the same item before is a precedent, and whose consent is told is linked', () => {
    const asked = { state: 'requested', decider: 'Norland', recipient: 'Estria', item: 'ferry' } as const
    const gave = { ...asked, decider: 'Sundland', state: 'delivered' } as const
    const matters = mattersOf(
      [
        say({ id: 1, day: '2024-01-01', decision: gave }),
        say({ id: 2, day: '2024-02-01', decision: asked }),
        say({
          id: 3,
          day: '2024-02-02',
          decision: { ...gave, decider: 'Westland', state: 'third-party-consent' },
        }),
        say({ id: 4, day: '2024-09-01', decision: { ...gave, decider: 'Latecomers' } }),
        say({ id: 5, day: '2023-01-01', decision: { ...gave, item: 'tram' } }),
      ],
      { ...NAMES },
    )
    const linked = linksOf(matters)(matters.find(({ key }) => key.startsWith('norland')) ?? matters[0]!)
    expect(linked.precedents).toEqual([
      {
        key: 'sundland|estria|ferry',
        name: 'Sundland › Estria: ferry',
        state: 'delivered',
        day: '2024-01-01',
        statements: [1],
      },
    ])
    expect(linked.consents).toMatchObject([{ key: 'westland|estria|ferry', statements: [3] }])
  })

  test('what names neither item nor both actors is never the same as that of another article', () => {
    const nothing = { state: 'decided', decider: null, recipient: null, item: null } as const
    const found = mattersOf(
      [
        say({ id: 1, day: '2023-01-01', decision: nothing }),
        say({ id: 2, day: '2023-01-01', decision: nothing }),
      ],
      NAMES,
    )
    expect(found.map(({ key, possiblySame, odd }) => [key, possiblySame, odd])).toEqual([
      ['?|?|?|d1', [], ['no text says who decides']],
      ['?|?|?|d2', [], ['no text says who decides']],
    ])
  })

  test('names of one thing are one: a metonym, an alias, an article and a capital more', () => {
    const called = (id: number, decider: string, item: string) =>
      say({ id, day: '2023-01-01', decision: { state: 'refused', decider, item } })
    const found = mattersOf(
      [
        called(1, 'Washington', 'Army Tactical Missile System'),
        called(2, 'the US', 'atacms'),
        called(3, 'US', 'ATACMS'),
      ],
      NAMES,
    )
    expect(found.map(({ key }) => key)).toEqual([supply])
  })

  test('a delivery before the decision, and days that run backwards, are kept and said to be odd', () => {
    const odd = mattersOf(
      [
        say({ id: 1, day: '2023-05-01', decision: { state: 'delivered', date: '2023-01-10' } }),
        say({ id: 2, day: '2023-05-01', decision: { state: 'decided', date: '2023-04-01' } }),
        say({
          id: 3,
          day: '2023-05-01',
          decision: { state: 'refused' },
          time: { from: '2023-04-01', to: '2023-03-01' },
        }),
        say({ id: 4, day: null, decision: { state: 'withdrawn' } }),
      ],
      NAMES,
    )
    expect(odd.flatMap((one) => one.odd)).toEqual([
      'a state ends before it begins',
      'of a state no day is known',
      'delivered before it was decided',
    ])
    expect(odd[0]?.states.length).toBe(4)
  })
})

test('ten copies of one wire story are one independent source; who was first is told', () => {
  const copies = Array.from({ length: 10 }, (_, at) =>
    say({
      id: at + 1,
      day: `2023-01-${20 - at}`,
      ...officials,
      outlet: `Paper ${at}`,
      origin: 'name AP',
      decision: { state: 'decided' },
    }),
  )
  const named = say({ id: 50, day: '2023-02-01', who: 'Ada Ross', decision: { state: 'decided' } })
  expect(sourcingOf([...copies, named])).toEqual({
    kind: 'named and anonymous',
    named: ['Ada Ross'],
    anonymous: 1,
    documents: 11,
    reports: 2,
    independent: 2,
    first: { day: '2023-01-11', outlet: 'Paper 9', statement: 10 },
  })
})

test('a person whom ten papers quote apart is one source, and their reports are counted beside that', () => {
  const quoted = Array.from({ length: 10 }, (_, at) =>
    say({
      id: at + 1,
      day: '2023-01-20',
      who: 'Ada Ross',
      outlet: `Paper ${at}`,
      decision: { state: 'decided' },
    }),
  )
  expect(sourcingOf(quoted)).toMatchObject({
    named: ['Ada Ross'],
    documents: 10,
    reports: 10,
    independent: 1,
  })
})
