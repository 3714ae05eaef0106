import type { Stance } from '@onrecord/reader'
import { timeTicks } from './axes.ts'
import { shortened, textWidth } from './text-width.ts'

/** One stance of somebody on one day: what a sign stands for. */
export interface DatedStance {
  readonly statement: number
  readonly concept: number
  readonly conceptLabel: string
  /** ISO day, or null where the document has none. */
  readonly date: string | null
  readonly stance: Stance
}

/** Labels beside the lines on wide paper, above them on narrow. */
export interface OverTimePlan {
  readonly width: number
  readonly labels: 'beside' | 'above'
}

export interface OverTimeLayout<One extends DatedStance> {
  readonly width: number
  readonly height: number
  readonly lines: readonly OverTimeLine<One>[]
  /** Where days are named. */
  readonly marks: readonly { readonly x: number; readonly label: string }[]
  readonly left: number
  readonly right: number
  /** Where what has no date stands; null where everything has one. */
  readonly undated: number | null
  readonly axisTop: number
}

export interface OverTimeLine<One extends DatedStance> {
  readonly concept: number
  readonly label: string
  readonly shown: string
  readonly labelY: number
  readonly y: number
  readonly signs: readonly { readonly one: One; readonly x: number; readonly y: number }[]
}

/** How far apart two signs are at least, across and up. */
const APART = 13
const DAY = 86_400_000
const AXIS = 34

/**
 * One line a concept, the busiest first, and one sign a statement, however many fall on a day: those that would touch
 * stand above each other, those without a date at the end of the line. None is left out and none hides another.
 */
export function overTimeLayout<One extends DatedStance>(
  stances: readonly One[],
  { width, labels }: OverTimePlan,
): OverTimeLayout<One> {
  const groups = byConcept(stances)
  const shown = groups.map(({ label }) => shortened(label, 12, labels === 'beside' ? 300 : width - 8))
  const left = labels === 'above' ? 4 : Math.max(60, ...shown.map((label) => textWidth(label, 12))) + 14
  const undated = stances.some(({ date }) => date === null) ? width - 40 : null
  const right = (undated ?? width) - (undated === null ? 12 : 34)
  const { x, marks } = timeScale(stances, left + 10, right - 8, labels === 'above' ? 4 : 8)
  let top = 6
  const lines = groups.map(({ concept, label, all }, i) => {
    const places = stacked(all, (one) => (one.date === null ? (undated ?? right) : x(one.date)))
    const levels = Math.max(...places.map(({ level }) => level))
    const above = labels === 'above' ? 20 : 0
    const y = top + above + levels * APART + 14
    const line = {
      concept,
      label,
      shown: shown[i] ?? label,
      labelY: labels === 'above' ? top + 13 : y + 4,
      y,
      signs: places.map(({ one, x: at, level }) => ({ one, x: at, y: y - level * APART })),
    }
    top = y + 18
    return line
  })
  return { width, height: top + AXIS, lines, marks, left, right: width - 6, undated, axisTop: top }
}

function byConcept<One extends DatedStance>(stances: readonly One[]) {
  const groups = new Map<number, One[]>()
  for (const one of stances) groups.set(one.concept, [...(groups.get(one.concept) ?? []), one])
  return [...groups]
    .map(([concept, all]) => ({ concept, label: all[0]?.conceptLabel ?? '', all }))
    .sort((a, b) => b.all.length - a.all.length || (a.label < b.label ? -1 : 1))
}

function timeScale(stances: readonly DatedStance[], from: number, to: number, most: number) {
  const days = stances.flatMap(({ date }) => (date === null ? [] : [dayOf(date)]))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  if (days.length === 0) return { x: () => from, marks: [] }
  const pad = Math.max(4 * DAY, (last - first) * 0.04)
  const domain = [first - pad, last + pad] as const
  const place = (at: number) => from + ((at - domain[0]) / (domain[1] - domain[0])) * (to - from)
  return {
    x: (date: string) => place(dayOf(date)),
    marks: timeTicks(domain, most).map(({ at, label }) => ({ x: place(at), label })),
  }
}

const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`)

/** Each on the lowest level at which nothing stands too near. */
function stacked<One>(all: readonly One[], x: (one: One) => number) {
  const levels: number[] = []
  return all
    .map((one) => ({ one, x: x(one) }))
    .sort((a, b) => a.x - b.x)
    .map((place) => {
      const free = levels.findIndex((taken) => place.x - taken >= APART)
      const level = free < 0 ? levels.length : free
      levels[level] = place.x
      return { ...place, level }
    })
}
