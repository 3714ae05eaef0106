import { type BarSettings, barCounts, networks, type Settings, type Statements } from '@onrecord/network'
import { firstWindow } from './counted.ts'

/** How often each value was said in each window. */
export interface FrequenciesOverTime {
  readonly labels: readonly string[]
  readonly windows: readonly { readonly start: string; readonly middle: string; readonly stop: string }[]
  readonly levels: readonly string[]
  /** `counts[window][label][level]` */
  readonly counts: readonly (readonly (readonly number[])[])[]
}

/**
 * Counts of each window of the settings, the labels and levels being those of the whole. Cost: windows times statements.
 *
 * @throws Error where no window fits.
 */
export function frequenciesOverTime(
  statements: Statements,
  settings: Settings,
  whole: { readonly labels: readonly string[]; readonly levels: readonly string[] },
  own: BarSettings,
): FrequenciesOverTime {
  const { variable1: _, variable1Document: __, networkType: ___, ...times } = settings
  const windows = [...networks(statements, { ...times, kernel: 'no' })].map(({ start, middle, stop }) => {
    return { start, middle, stop }
  })
  firstWindow(windows)
  const counts = windows.map(({ start, stop }) => {
    const bars = barCounts(statements, {
      ...own,
      startDate: start.slice(0, 10),
      startTime: start.slice(11, 19),
      stopDate: stop.slice(0, 10),
      stopTime: stop.slice(11, 19),
    })
    const row = new Map(bars.labels.map((label, n) => [label, bars.counts[n]!]))
    const level = new Map(bars.levels.map((name, k) => [name, k]))
    return whole.labels.map((label) =>
      whole.levels.map((name) => row.get(label)?.[level.get(name) ?? -1] ?? 0),
    )
  })
  return { ...whole, windows, counts }
}
