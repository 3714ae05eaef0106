import { timeTicks } from './axes.ts'
import { shortened, textWidth } from './text-width.ts'

/** When something happened and since when it is known: ISO days, `null` where no text says. */
export interface TwoDays {
  readonly happened: { readonly from: string | null; readonly to: string | null; readonly told: boolean }
  readonly known: string | null
}

/** One state as it is to be drawn: on which lane, and in what words. */
export interface LaneState<One extends TwoDays> {
  readonly one: One
  readonly lane: number
  readonly label: string
}

export interface MatterLine<One extends TwoDays> {
  readonly lanes: readonly string[]
  readonly states: readonly LaneState<One>[]
  /** Pairs of states of which the second turned the first. */
  readonly turns: readonly (readonly [One, One])[]
  /** Days that are marked across all lanes, in words. */
  readonly days: readonly { readonly day: string; readonly label: string }[]
}

/** Lane names beside the lanes on wide paper, above them on narrow. */
export interface MatterLinePlan {
  readonly width: number
  readonly labels: 'beside' | 'above'
}

export interface PlacedState<One extends TwoDays> {
  readonly one: One
  readonly y: number
  /** The days on which it may have happened; `null` where no day is known. An open end goes on. */
  readonly bar: {
    readonly from: number
    readonly to: number
    readonly openFrom: boolean
    readonly openTo: boolean
  } | null
  /** When it became known, where that is not the day on which it happened. */
  readonly ring: number | null
  readonly label: {
    readonly x: number
    readonly anchor: 'start' | 'end'
    readonly shown: string
    readonly whole: string
  }
}

export interface MatterLineLayout<One extends TwoDays> {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly axisTop: number
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  readonly days: readonly {
    readonly x: number
    readonly y: number
    readonly label: string
    readonly anchor: 'start' | 'end'
  }[]
  readonly lanes: readonly {
    readonly name: string
    readonly nameY: number
    readonly top: number
    readonly bottom: number
  }[]
  readonly states: readonly PlacedState<One>[]
  /** From the mark of one state to that of the state that turned it. */
  readonly turns: readonly string[]
  /** Where what has no day at all stands; `null` where everything has one. */
  readonly undated: number | null
}

/** What was asked, then the tracks of a decision's states; what is denied stands on the lane of what it denies. */
export const matterLanes = ['asked', 'process', 'material', 'condition', 'publicity'] as const
export type MatterLane = (typeof matterLanes)[number]

interface Tracked extends TwoDays {
  readonly track: Exclude<MatterLane, 'asked'>
  readonly direction: string
}

interface Tracks<One extends Tracked> {
  readonly requests: readonly One[]
  readonly states: readonly One[]
  readonly denied: readonly One[]
}

/** The lanes of one matter, or of several that are perhaps one, that hold something; each state with its words. */
export function statesOnLanes<One extends Tracked, Of extends Tracks<One>>(
  matters: readonly Of[],
  words: (state: One, of: Of) => string,
): { readonly lanes: readonly MatterLane[]; readonly states: readonly LaneState<One>[] } {
  const all = matters.flatMap((of) =>
    [...of.requests, ...of.states, ...of.denied].map((one) => ({ one, of, at: laneOf(one) })),
  )
  const lanes = matterLanes.filter((lane) => all.some(({ at }) => at === lane))
  const states = all.map(({ one, of, at }) => ({ one, lane: lanes.indexOf(at), label: words(one, of) }))
  return { lanes, states }
}

interface Told {
  readonly state: string
  readonly reports: readonly { readonly statement: number }[]
}

/** Which state turned which: a reversal repeats two of the matter's states. */
export function turnsOf<One extends Told>({
  states,
  reversals,
}: {
  readonly states: readonly One[]
  readonly reversals: readonly { readonly before: One; readonly after: One }[]
}): readonly (readonly [One, One])[] {
  const own = ({ state, reports }: One) =>
    states.find((one) => one.state === state && one.reports[0]?.statement === reports[0]?.statement)
  return reversals.flatMap((turn) => {
    const [before, after] = [own(turn.before), own(turn.after)]
    return before === undefined || after === undefined ? [] : [[before, after] as const]
  })
}

const laneOf = ({ track, direction }: Tracked): MatterLane => (direction === 'asked' ? 'asked' : track)

const DAY = 86_400_000
const ROW = 23
const AXIS = 30
const DAYS = 15
const LABEL = 11.5
/** How wide a state's words may be. */
const WORDS = 260
/** How far an open end goes on. */
const OPEN = 18
/** Nearer than this, two days are one place on the paper. */
const APART = 9

/** States on their lanes, each in the first row in which neither its marks nor its words touch another's. */
export function matterTimeLineLayout<One extends TwoDays>(
  line: MatterLine<One>,
  { width, labels }: MatterLinePlan,
): MatterLineLayout<One> {
  const above = labels === 'above'
  const left = above ? 2 : Math.max(70, ...line.lanes.map((name) => textWidth(name, 12))) + 14
  const undated = line.states.some(({ one }) => extent(one).length === 0) ? width - 46 : null
  const right = (undated ?? width) - (undated === null ? 4 : 40)
  const { x, ticks } = timeScale(line, left + OPEN + 4, right - 12, above ? 3 : 8)
  const top = 4 + line.days.length * DAYS
  const states: PlacedState<One>[] = []
  let y = top
  const lanes = line.lanes.map((name, lane) => {
    const rows: number[] = []
    const begin = y + (above ? 18 : 0)
    const own = line.states.filter((state) => state.lane === lane)
    const places = own.map((state) => placed(state, x, { left, right, undated: undated ?? right }))
    for (const { begins, ends, ...place } of places.toSorted((a, b) => a.begins - b.begins)) {
      const free = rows.findIndex((taken) => begins > taken)
      const row = free < 0 ? rows.length : free
      rows[row] = ends
      states.push({ ...place, y: begin + 14 + row * ROW })
    }
    const bottom = begin + Math.max(1, rows.length) * ROW + 6
    const laid = { name, nameY: above ? y + 14 : begin + 18, top: y, bottom }
    y = bottom
    return laid
  })
  const placeOf = new Map(states.map((state) => [state.one, state]))
  return {
    ...{ width, height: y + AXIS, left, right, axisTop: y, ticks, lanes, states, undated },
    days: placedDays(line.days, x, { left, right, width }),
    turns: line.turns.flatMap(([before, after]) => {
      const [a, b] = [placeOf.get(before), placeOf.get(after)]
      return a === undefined || b === undefined ? [] : [turnBetween(a, b)]
    }),
  }
}

