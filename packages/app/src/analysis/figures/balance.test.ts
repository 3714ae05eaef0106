import type { Quantity } from '@onrecord/reader'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Balance, balancesOf } from './balance.ts'
import { type FigureStatement, figuresOf } from './figure.ts'
import { holds } from './interval.ts'

type Told = Partial<Quantity> & Pick<Quantity, 'kind' | 'quote'>

/** Figures as a text tells them, one after the other in one sentence. */
function told(figures: readonly Told[], document = 1): FigureStatement[] {
  return figures.map((figure, at): FigureStatement => {
    const nominal = figure.nominal ?? null
    const bounds = { lo: nominal, hi: nominal, loOpen: false, hiOpen: false }
    const rest = {
      unit: null,
      period: null,
      whole: null,
      against: null,
      hedge: null,
      convention: null,
      holder: null,
    }
    const quantity = {
      item: 'ferry',
      start: at * 10,
      end: at * 10 + 5,
      nominal,
      ...bounds,
      ...rest,
      ...figure,
    }
    const place = { id: document, versionId: document, title: null, date: null, outlet: null, outletId: null }
    return {
      id: document * 100 + at,
      document: place,
      sentence: { start: 0, text: '' },
      quantities: [quantity],
    }
  })
}

const around = (nominal: number) => ({
  nominal,
  lo: nominal * 0.9,
  hi: nominal * 1.1,
  hedge: 'around',
  convention: 'around: ±10 %',
})
const many = {
  nominal: null,
  lo: 2,
  hi: null,
  hiOpen: true,
  hedge: 'many more',
  convention: 'many more: 2 or more',
}

function only(statements: readonly FigureStatement[]): Balance {
  const [balance] = balancesOf(figuresOf(statements))
  if (balance === undefined) throw new Error('The figures have no item.')
  return balance
}

describe('a balance', () => {
  test('of the article this began with: two readings of "many more", and no stock is proved', () => {
    const { remainders, levels, follows } = only(
      told([
        {
          kind: 'stock',
          quote: 'severely limited',
          lo: 0,
          hi: null,
          hiOpen: true,
          hedge: 'severely limited',
        },
        { kind: 'produced', quote: 'around 4,000', ...around(4000) },
        { kind: 'sold', quote: 'around 900', ...around(900) },
        { kind: 'used', quote: 'many more', ...many },
      ]),
    )
    const left = remainders.map(({ reading, nominal, bounds }) => [reading, nominal, bounds])
    expect(left).toEqual([
      ['further', upTo(3098), upTo(3588)],
      ['more-than', under(2200), under(2780)],
    ])
    expect(follows).toBe('range')
    expect(levels.map(({ verdict }) => verdict)).toEqual(['fits'])
  })

  test('says that nothing follows where no text tells what there was', () => {
    const balance = only(told([{ kind: 'sold', quote: '90', nominal: 90 }]))
    expect([balance.follows, balance.remainders]).toEqual(['nothing', []])
  })

  test('keeps figures that conflict side by side, with what follows from each', () => {
    const one = told([
      { kind: 'produced', quote: '120', nominal: 120 },
      { kind: 'sold', quote: '20', nominal: 20 },
    ])
    const other = told([{ kind: 'produced', quote: '150', nominal: 150 }], 2)
    const balance = only([...one, ...other])
    expect(balance.conflicts).toEqual(['produced'])
    expect(balance.remainders.map(({ bounds }) => bounds?.hi)).toEqual([100, 130])
    expect(balance.remainders.map(({ bounds }) => bounds?.lo)).toEqual([100, 130])
  })

  test('takes what two texts tell alike once', () => {
    const wire = { kind: 'produced' as const, quote: '120', nominal: 120 }
    const balance = only([
      ...told([wire]),
      ...told([{ ...wire, quote: 'more than 100', nominal: 100, lo: 100, hi: null, loOpen: true }], 2),
    ])
    expect(balance.conflicts).toEqual([])
    expect(balance.remainders.map(({ bounds }) => bounds)).toEqual([
      { lo: 120, hi: 120, loOpen: false, hiOpen: false },
    ])
    expect(balance.follows).toBe('figure')
  })

  test('never adds figures of different holders, and says so', () => {
    const balance = only(
      told([
        { kind: 'produced', quote: '100', nominal: 100 },
        { kind: 'used', quote: '30', nominal: 30, holder: 'Norland' },
        { kind: 'used', quote: '40', nominal: 40, holder: 'Estria' },
      ]),
    )
    expect(balance.differentScopes).toEqual(['used'])
    expect(balance.remainders.map(({ bounds }) => bounds)).toEqual([upTo(60)])
  })

  test('what one holder received of those that were made is a transfer, and no more came in by it', () => {
    const { remainders } = only(
      told([
        { kind: 'produced', quote: '40', nominal: 40 },
        { kind: 'received', quote: '10', nominal: 10, holder: 'Taland' },
        { kind: 'sold', quote: '15', nominal: 15 },
      ]),
    )
    expect(remainders).toMatchObject([{ bounds: { lo: 25, hi: 25 } }])
  })

  test('flags the number of those made, told as those there are', () => {
    const made = told([
      { kind: 'produced', quote: '4,000', nominal: 4000 },
      { kind: 'sold', quote: '900', nominal: 900 },
    ])
    const has = told([{ kind: 'stock', quote: '4,000', nominal: 4000 }], 2)
    const few = told([{ kind: 'remaining', quote: '5,000', nominal: 5000 }], 3)
    expect(only([...made, ...has, ...few]).levels.map(({ verdict }) => verdict)).toEqual([
      'drift',
      'conflicts',
    ])
  })

  test('keeps what cannot be right, flagged: more out than in, below zero, ends before it begins', () => {
    const balance = only(
      told([
        { kind: 'produced', quote: '10', nominal: 10 },
        { kind: 'lost', quote: '12', nominal: 12 },
        { kind: 'stock', quote: '-5', nominal: -5 },
        { kind: 'used', quote: '9 to 3', nominal: null, lo: 9, hi: 3 },
        { kind: 'sold', quote: 'a quarter', nominal: 0.25, whole: 'ferries' },
        { kind: 'ordered', quote: '40', nominal: 40 },
      ]),
    )
    expect(balance.remainders.map(({ bounds }) => bounds)).toEqual([null])
    expect(balance.aside.map(({ because }) => because)).toEqual([
      'below-zero',
      'ends-before-it-begins',
      'share',
      'plan',
    ])
  })

  test('holds the exact remainder whatever exact numbers lie in the figures', () => {
    const bound = fc.tuple(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9)).map((ends) => ends.sort((a, b) => a - b))
    fc.assert(
      fc.property(bound, bound, bound, (made, sold, used) => {
        const exact = made[1]! - sold[1]! - used[1]!
        const figure = (kind: 'produced' | 'sold' | 'used', [lo = 0, , hi = 0]: number[]): Told => ({
          kind,
          quote: kind,
          lo,
          hi,
        })
        const { remainders } = only(
          told([figure('produced', made), figure('sold', sold), figure('used', used)]),
        )
        const bounds = remainders[0]?.bounds ?? null
        if (exact >= 0) expect(bounds !== null && holds(bounds, exact)).toBe(true)
      }),
    )
  })
})

const upTo = (hi: number) => ({ lo: 0, hi, loOpen: false, hiOpen: false })
const under = (hi: number) => ({ lo: 0, hi, loOpen: false, hiOpen: true })
