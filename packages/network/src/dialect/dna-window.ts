import type { TimeUnit } from '../terms/choices.ts'
import type { Settled } from '../terms/settled.ts'
import { shift } from '../time/calendar.ts'
import type { Timeline } from '../time/timeline.ts'
import type { Window } from '../time/window.ts'

/**
 * DNA's windows: closed at both ends and round((w - 1) / 2) units to each side of a middle that moves by one unit from
 * where it stands (so a 31st drifts), kept only where they lie within the dates.
 */
export function* dnaWindows(timeline: Timeline, settled: Settled): Generator<Window> {
  const { timeWindow } = settled
  if (timeWindow === 'events') yield* eventWindows(timeline, settled)
  else if (timeWindow !== 'no') yield* unitWindows(timeline, settled, timeWindow)
}

function* unitWindows({ time }: Timeline, settled: Settled, unit: TimeUnit): Generator<Window> {
  const side = Math.floor((settled.windowSize - 1) / 2 + 0.5)
  let [from, to] = [0, 0]
  for (let middle = settled.start; middle <= settled.stop; middle = shift(middle, unit, 1)) {
    const [start, stop] = [shift(middle, unit, -side), shift(middle, unit, side)]
    if (start < settled.start || stop > settled.stop) continue
    while (from < time.length && time[from]! < start) from++
    while (to < time.length && time[to]! <= stop) to++
    yield { from, to: Math.max(from, to), start, middle, stop }
  }
}

/**
 * Around each statement t: h before and h after it, h = floor(w / 2). Among statements of the same second DNA draws by
 * chance; here they come in their order. A statement may come twice, as in DNA.
 */
function* eventWindows({ time }: Timeline, settled: Settled): Generator<Window> {
  const half = Math.floor(settled.windowSize / 2)
  for (let t = half; t + half < time.length; t++) {
    const members = membersAround(time, t, half)
    const [first, last] = [time[members[0]!]!, time[members.at(-1)!]!]
    yield { from: 0, to: 0, members, start: first, middle: time[t]!, stop: last }
  }
}

function membersAround(time: Float64Array, t: number, half: number): Int32Array {
  const [before, after] = [time[t - half]!, time[t + half]!]
  const earlier = range(firstAfter(time, before), t)
  const later = range(t + 1, firstAt(time, after))
  const start = range(firstAt(time, before), firstAfter(time, before)).slice(
    0,
    Math.max(0, half - earlier.length),
  )
  const end = range(firstAt(time, after), firstAfter(time, after)).slice(0, Math.max(0, half - later.length))
  return Int32Array.from([...start, ...earlier, t, ...later, ...end])
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)
}

/** Place of the first statement at or after a time. */
function firstAt(time: Float64Array, at: number): number {
  let [low, high] = [0, time.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (time[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

function firstAfter(time: Float64Array, at: number): number {
  let [low, high] = [0, time.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (time[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low
}
