import { describe, expect, test } from 'vitest'
import type { ContradictionKind } from './contradiction.ts'
import { contradictionsOf } from './contradictions.ts'
import { NAMES, type Saying, say } from './testing/told.ts'

const anonymous = 'unnamed-collective'
const collective = { who: 'US officials', anonymity: anonymous } as const

const found = (...sayings: Saying[]) => contradictionsOf(sayings.map(say), NAMES)

/** What the list says of a pair: its kind, whether it contradicts, and the sourcing of either side. */
function pair(...sayings: Saying[]) {
  return found(...sayings).map(({ kind, contradicts, sides: [a, b] }) => [
    kind,
    contradicts,
    a.sourcing.kind,
    b.sourcing.kind,
  ])
}

const talks: Saying = {
  ...{ id: 1, day: '2023-07-12', ...collective, outlet: 'The New York Times' },
  decision: { state: 'under-discussion' },
}
const noTalks: Saying = {
  ...{ id: 2, day: '2023-07-22', ...collective, outlet: 'The Washington Post' },
  decision: { state: 'under-discussion', affirmed: false },
}
const willNot: Saying = {
  ...{ id: 3, day: '2023-09-21', who: 'Jake Sullivan', decision: { state: 'refused-maintained' } },
}
const promised: Saying = {
  ...{ id: 4, day: '2023-09-22', ...collective, outlet: 'NBC News' },
  decision: { state: 'decided', date: '2023-09-21' },
}
const firstUse: Saying = {
  ...{ id: 5, day: '2023-10-17', who: 'Adrienne Watson', decision: { state: 'later-confirmed' } },
}
const missiles = (id: number, day: string, figure: Saying['figure'], more: Partial<Saying> = {}): Saying => ({
  id,
  day,
  ...collective,
  ...(figure === undefined ? {} : { figure }),
  ...more,
})

