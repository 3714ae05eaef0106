import { scale, ticksOn } from './axes.ts'
import { washSign } from './legend.ts'
import {
  element,
  type Head,
  headHeight,
  MARGIN,
  onPaper,
  type PictureOptions,
  paperWidth,
  picture,
  rounded,
  text,
  titled,
} from './svg.ts'
import { shortened } from './text-width.ts'

export interface MethodsOverTime {
  readonly methods: readonly string[]
  /** Middles of the windows: 'yyyy-MM-dd' or longer, UTC. */
  readonly middles: readonly string[]
  /** `modularity[method][window]` of the method's best division; null where it divides nobody. */
  readonly modularity: readonly (readonly (number | null)[])[]
}

const ROW = 34
const GAP = 8
/** Of a bar. */
const WIDEST = 14
/** What two small letters above each other need. */
const LINE = 14
const [FULL, FAINT] = [0.95, 0.32]
/** Modularities nearer than this are the same. */
const SAME = 1e-9

/** A row for each method: how well it divides the actors of each window, as bars on one scale; the best of each window is full. */
export function methodsOverTime(found: MethodsOverTime, told: PictureOptions = {}): string {
  const { methods, middles, modularity } = found
  const options: Head = {
    ...told,
    ...(methods.length === 0 ? { nothing: 'Nobody is divided in any window.' } : {}),
    legend: [
      washSign('ink', 'best of the window', FULL, FULL),
      washSign('soft', 'modularity of the method’s best division', FAINT, FAINT),
    ],
  }
  const all = modularity.flatMap((row) => row.flatMap((value) => value ?? []))
  const [low, high] = [Math.min(0, ...all), Math.max(0.1, ...all)]
  const [width, top] = [paperWidth(told, 860), headHeight(options) + 12]
  const nameRoom = onPaper(told, 140, 110)
  const [left, right] = [MARGIN + nameRoom + 14, width - MARGIN - 44]
  const times = middles.map((middle) => Date.parse(`${middle.slice(0, 19)}${middle.length > 10 ? 'Z' : ''}`))
  const domain = [Math.min(...times), Math.max(...times)] as const
  const x = scale(domain, [left + WIDEST / 2 + 2, right - WIDEST / 2 - 2])
  const thick = times.map((_, t) => barWidth(times.map(x), t))
  const bottom = top + methods.length * ROW
  const best = middles.map((_, t) => Math.max(...modularity.map((row) => row[t] ?? Number.NEGATIVE_INFINITY)))
  return picture(
    { width, height: bottom + 34, name: 'Clusters over time, by method' },
    options,
    ...ticksOn(x, onPaper(told, 8, 4)).flatMap(({ at, label }) => [
      element('line', { class: 'hair', x1: x(at), x2: x(at), y1: top, y2: bottom }),
      text(x(at), bottom + 18, label, { class: 'soft small middle' }),
    ]),
    ...methods.flatMap((method, m) => {
      const y = scale([low, high], [top + (m + 1) * ROW - GAP / 2, top + m * ROW + GAP / 2])
      const bars = modularity[m]!.flatMap((value, t) => {
        if (value === null) return []
        const isBest = value >= best[t]! - SAME
        const bar = element('rect', {
          class: isBest ? 'ink' : 'soft',
          'fill-opacity': isBest ? FULL : FAINT,
          x: x(times[t]!) - thick[t]! / 2,
          y: Math.min(y(value), y(0)),
          width: thick[t]!,
          height: Math.max(0.8, Math.abs(y(value) - y(0))),
        })
        return [titled(`${method}, ${middles[t]!.slice(0, 10)}: ${value.toFixed(3)}`, bar)]
      })
      return [
        element('line', {
          class: 'line soft',
          x1: left,
          x2: right,
          y1: y(0),
          y2: y(0),
          'stroke-width': 0.8,
        }),
        ...bars,
        text(MARGIN + nameRoom, (y(low) + y(high)) / 2 + 4, shortened(method, 12, nameRoom), {
          class: 'end',
        }),
        ...(m === 0
          ? [
              text(right + 6, y(high) + 6, rounded(Math.round(high * 100) / 100), { class: 'soft small' }),
              ...(y(0) - y(high) < LINE ? [] : [text(right + 6, y(0) + 4, '0', { class: 'soft small' })]),
            ]
          : []),
      ]
    }),
  )
}

/** Bars of windows beside each other do not cover each other, also where the first and last windows are cut short. */
function barWidth(places: readonly number[], t: number): number {
  const [before, at, after] = [places[t - 1], places[t]!, places[t + 1]]
  const room = Math.min(at - (before ?? Number.NEGATIVE_INFINITY), (after ?? Number.POSITIVE_INFINITY) - at)
  return Math.max(0.6, Math.min(WIDEST, 0.7 * room))
}
