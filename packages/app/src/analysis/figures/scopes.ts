import type { Figure } from './figure.ts'
import { apart, hull, type Interval, meet } from './interval.ts'

/** Figures of one kind on the same thing: of one holder, in one unit. Only these can agree or conflict. */
export interface Scope {
  readonly holder: string | null
  readonly unit: string | null
  /** One where all figures can be right together; several where they conflict, side by side. */
  readonly readings: readonly Agreed[]
}

/** Figures that can all be right, and what they leave open together. */
export interface Agreed {
  readonly figures: readonly Figure[]
  readonly bounds: Interval
  readonly nominal: Interval
}

/** The figures of one kind by what they are figures of; whoever is not named may be anybody who is. */
export function scopesOf(figures: readonly Figure[]): readonly Scope[] {
  const holders = new Set(figures.flatMap(({ holder }) => holder ?? []))
  const units = new Set(figures.flatMap(({ unit }) => unit ?? []))
  const only = (names: ReadonlySet<string>) => (names.size === 1 ? ([...names][0] ?? null) : null)
  const groups = new Map<string, { holder: string | null; unit: string | null; figures: Figure[] }>()
  for (const figure of figures) {
    const holder = figure.holder ?? only(holders)
    const unit = figure.unit ?? only(units)
    const key = JSON.stringify([holder, unit])
    const group = groups.get(key) ?? { holder, unit, figures: [] }
    group.figures.push(figure)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ figures: own, ...scope }) => ({ ...scope, readings: sideBySide(own) }))
}

/** Figures that meet are taken together; where they do not, none is better than another. */
function sideBySide(figures: readonly Figure[]): readonly Agreed[] {
  const readings: { figures: Figure[]; bounds: Interval; nominal: Interval }[] = []
  for (const figure of figures) {
    const own = readings.find(({ bounds }) => !apart(bounds, figure.bounds))
    if (own === undefined) {
      readings.push({ figures: [figure], bounds: figure.bounds, nominal: figure.nominal })
      continue
    }
    own.figures.push(figure)
    own.bounds = meet(own.bounds, figure.bounds)
    own.nominal = nominalOf(own.nominal, figure.nominal)
  }
  return readings
}

/** A bound and a number are met; two numbers stand for all between them, never for their mean. */
function nominalOf(one: Interval, other: Interval): Interval {
  return apart(one, other) ? hull(one, other) : meet(one, other)
}