type Place = (day: string) => number | null

/** Each day's words have a line of their own, so that they never meet. */
function placedDays(
  days: MatterLine<TwoDays>['days'],
  x: Place,
  { left, right, width }: { readonly left: number; readonly right: number; readonly width: number },
): MatterLineLayout<TwoDays>['days'] {
  return days.flatMap(({ day, label }, n) => {
    const at = x(day)
    if (at === null || at < left || at > right) return []
    const anchor = at + textWidth(label, LABEL) + 8 > width ? ('end' as const) : ('start' as const)
    return [{ label, x: at, y: 10 + n * DAYS, anchor }]
  })
}

interface Bounds {
  readonly left: number
  readonly right: number
  readonly undated: number
}

function placed<One extends TwoDays>({ one, label }: LaneState<One>, x: Place, bounds: Bounds) {
  const bar = barOf(one, x)
  const known = one.known === null ? null : x(one.known)
  const ring = known !== null && (bar === null || Math.abs(known - bar.to) >= APART) ? known : null
  const marks = [bar?.from, bar?.to, ring].filter((at) => at !== null && at !== undefined)
  const [first, last] =
    marks.length === 0 ? [bounds.undated, bounds.undated] : [Math.min(...marks), Math.max(...marks)]
  const begins = first - (bar?.openFrom === true ? OPEN : 0) - 6
  const ends = last + (bar?.openTo === true ? OPEN : 0) + 6
  const words = textWidth(label, LABEL)
  const room = { after: bounds.right - ends - 4, before: begins - bounds.left - 4 }
  const anchor = words <= room.after || room.after >= room.before ? ('start' as const) : ('end' as const)
  const shown = shortened(
    label,
    LABEL,
    Math.max(40, Math.min(WORDS, anchor === 'start' ? room.after : room.before)),
  )
  const wide = textWidth(shown, LABEL) + 10
  const at = anchor === 'start' ? ends + 3 : begins - 3
  return {
    one,
    bar: bar ?? (ring === null ? { from: first, to: first, openFrom: false, openTo: false } : null),
    ring,
    label: { x: at, anchor, shown, whole: label },
    begins: anchor === 'start' ? begins - 4 : begins - wide,
    ends: anchor === 'start' ? ends + wide : ends + 4,
  }
}

function barOf({ happened: { from, to } }: TwoDays, x: Place): PlacedState<TwoDays>['bar'] {
  const [begin, end] = [from === null ? null : x(from), to === null ? null : x(to)]
  if (begin === null && end === null) return null
  if (end === null) return { from: begin ?? 0, to: begin ?? 0, openFrom: false, openTo: true }
  if (begin === null) return { from: end, to: end, openFrom: true, openTo: false }
  // A state that ends before it begins is kept, and shows both days.
  return { from: Math.min(begin, end), to: Math.max(begin, end), openFrom: false, openTo: false }
}

/** The days that a state has, in milliseconds. */
const extent = ({ happened: { from, to }, known }: TwoDays): number[] =>
  [from, to, known].flatMap((day) => (day === null ? [] : timeOf(day)))

/** Nothing for what is no day. */
function timeOf(day: string): number[] {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? [] : [time]
}

function timeScale<One extends TwoDays>(line: MatterLine<One>, from: number, to: number, most: number) {
  const days = [
    ...line.states.flatMap(({ one }) => extent(one)),
    ...line.days.flatMap(({ day }) => timeOf(day)),
  ]
  const none: Place = () => null
  if (days.length === 0) return { x: none, ticks: [] }
  const first = days.reduce((a, b) => Math.min(a, b))
  const last = days.reduce((a, b) => Math.max(a, b))
  const pad = Math.max(4 * DAY, (last - first) * 0.03)
  const domain = [first - pad, last + pad] as const
  const place = (at: number) => from + ((at - domain[0]) / (domain[1] - domain[0])) * (to - from)
  const x: Place = (day) => timeOf(day).map(place)[0] ?? null
  return { x, ticks: timeTicks(domain, most).map(({ at, label }) => ({ x: place(at), label })) }
}

/** A curve under the first mark and up, or down, to the second. */
function turnBetween<One extends TwoDays>(before: PlacedState<One>, after: PlacedState<One>): string {
  const x1 = before.bar?.to ?? before.ring ?? 0
  const x2 = after.bar?.to ?? after.ring ?? 0
  const [y1, y2] = [before.y + 6, after.y + (after.y > before.y ? -6 : 6)]
  const bend = after.y > before.y ? (y1 + y2) / 2 : Math.max(y1, y2) + 12
  const n = (value: number) => String(Math.round(value * 100) / 100)
  return `M${n(x1)} ${n(y1)}C${n(x1)} ${n(bend)} ${n(x2)} ${n(bend)} ${n(x2)} ${n(y2)}`
}
