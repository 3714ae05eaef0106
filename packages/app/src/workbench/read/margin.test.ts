import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { opened, places } from './margin.ts'

const GAP = 6
const wishes = fc
  .array(fc.record({ at: fc.integer({ min: -20, max: 2000 }), height: fc.integer({ min: 20, max: 200 }) }), {
    maxLength: 30,
  })
  .map((list) => list.sort((a, b) => a.at - b.at))

describe('the margin', () => {
  test('cards with room enough stand at their lines', () => {
    const far = [10, 200, 400].map((at) => ({ at, height: 48 }))
    expect(places(far, GAP)).toEqual([10, 200, 400])
  })

  test('two cards that want one line share the way: one goes up as far as the other goes down', () => {
    const crowd = [100, 100].map((at) => ({ at, height: 44 }))
    expect(places(crowd, GAP)).toEqual([75, 125])
  })

  test('no card covers another, leaves the page, or changes the order, wherever the lines are', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const tops = places(list, GAP)
        expect(tops.every((top) => top >= 0)).toBe(true)
        for (let i = 1; i < tops.length; i++) {
          expect(tops[i]!).toBeGreaterThanOrEqual(tops[i - 1]! + list[i - 1]!.height + GAP - 1)
        }
      }),
    )
  })

  test('a card opens where it stands: it and those above keep their places, and nothing below is covered', () => {
    fc.assert(
      fc.property(wishes, fc.nat(29), fc.integer({ min: 200, max: 500 }), (list, pick, height) => {
        fc.pre(pick < list.length)
        const heights = list.map((wish) => wish.height)
        const tops = places(list, GAP)
        const moved = opened(tops, heights, pick, height, GAP)
        expect(moved.slice(0, pick + 1)).toEqual(tops.slice(0, pick + 1))
        for (let i = pick + 1; i < moved.length; i++) {
          const above = i - 1 === pick ? height : heights[i - 1]!
          expect(moved[i]!).toBeGreaterThanOrEqual(moved[i - 1]! + above + GAP - 1)
        }
      }),
    )
  })
})
