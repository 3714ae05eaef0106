import { type BarCounts, barCounts, type Settings } from '@onrecord/network'
import type { NetworkSource } from '../network-source.ts'
import { mustHaveStatements } from './counted.ts'
import type { Counted, Measured } from './measured.ts'

/** Statements by value of a variable and by agreement, the most frequent first. */
export function measureFrequencies({ statements }: NetworkSource, settings: Settings): Measured {
  const {
    networkType: _,
    variable2: __,
    variable2Document: ___,
    timeWindow: ____,
    kernel: _____,
    ...own
  } = settings
  const bars = barCounts(statements, own)
  const counted = countsOf(statements.count, bars, barCounts(statements, { ...own, duplicates: 'include' }))
  mustHaveStatements(counted)
  const sums = bars.counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const order = [...sums.keys()].sort((a, b) => sums[b]! - sums[a]! || a - b)
  const [labels, counts] = [order.map((n) => bars.labels[n]!), order.map((n) => bars.counts[n]!)]
  const heads = bars.levels.map((level) => levelName(bars.levels, bars.qualifier, level))
  return {
    analysis: 'frequencies',
    recipe: bars.recipe,
    options: {},
    counted,
    result: { variable: bars.variable, qualifier: bars.qualifier, levels: bars.levels, labels, counts },
    tables: [
      {
        name: 'frequencies',
        head: [bars.variable, 'statements', ...(bars.qualifier === null ? [] : heads)],
        rows: order.map((n) => [
          bars.labels[n]!,
          sums[n]!,
          ...(bars.qualifier === null ? [] : bars.counts[n]!),
        ]),
      },
    ],
    drawing: { kind: 'bars', labels, levels: bars.levels, counts },
    notes: [],
  }
}

function countsOf(statements: number, bars: BarCounts, withDuplicates: BarCounts): Counted {
  const [counted, chosen] = [bars, withDuplicates].map(({ counts }) =>
    counts.flat().reduce((sum, n) => sum + n, 0),
  )
  const [own = 0, all = 0] = [counted, chosen]
  return { statements, counted: own, duplicates: all - own, notChosen: statements - all }
}

/** What stands over a column: against and for where the qualifier is yes or no. */
function levelName(levels: readonly string[], qualifier: string | null, level: string): string {
  if (levels.join() === '0,1') return level === '0' ? 'against' : 'for'
  return `${qualifier} ${level}`
}
