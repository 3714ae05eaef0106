import type { TimeUnit } from '../terms/choices.ts'
import type { Settled } from '../terms/settled.ts'
import { floorTo, shift } from './calendar.ts'
import type { Timeline } from './timeline.ts'

/** One time window: statements [from, to) of the timeline, and its first, middle and last second. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly middle: number
  readonly stop: number
  /** Places in the timeline, where a window is not a stretch of it (DNA's windows of events). */
  readonly members?: Int32Array
}

/**
 * The windows of an analysis, one after the other: `windowSize` whole units, half-open [a, a + w), `windowStep` units apart,
 * months and years true to the calendar. Each edge is counted from the first one, so a 31st never drifts.
 * Where the dates come from the documents, they are widened to whole units: the first month begins on its 1st.
 */
export function* windows(timeline: Timeline, settled: Settled): Generator<Window> {
  const { timeWindow } = settled
  if (timeWindow === 'events') yield* eventWindows(timeline, settled)
  else if (timeWindow !== 'no') yield* unitWindows(timeline, settled, timeWindow)
}

/** First second, and the first second after the last one. */
function edgesOf({ start, stop, openStart, openStop }: Settled, unit: TimeUnit): [number, number] {
  const first = openStart ? floorTo(start, unit) : start
  return [first, openStop ? shift(floorTo(stop, unit), unit, 1) : stop + 1]
}

function* unitWindows({ time }: Timeline, settled: Settled, unit: TimeUnit): Generator<Window> {
  const { windowSize, windowStep, partialWindows } = settled
  const [first, end] = edgesOf(settled, unit)
  let [from, to] = [0, 0]
  for (let n = 0; ; n += windowStep) {
    const start = shift(first, unit, n)
    const after = shift(first, unit, n + windowSize)
    if (start >= end || (after > end && partialWindows === 'drop')) return
    while (from < time.length && time[from]! < start) from++
    while (to < time.length && time[to]! < after) to++
    const stop = Math.min(after, end) - 1
    yield { from, to: Math.max(from, to), start, middle: Math.floor((start + stop + 1) / 2), stop }
  }
}

/** `windowSize` statements that follow each other in (time, document, position) order. */
function* eventWindows({ time }: Timeline, settled: Settled): Generator<Window> {
  const { windowSize, windowStep, partialWindows } = settled
  for (let from = 0; from < time.length; from += windowStep) {
    const to = Math.min(from + windowSize, time.length)
    if (to - from < windowSize && partialWindows === 'drop') return
    const middle = time[from + Math.floor((to - from - 1) / 2)]!
    yield { from, to, start: time[from]!, middle, stop: time[to - 1]! }
  }
}
