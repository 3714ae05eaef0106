import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matrix, type Network } from '../../cells/network.ts'
import { networks } from '../../flow/networks.ts'
import { statementsFromRows } from '../../table/rows.ts'
import type { Settings } from '../../terms/settings.ts'
import { absoluteDifferences } from './absolute-differences.ts'
import { networkDistances } from './network-distances.ts'

const row = fc.record({
  actor: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  concept: fc.constantFrom('x', 'y', 'z'),
  agreement: fc.boolean(),
  date: fc.integer({ min: 1, max: 28 }).map((day) => `2020-01-${String(day).padStart(2, '0')}`),
})

function slowly(a: Network, b: Network): number {
  const [p, q] = [matrix(a), matrix(b)]
  return p
    .flatMap((cells, i) => cells.map((cell, j) => Math.abs(cell - (q[i]?.[j] ?? Number.NaN))))
    .reduce((x, y) => x + y, 0)
}

test.each<Settings>([
  { networkType: 'twomode', qualifierAggregation: 'subtract' },
  { networkType: 'onemode', qualifierAggregation: 'congruence' },
  { networkType: 'onemode', qualifierAggregation: 'subtract', normalization: 'average' },
])('windows that overlap are as far apart as cell by cell: %o', (kind) => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 5, maxLength: 60 }), (rows) => {
      const settings: Settings = {
        variable1: 'actor',
        timeWindow: 'days',
        windowSize: 4,
        isolates: 'range',
        ...kind,
      }
      const series = [...networks(statementsFromRows(rows), settings)]
      const distances = absoluteDifferences(() => series)
      series.forEach((one, s) => {
        const later = distances(s)
        for (let t = s + 1; t < series.length; t++) expect(later(t)).toBeCloseTo(slowly(one, series[t]!), 9)
      })
    }),
    { seed: 1 },
  )
})

test.each<Settings>([
  { qualifierAggregation: 'subtract', windowStep: 1 },
  { qualifierAggregation: 'ignore', windowStep: 7, partialWindows: 'keep' },
  { qualifierAggregation: 'subtract', timeWindow: 'events', windowStep: 3 },
  { qualifierAggregation: 'subtract', normalizeToOne: true },
  { qualifierAggregation: 'combine' },
  { qualifierAggregation: 'ignore', normalization: 'activity' },
])('windows are as far apart as their networks are cell by cell: %o', (kind) => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 5, maxLength: 60 }), (rows) => {
      const settings: Settings = { variable1: 'actor', timeWindow: 'days', windowSize: 4, ...kind }
      const statements = statementsFromRows(rows)
      const series = [...networks(statements, { isolates: 'range', ...settings })]
      if (series.length === 0) return
      const { distances, middles, recipe } = networkDistances(statements, settings)
      expect(middles).toEqual(series.map(({ middle }) => middle))
      expect(recipe).toEqual({
        ...series[0]!.recipe,
        settings: { ...series[0]!.recipe.settings, indentTime: false },
      })
      for (const [s, one] of series.entries())
        for (const [t, other] of series.entries()) expect(distances[s]![t]).toBeCloseTo(slowly(one, other), 9)
    }),
    { seed: 2 },
  )
})
