import type { TimeUnit } from '../terms/choices.ts'
import type { Settled } from '../terms/settled.ts'
import { shift } from './calendar.ts'
import { kernelWeight } from './kernel.ts'
import type { Timeline } from './timeline.ts'

/** One kernel-smoothed slice: its middle, the dates it looks at, and the weight zeta of a statement at a time. */
export interface Slice {
  readonly start: number
  readonly middle: number
  readonly stop: number
  /** null = not looked at. */
  readonly weightOf: (time: number) => number | null
}

/**
 * Slices `windowStep` units apart over the time of the statements, clipped to the dates; with `indentTime` the first and
 * last middle lie half a window inside. z is the distance from the middle over half a window, true to the calendar on each side.
 */
export function* slices({ time }: Timeline, settled: Settled): Generator<Slice> {
  const { timeWindow, windowSize, windowStep, indentTime, kernel } = settled
  if (timeWindow === 'no' || timeWindow === 'events' || time.length === 0) return
  const [b, e] = [Math.max(settled.start, time[0]!), Math.min(settled.stop, time.at(-1)!)]
  const first = indentTime ? shiftHalf(b, timeWindow, windowSize) : b
  const last = indentTime ? shiftHalf(e, timeWindow, -windowSize) : e
  for (let n = 0; ; n += windowStep) {
    const middle = shift(first, timeWindow, n)
    if (middle > last) return
    const [lower, upper] = [
      shiftHalf(middle, timeWindow, -windowSize),
      shiftHalf(middle, timeWindow, windowSize),
    ]
    const weightOf = (t: number) =>
      kernelWeight(kernel, t < middle ? (t - middle) / (middle - lower) : (t - middle) / (upper - middle))
    const wide = kernel === 'gaussian'
    yield { start: wide ? b : Math.max(b, lower), middle, stop: wide ? e : Math.min(e, upper), weightOf }
  }
}

/** A time moved by half of `by` units; half a month is half of the month it falls into. */
function shiftHalf(time: number, unit: TimeUnit, by: number): number {
  if (by % 2 === 0) return shift(time, unit, by / 2)
  return (shift(time, unit, (by - 1) / 2) + shift(time, unit, (by + 1) / 2)) / 2
}