describe('ten pairs from a supply debate', () => {
  test('talks under way against no talks for months: a conflict, both anonymous', () => {
    expect(pair(talks, noTalks)).toEqual([['opposite-states', true, 'anonymous', 'anonymous']])
  })

  test('refused on record against promised the same night: named against anonymous, resolved 17 October', () => {
    const [conflict, ...others] = found(willNot, promised, firstUse)
    expect(others).toEqual([])
    expect(conflict).toMatchObject({
      kind: 'opposite-states',
      contradicts: true,
      sides: [
        {
          said: { state: 'refused-maintained' },
          sourcing: { kind: 'named', named: ['Jake Sullivan'], independent: 1 },
        },
        { said: { state: 'decided' }, sourcing: { kind: 'anonymous', named: [], independent: 1 } },
      ],
      resolved: { said: { state: 'later-confirmed' }, known: '2023-10-17' },
    })
  })

  test('no longer produced against 500 a year for export: different scope', () => {
    const rate = { kind: 'rate', period: 'year' } as const
    const ended = missiles(1, '2023-07-20', {
      ...rate,
      quote: 'no longer',
      nominal: 0,
      lo: 0,
      hi: 0,
      holder: 'US',
    })
    const export500 = { ...rate, quote: '500', nominal: 500, lo: 500, hi: 500, holder: 'customers abroad' }
    expect(found(ended, missiles(2, '2023-07-22', export500))).toMatchObject([
      { kind: 'different-scope', contradicts: false, reason: 'another-holder' },
    ])
  })

  test('relatively few against more than thought: vague against vague', () => {
    const few = missiles(1, '2023-03-31', { kind: 'stock', quote: 'relatively few', holder: 'US' })
    const more = missiles(2, '2023-04-08', { kind: 'stock', quote: 'more than thought', holder: 'US' })
    expect(kinds(few, more)).toEqual([['vague-against-vague', false]])
  })

  test('more than 100 against fewer than 40 received: a conflict, unless they are variants', () => {
    const many = {
      kind: 'received',
      quote: 'more than 100',
      holder: 'Ukraine',
      lo: 100,
      loOpen: true,
    } as const
    const few = {
      kind: 'received',
      quote: 'fewer than 40',
      holder: 'Ukraine',
      lo: 0,
      hi: 40,
      hiOpen: true,
    } as const
    const earlier = missiles(1, '2024-04-25', many)
    expect(kinds(earlier, missiles(2, '2025-03-12', few))).toEqual([['disjoint-figures', true]])
    expect(found(earlier, missiles(2, '2025-03-12', { ...few, item: 'M39A1' }))).toMatchObject([
      { kind: 'different-scope', reason: 'another-variant' },
    ])
  })

  test('more than 100 of one variant against fewer than 40 of all: a part cannot be more than its whole', () => {
    const got = { kind: 'received', holder: 'Ukraine' } as const
    const part = { ...got, item: 'M39A1', quote: 'more than 100', lo: 100, loOpen: true }
    const whole = { ...got, quote: 'fewer than 40', lo: 0, hi: 40, hiOpen: true }
    expect(found(missiles(1, '2024-04-25', part), missiles(2, '2024-04-26', whole))).toMatchObject([
      { kind: 'disjoint-figures', contradicts: true, reason: 'variant-above-whole' },
    ])
    // The whole may have grown since; and so many of all leave room for fewer of one.
    expect(found(missiles(1, '2024-04-25', whole), missiles(2, '2025-03-12', part))).toEqual([])
    const most = { ...part, quote: 'up to 40', lo: 0, hi: 40, loOpen: false }
    expect(found(missiles(1, '2024-04-25', most), missiles(2, '2024-04-26', whole))).toEqual([])
    const anyOf = (quantity: typeof part) => ({ ...quantity, kind: 'requested' as const })
    expect(
      kinds(
        missiles(1, '2024-04-25', anyOf(part)),
        missiles(2, '2024-04-26', { ...whole, kind: 'requested' }),
      ),
    ).toEqual([['different-scope', false]])
  })

  test('4,000 made against has only 4,000: number drift', () => {
    const made = missiles(1, '2023-07-12', {
      kind: 'produced',
      quote: 'about 4,000',
      nominal: 4000,
      lo: 3600,
      hi: 4400,
    })
    const has = missiles(2, '2023-07-23', {
      kind: 'stock',
      quote: 'only 4,000',
      nominal: 4000,
      lo: 4000,
      hi: 4000,
      holder: 'US',
    })
    expect(kinds(made, has)).toEqual([['number-drift', false]])
  })

  test('the same adviser in 2022 and in 2025 about 2022: his own later account', () => {
    const who = { who: 'Jake Sullivan', concept: 'C03' } as const
    const then: Saying = { id: 1, day: '2022-07-22', ...who, stance: 1 }
    const now: Saying = {
      id: 2,
      day: '2025-04-17',
      ...who,
      stance: -1,
      time: { from: '2022-01-01', to: '2022-12-31' },
    }
    expect(pair(then, now)).toEqual([['own-later-account', true, 'named', 'named']])
    expect(kinds(then, { id: 2, day: '2025-04-17', ...who, stance: -1 })).toEqual([['then-and-now', true]])
  })

  test('one story dated 21, 22 and 23 September: a range of days', () => {
    const dated = (id: number, date: string): Saying => ({
      ...{ id, day: '2023-09-23', ...collective, origin: 'name NBC News' },
      decision: { state: 'decided', date },
    })
    expect(kinds(dated(1, '2023-09-21'), dated(2, '2023-09-22'), dated(3, '2023-09-23'))).toEqual([
      ['date-range', false],
    ])
  })

  test('not on Russian territory in 2022 against permission in 2024: the condition changed', () => {
    const set: Saying = {
      id: 1,
      day: '2022-06-01',
      who: 'Antony Blinken',
      decision: { state: 'use-restriction-set' },
    }
    const eased: Saying = {
      id: 2,
      day: '2024-11-17',
      ...collective,
      decision: { state: 'use-restriction-eased' },
    }
    expect(kinds(set, eased)).toEqual([['condition-changed', false]])
  })

  test('50 to be sent against a stock below 400: different kinds', () => {
    const french = { item: 'SCALP', holder: 'France' } as const
    const sent = missiles(1, '2023-07-11', {
      ...french,
      kind: 'pledged',
      quote: 'about 50',
      nominal: 50,
      lo: 45,
      hi: 55,
    })
    const stock = missiles(2, '2023-07-11', {
      ...french,
      kind: 'stock',
      quote: 'below 400',
      lo: 0,
      hi: 400,
      hiOpen: true,
    })
    expect(kinds(sent, stock)).toEqual([['different-kinds', false]])
  })
})

function kinds(...sayings: Saying[]): readonly (readonly [ContradictionKind, boolean])[] {
  return found(...sayings).map(({ kind, contradicts }) => [kind, contradicts] as const)
}

