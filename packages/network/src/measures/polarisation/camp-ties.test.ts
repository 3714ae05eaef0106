import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CampTies } from './camp-ties.ts'
import { pullOf } from './pull.ts'
import { neighboursOf } from './signed-network.ts'

const NODES = 8
const tie = fc.record({
  row: fc.integer({ min: 0, max: NODES - 1 }),
  column: fc.integer({ min: 0, max: NODES - 1 }),
  weight: fc.integer({ min: 1, max: 9 }),
})
/** Each pair once. */
const ties = fc.uniqueArray(tie, {
  selector: ({ row, column }) => `${Math.min(row, column)} ${Math.max(row, column)}`,
})
const place = fc.integer({ min: 0, max: NODES - 1 })

function columnsOf(all: readonly { row: number; column: number; weight: number }[]) {
  return {
    row: all.map(({ row }) => row),
    column: all.map(({ column }) => column),
    weight: all.map(({ weight }) => weight),
  }
}

test('after any moves the sums kept are those of the ties', () => {
  fc.assert(
    fc.property(
      ties,
      ties,
      fc.array(place, { minLength: NODES, maxLength: NODES }),
      fc.array(fc.tuple(place, place), { maxLength: 30 }),
      (agree, oppose, first, moves) => {
        const congruence = neighboursOf(columnsOf(agree), NODES)
        const conflict = neighboursOf(columnsOf(oppose), NODES)
        const camp = Int32Array.from(first)
        const kept = new CampTies(pullOf({ nodes: NODES, congruence, conflict }))
        kept.sumUp(camp, NODES)
        for (const [i, to] of moves) {
          kept.move(i, camp[i] ?? 0, to)
          camp[i] = to
        }
        const between = Array.from({ length: NODES * NODES }, () => 0)
        for (const [all, sign] of [
          [agree, 1],
          [oppose, -1],
        ] as const) {
          for (const { row, column, weight } of all) {
            if (row === column) continue
            between[(camp[row] ?? 0) * NODES + (camp[column] ?? 0)]! += sign * weight
            between[(camp[column] ?? 0) * NODES + (camp[row] ?? 0)]! += sign * weight
          }
        }
        const everyCamp = Int32Array.from({ length: NODES }, (_, c) => c)
        expect([...(kept.betweenCamps(camp, NODES, everyCamp) ?? [])]).toEqual(between)
        const inside = everyCamp.reduce((sum, c) => sum + (between[c * NODES + c] ?? 0), 0)
        expect(kept.inside(camp)).toBe(inside)
      },
    ),
    { seed: 1 },
  )
})
