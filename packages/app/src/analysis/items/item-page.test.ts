import { describe, expect, test } from 'vitest'
import { mattersOf } from '../matters/matters.ts'
import { NAMES, type Saying, say } from '../matters/testing/told.ts'
import { itemData } from './as-data.ts'
import { itemPage } from './item-page.ts'
import type { ItemFactName } from './item-value.ts'
import { listedItems, textItem } from './listed-items.ts'
import { itemOddityText } from './oddities.ts'

const ATACMS = textItem(NAMES.item('ATACMS'))

const pageOf = (sayings: readonly Saying[], precedents: readonly Saying[] = []) =>
  itemPage({
    ...{ item: ATACMS, told: sayings.map(say), precedents: precedents.map(say), names: NAMES },
    matters: mattersOf(sayings.map(say), NAMES),
  })

function values(page: ReturnType<typeof pageOf>, fact: ItemFactName) {
  const found = page.facts.find((one) => one.fact === fact)
  return found?.values.map(({ value, how, told: by }) => `${value} ${how} ${by.map(({ id }) => `s${id}`)}`)
}

const made = (id: number, holder: string | null, quote: string, lo: number, hi: number): Saying => ({
  ...{ id, day: '2023-07-01', time: { kind: 'range', quote: '1980s', from: '1980-01-01', to: null } },
  figure: { kind: 'produced', quote, lo, hi, nominal: lo, holder, start: id },
})

describe('a page on an item', () => {
  test('says who makes it, since when and how many, each with its statement', () => {
    const page = pageOf([
      made(1, 'Maker & Sons', '4,000', 4000, 4000),
      made(2, 'maker & sons', '4,000', 4000, 4000),
    ])
    expect(values(page, 'maker')).toEqual(['Maker & Sons produced s1,s2'])
    expect(values(page, 'since')).toEqual(['1980s produced s1,s2'])
    expect(values(page, 'made')?.[0]).toBe('4,000 produced s1')
    expect(page.facts.filter(({ differ }) => differ)).toEqual([])
  })

  test('puts figures and makers that cannot all be right beside each other', () => {
    const page = pageOf([made(1, 'Maker', '4,000', 4000, 4000), made(2, 'Other works', '900', 900, 900)])
    expect(page.facts.filter(({ differ }) => differ).map(({ fact }) => fact)).toEqual(['maker'])
    const one = pageOf([made(1, 'Maker', '4,000', 4000, 4000), made(2, 'Maker', '900', 900, 900)])
    expect(one.facts.filter(({ differ }) => differ).map(({ fact }) => fact)).toEqual(['made'])
    expect(values(one, 'made')).toEqual(['4,000 produced s1', '900 produced s2'])
    expect(one.balance?.conflicts).toEqual(['produced'])
  })

  test('tells who has it by stocks and by what was handed over, and what is denied of that', () => {
    const page = pageOf([
      { id: 1, day: '2023-03-31', figure: { kind: 'stock', quote: 'few', holder: 'US' } },
      { id: 2, day: '2023-10-17', decision: { state: 'delivered' } },
      { id: 3, day: '2023-10-18', decision: { state: 'delivered', affirmed: false } },
      { id: 4, day: '2025-03-12', decision: { state: 'exhausted', decider: 'Ukraine' } },
    ])
    expect(values(page, 'has')).toEqual([
      ...['United States stock s1', 'Ukraine delivered s2', 'Ukraine delivered s3', 'Ukraine exhausted s4'],
    ])
    expect(page.facts.find(({ fact }) => fact === 'has')?.differ).toBe(true)
  })

  test('says with each matter which other one is its precedent', () => {
    const [matter] = pageOf([
      { id: 1, day: '2023-01-18', decision: { state: 'delivered', recipient: 'France' } },
      { id: 2, day: '2023-09-15', who: 'Ukraine', type: 'request', decision: { state: 'requested' } },
    ]).asked
    expect(matter?.links.precedents.map(({ name, state }) => [name, state])).toEqual([
      ['United States › France: ATACMS', 'delivered'],
    ])
  })

  test('puts what became of it beside who asked', () => {
    const page = pageOf([
      { id: 1, day: '2022-09-15', who: 'Ukraine', type: 'request', decision: { state: 'requested' } },
      { id: 2, day: '2023-01-18', who: 'US', decision: { state: 'refused' } },
      { id: 3, day: '2023-10-17', who: 'US', decision: { state: 'delivered' } },
    ])
    const [asked] = itemData(page, (key) => key).asked
    expect(asked?.by.map(({ value }) => value)).toEqual(['Ukraine'])
    expect(asked?.matter.states.map(({ state }) => state)).toEqual(['refused', 'delivered'])
  })

  test('holds a delivery of something else up as a precedent only where it is coded as one, for the same recipient', () => {
    const gave: Saying = {
      id: 7,
      day: '2023-05-11',
      decision: { state: 'delivered', decider: 'France', item: 'SCALP' },
    }
    const elsewhere: Saying = {
      ...gave,
      id: 8,
      decision: { state: 'delivered', recipient: 'Sweden', item: 'SCALP' },
    }
    const page = pageOf([{ id: 1, day: '2023-01-18', decision: { state: 'requested' } }], [gave, elsewhere])
    expect(values(page, 'precedent')).toEqual(['France › Ukraine: SCALP delivered s7'])
  })

  test('keeps absurd figures and days, and says that they are odd', () => {
    const page = pageOf([
      {
        id: 1,
        day: '2023-01-01',
        figure: { kind: 'stock', quote: 'minus five', nominal: -5, lo: -5, hi: -5, holder: 'US' },
      },
      {
        ...{ id: 2, day: '2023-01-01', decision: { state: 'in-use', decider: 'Ukraine' } },
        time: { kind: 'range', quote: 'May to April 2024', from: '2024-05-01', to: '2024-04-30' },
      },
    ])
    expect(page.oddities.map(itemOddityText)).toEqual([
      'no text says who makes it',
      'a figure is below zero: minus five',
      'a time ends before it begins: May to April 2024',
      'told before it was: May to April 2024',
      'Ukraine › Ukraine: ATACMS: a state ends before it begins',
    ])
    expect(values(page, 'has')?.[0]).toBe('United States stock s1')
  })

  test('is empty where nothing is said, and invents nothing', () => {
    const page = pageOf([])
    expect(page.facts.flatMap((fact) => fact.values)).toEqual([])
    expect([page.balance, page.asked]).toEqual([null, []])
  })
})

test('the list has items of the codebook that nobody names, and names of texts that no codebook has', () => {
  const items = [
    { id: 'SCALP', label: 'SCALP', aliases: [], variantOf: null, isClass: false },
    { id: 'M39A1', label: 'ATACMS of longer range', aliases: [], variantOf: 'ATACMS', isClass: false },
  ]
  const told = [
    say({ id: 1, day: '2023-01-18', decision: { state: 'refused', item: 'the radios' } }),
    say({ id: 2, day: '2023-01-19', decision: { state: 'refused', item: 'Radios' } }),
  ]
  const list = listedItems(told, [{ items }], NAMES).map(({ item, told: own, first }) => [
    ...[item.name, item.kind, own.length, first],
  ])
  expect(list).toEqual([
    ['the radios', 'text', 2, '2023-01-18'],
    ['SCALP', 'item', 0, null],
    ['ATACMS of longer range', 'variant', 0, null],
  ])
})