describe('contradictions', () => {
  test('a decision after a refusal is a reversal and no contradiction', () => {
    expect(found({ ...willNot, day: '2022-05-30' }, promised)).toEqual([])
  })

  test('a refusal said after a secret decision contradicts it, once that is known', () => {
    const secret: Saying = {
      ...promised,
      day: '2024-04-24',
      decision: { state: 'decided', date: '2024-02-10' },
    }
    expect(kinds({ ...willNot, day: '2024-03-01' }, secret)).toEqual([['opposite-states', true]])
  })

  test('a denial says nothing of what happens after it', () => {
    expect(
      found(
        { ...noTalks, day: '2023-06-01' },
        { ...talks, decision: { state: 'under-discussion', date: '2023-07-11' } },
      ),
    ).toEqual([])
  })

  test('a claim of a delivery and its denial are both kept', () => {
    const delivered: Saying = { id: 1, day: '2023-05-01', ...collective, decision: { state: 'delivered' } }
    const denied: Saying = {
      id: 2,
      day: '2023-05-02',
      who: 'Ben Wallace',
      decision: { state: 'delivered', affirmed: false },
    }
    expect(pair(delivered, denied)).toEqual([['claim-and-denial', true, 'anonymous', 'named']])
  })

  test('a sum that grew, a stock of another year and two units are no conflict', () => {
    const used = (id: number, day: string, n: number) =>
      missiles(id, day, { kind: 'used', quote: `${n}`, nominal: n, lo: n, hi: n, holder: 'Ukraine' })
    expect(found(used(1, '2023-10-20', 5), used(2, '2024-01-20', 12))).toEqual([])
    expect(kinds(used(1, '2023-10-20', 12), used(2, '2024-01-20', 5))).toEqual([['disjoint-figures', true]])
    const stock = (id: number, day: string, n: number, unit: string | null = null) =>
      missiles(id, day, { kind: 'stock', quote: `${n}`, nominal: n, lo: n, hi: n, holder: 'US', unit })
    expect(found(stock(1, '2021-01-01', 900), stock(2, '2023-01-01', 700))).toMatchObject([
      { reason: 'another-period' },
    ])
    expect(found(stock(1, '2023-01-01', 900), stock(2, '2023-01-01', 7, 'crates'))).toMatchObject([
      { reason: 'another-unit' },
    ])
    // A word of the item's name is no unit: these are figures of the item itself.
    expect(kinds(stock(1, '2023-01-01', 900), stock(2, '2023-01-01', 700, 'ATACMS'))).toEqual([
      ['disjoint-figures', true],
    ])
  })

  test('bounds that touch in an open end share no number', () => {
    const few = missiles(1, '2023-01-01', {
      kind: 'stock',
      quote: 'fewer than 40',
      lo: 0,
      hi: 40,
      hiOpen: true,
    })
    const least = missiles(2, '2023-01-02', { kind: 'stock', quote: 'at least 40', lo: 40 })
    expect(kinds(few, least)).toEqual([['disjoint-figures', true]])
  })

  test('two people of whom no name is known are never the same person', () => {
    const official = { who: 'an official', anonymity: anonymous, concept: 'C01' } as const
    expect(
      found(
        { id: 1, day: '2023-01-01', ...official, stance: 1 },
        { id: 2, day: '2023-02-01', ...official, stance: -1 },
      ),
    ).toEqual([])
  })

  test('a stance that is unset or neutral turns nothing', () => {
    const at = (id: number, stance: 1 | 0 | -1 | null): Saying => ({
      id,
      day: `2023-01-0${id}`,
      who: 'Ada Ross',
      concept: 'C01',
      stance,
    })
    expect(found(at(1, 1), at(2, 0), at(3, null), at(4, 1))).toEqual([])
    expect(
      found(at(1, 1), at(2, null), at(3, -1), at(4, -1), at(5, 1)).map(({ sides }) =>
        sides.map(({ told }) => told.map(({ id }) => id)),
      ),
    ).toEqual([
      [[1], [3, 4]],
      [[3, 4], [5]],
    ])
  })
})

test('states of two matters that are perhaps one are shown, and not said to contradict', () => {
  const elsewhere = { ...willNot, decision: { state: 'refused', recipient: null } } as const
  expect(kinds(elsewhere, promised)).toEqual([['possibly-opposite', false]])
})
