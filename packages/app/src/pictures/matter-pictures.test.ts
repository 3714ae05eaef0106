import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { StateData } from '../analysis/matters/as-data.ts'
import { balanceLayout } from './balance-layout.ts'
import { balancePicture } from './balance-picture.ts'
import { contradictionsBoard } from './contradictions-board.ts'
import { matterTimeLine } from './matter-time-line.ts'
import { matterTimeLineLayout, statesOnLanes, turnsOf } from './matter-time-line-layout.ts'
import { exampleBalances, exampleContradictions, exampleMatters } from './testing/example-matter.ts'
import { textWidth } from './text-width.ts'

const [matter] = exampleMatters
if (matter === undefined) throw new Error('The example has a matter.')
const { lanes, states } = statesOnLanes<StateData, typeof matter>([matter], ({ state }) => state)
const line = {
  lanes,
  states,
  turns: turnsOf<StateData>(matter),
  days: [{ day: '2032-03-20', label: 'held' }],
}
const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'text/xml')

describe('a matter over time', () => {
  test.each([
    [1080, 'beside'],
    [350, 'above'],
  ] as const)('at %d pixels no words touch other words, and none leaves the paper', (width, labels) => {
    const layout = matterTimeLineLayout<StateData>(line, { width, labels })
    const boxes = layout.states.map(({ y, label }) => {
      const wide = textWidth(label.shown, 11.5)
      const left = label.anchor === 'start' ? label.x : label.x - wide
      return { y, left, right: left + wide }
    })
    expect(layout.states).toHaveLength(states.length)
    for (const [n, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      for (const other of boxes.slice(n + 1))
        expect(other.y !== box.y || other.left >= box.right || other.right <= box.left).toBe(true)
    }
  })

  test('what was decided in secret has its day and, later, the day on which it became known', () => {
    const layout = matterTimeLineLayout<StateData>(line, { width: 1080, labels: 'beside' })
    const secret = layout.states.find(({ one }) => one.state === 'decided')
    expect(secret?.bar?.to).toBeGreaterThan(secret?.bar?.from ?? Number.POSITIVE_INFINITY)
    expect(secret?.ring).toBeGreaterThan(secret?.bar?.to ?? Number.POSITIVE_INFINITY)
    const open = layout.states.find(({ one }) => one.state === 'refused')
    expect([open?.bar?.openFrom, open?.ring]).toEqual([true, null])
    expect(layout.turns.length).toBe(matter.reversals.length)
  })

  test('a state without any day, and one whose day is none, are drawn and not lost', () => {
    const none = { from: null, to: null, told: false }
    const odd = states.map((state, n) => {
      if (n > 1) return state
      const one = { ...state.one, happened: n === 0 ? none : { ...none, to: 'soon' }, known: null }
      return { ...state, one }
    })
    const layout = matterTimeLineLayout<StateData>(
      { ...line, states: odd },
      { width: 1080, labels: 'beside' },
    )
    expect(layout.states).toHaveLength(states.length)
    expect(layout.undated).not.toBeNull()
    expect(layout.states.every(({ bar, ring }) => bar !== null || ring !== null)).toBe(true)
  })
})

const row = (part: 'in' | 'out' | 'left', lo: number | null, hi: number | null) => {
  const bounds = { lo, hi, loOpen: false, hiOpen: false }
  return { part, label: part, value: '', bounds, nominal: bounds, statements: [1] }
}

describe('a balance', () => {
  test('what goes out hangs from the most there can be, and what is left begins where that ends', () => {
    const rows = [row('in', 3600, 4400), row('out', 810, 990), row('out', 2, null), row('left', 0, 3588)]
    const [panel] = balanceLayout([{ title: '', rows }], { width: 1080, labels: 'beside' }).panels
    const bars = panel?.rows.map(({ bar }) => bar) ?? []
    expect(bars[1]?.sure[1]).toBeCloseTo(bars[0]?.perhaps[1] ?? 0)
    expect(bars[2]?.open).toBe('left')
    expect(bars[3]?.perhaps[1]).toBeCloseTo(bars[2]?.sure[0] ?? 0)
  })

  test('both readings of a phrase stand side by side, and that nothing follows is said', () => {
    const [balance] = exampleBalances
    if (balance === undefined) throw new Error('The example has a balance.')
    const words = parsed(balancePicture([balance])).documentElement?.textContent ?? ''
    expect(words).toContain('at most 3,098 (at most 3,588)')
    expect(words).toContain('fewer than 2,200 (fewer than 2,780)')
    const nothing = balancePicture([{ ...balance, left: [], follows: 'nothing' }])
    expect(nothing).toContain('Nothing follows: no text says how many there were to begin with.')
  })

  test('several items stand below each other, each with its name and what follows of it', () => {
    const [balance] = exampleBalances
    if (balance === undefined) throw new Error('The example has a balance.')
    const other = { ...balance, item: { id: 'rope', name: 'rope' } }
    const svg = parsed(balancePicture([balance, other])).documentElement
    const titles = [...(svg?.querySelectorAll('text.title') ?? [])].map(({ textContent }) => textContent)
    expect(titles).toEqual(['What is left', balance.item.name, 'rope'])
    expect(Number(svg?.getAttribute('height'))).toBeGreaterThan(
      1.6 * Number(parsed(balancePicture([balance])).documentElement?.getAttribute('height')),
    )
    expect(balancePicture([])).toContain('No figure of it can be added to others.')
  })
})

test('contradictions stand with both sides; what settled one is below it', () => {
  const words = parsed(contradictionsBoard(exampleContradictions)).documentElement?.textContent ?? ''
  expect(words).toContain('refused maintained')
  expect(words).toContain('settled 2032-04-24: delivered')
  expect(words).toContain('no contradiction: ')
})

test('whatever names and sentences hold is text', () => {
  const nasty = '</text><script>alert(1)</script>"><img src=x>\u0000'
  const hostile = { key: nasty, name: nasty, family: nasty }
  const soiled = { ...matter, decider: hostile, item: hostile }
  const told = exampleContradictions.map((one) => ({ ...one, about: nasty, because: nasty }))
  const [balance] = exampleBalances
  const item = { id: nasty, name: nasty }
  for (const svg of [
    matterTimeLine([soiled]),
    contradictionsBoard(told),
    balancePicture(balance === undefined ? [] : [{ ...balance, item }]),
  ])
    expect(parsed(svg).querySelectorAll('script, img').length).toBe(0)
})
