import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matrix, type Network } from '../../cells/network.ts'
import { networks } from '../../flow/networks.ts'
import { statementsFromRows } from '../../table/rows.ts'
import type { Settings } from '../../terms/settings.ts'
import { absoluteDifferences } from './absolute-differences.ts'

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
