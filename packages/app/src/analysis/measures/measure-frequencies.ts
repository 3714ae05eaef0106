import { type BarCounts, barCounts, type Settings } from '@onrecord/network'
import type { NetworkSource } from '../network-source.ts'
import { mustHaveStatements } from './counted.ts'
import { type FrequenciesOverTime, frequenciesOverTime } from './frequencies-over-time.ts'
import type { Counted, Drawing, Measured, ResultTable } from './measured.ts'

/** Statements by value of a variable and by agreement, the most frequent first; with a time window also window by window. */
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
  const overTime =
    (settings.timeWindow ?? 'no') === 'no'
      ? null
      : frequenciesOverTime(statements, settings, { labels, levels: bars.levels }, own)
  const whole: ResultTable = {
    name: 'frequencies',
    head: [bars.variable, 'statements', ...(bars.qualifier === null ? [] : heads)],
    rows: order.map((n) => [bars.labels[n]!, sums[n]!, ...(bars.qualifier === null ? [] : bars.counts[n]!)]),
  }
  const found = { variable: bars.variable, qualifier: bars.qualifier, levels: bars.levels, labels, counts }
  return {
    analysis: 'frequencies',
    recipe: bars.recipe,
    options: {},
    counted,
    result: overTime === null ? found : { ...found, windows: overTime.windows, overTime: overTime.counts },
    tables:
      overTime === null
        ? [whole]
        : [windowsTable(overTime, bars.variable, bars.qualifier === null ? [] : heads), whole],
    drawing:
      overTime === null
        ? { kind: 'bars', labels, levels: bars.levels, counts }
        : areasOf(overTime, bars.levels.join() === '0,1'),
    notes: [],
  }
}

/** A row a window and value that was said in it. */
function windowsTable(
  { windows, labels, counts }: FrequenciesOverTime,
  variable: string,
  heads: readonly string[],
): ResultTable {
  return {
    name: 'over time',
    head: ['start', 'stop', variable, 'statements', ...heads],
    rows: windows.flatMap(({ start, stop }, w) =>
      labels.flatMap((label, n) => {
        const levels = counts[w]![n]!
        const sum = levels.reduce((all, count) => all + count, 0)
        const cells = [
          start.slice(0, 10),
          stop.slice(0, 10),
          label,
          sum,
          ...(heads.length === 0 ? [] : levels),
        ]
        return sum === 0 ? [] : [cells]
      }),
    ),
  }
}

/** For above and against below, where the qualifier is yes or no; all above where it is not. */
function areasOf({ windows, labels, counts }: FrequenciesOverTime, sided: boolean): Drawing {
  const side = (level: 0 | 1 | null) =>
    labels.map((_, n) =>
      windows.map((_, w) => {
        const levels = counts[w]![n]!
        return level === null ? levels.reduce((sum, count) => sum + count, 0) : levels[level]!
      }),
    )
  return {
    kind: 'areas',
    labels,
    middles: windows.map(({ middle }) => middle),
    above: side(sided ? 1 : null),
    below: sided ? side(0) : labels.map(() => windows.map(() => 0)),
    sided,
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
