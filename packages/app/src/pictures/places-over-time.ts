import { scale, ticksOn } from './axes.ts'
import { lineSign, washSign } from './legend.ts'
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

export interface PlacesOverTime {
  readonly labels: readonly string[]
  /** Middles of the windows: 'yyyy-MM-dd' or longer, UTC. */
  readonly middles: readonly string[]
  /** `at[label][window]` and its standard error; null where nothing was said. */
  readonly at: readonly (readonly (number | null)[])[]
  readonly error: readonly (readonly (number | null)[])[]
}

const ROW = 54
const GAP = 10
const NORMAL_95 = 1.96

/** A row for each actor: where it stood over time about the middle of the scale, with intervals of 95 %; all rows have one scale. */
export function placesOverTime(places: PlacesOverTime, told: PictureOptions = {}): string {
  const { labels, middles, at, error } = places
  const options: Head = {
    ...told,
    ...(labels.length === 0 ? { nothing: 'Nobody is placed.' } : {}),
    legend: [
      lineSign('', 'position in the window', 1.4),
      washSign('soft', 'interval of 95 %', 0.25, 0.25),
      lineSign('soft', 'middle of the scale', 0.8),
    ],
  }
  const [width, top] = [paperWidth(told, 860), headHeight(options) + 12]
  const nameRoom = onPaper(told, 220, 120)
  const [left, right] = [MARGIN + nameRoom + 14, width - MARGIN - 40]
  const times = middles.map((middle) => Date.parse(`${middle.slice(0, 10)}T00:00:00Z`))
  const domain = [Math.min(...times), Math.max(...times)] as const
  const x = scale(domain, [left, right])
  const reach = Math.max(
    0.5,
    ...at.flatMap((row, i) =>
      row.flatMap((value, t) => (value === null ? [] : [Math.abs(value) + NORMAL_95 * (error[i]?.[t] ?? 0)])),
    ),
  )
  const bottom = top + labels.length * ROW
  return picture(
    { width, height: bottom + 34, name: 'Positions over time' },
    options,
    ...ticksOn(x, onPaper(told, 6, 4)).flatMap(({ at: time, label }) => [
      element('line', { class: 'hair', x1: x(time), x2: x(time), y1: top, y2: bottom }),
      text(x(time), bottom + 18, label, { class: 'soft small middle' }),
    ]),
    ...labels.flatMap((label, i) => {
      const middle = top + (i + 0.5) * ROW
      const y = scale([-reach, reach], [middle + (ROW - GAP) / 2, middle - (ROW - GAP) / 2])
      const own = at[i]!.flatMap((value, t) =>
        value === null ? [] : [{ t, x: x(times[t]!), at: value, half: NORMAL_95 * (error[i]?.[t] ?? 0) }],
      )
      const said = own.map((one) => `${middles[one.t]!.slice(0, 10)} ${rounded(one.at)}`).join(', ')
      return [
        titled(
          `${label}: ${said}`,
          element('line', {
            class: 'line soft',
            x1: left,
            x2: right,
            y1: middle,
            y2: middle,
            'stroke-width': 0.8,
          }),
          ...runs(own).flatMap((run) => [band(run, y), path(run, y)]),
          ...own.map((one) => element('circle', { class: 'ink', cx: one.x, cy: y(one.at), r: 1.8 })),
        ),
        text(MARGIN + nameRoom, middle + 4, shortened(label, 12, nameRoom), { class: 'end' }),
        ...(i === 0
          ? [
              text(right + 6, y(reach) + 9, rounded(Math.round(reach * 10) / 10), { class: 'soft small' }),
              text(right + 6, y(-reach) - 1, `−${rounded(Math.round(reach * 10) / 10)}`, {
                class: 'soft small',
              }),
            ]
          : []),
      ]
    }),
  )
}

interface Point {
  readonly t: number
  readonly x: number
  readonly at: number
  readonly half: number
}

/** Windows in a row in which something was said; between them nothing is drawn. */
function runs(points: readonly Point[]): readonly (readonly Point[])[] {
  const all: Point[][] = []
  for (const point of points) {
    const last = all.at(-1)
    if (last?.at(-1)?.t === point.t - 1) last.push(point)
    else all.push([point])
  }
  return all
}

function band(run: readonly Point[], y: (value: number) => number): string {
  const wide = run.length === 1 ? 3 : 0
  const edge = (sign: 1 | -1) =>
    run.flatMap((one) => [
      `${rounded(one.x - wide)} ${rounded(y(one.at + sign * one.half))}`,
      ...(wide > 0 ? [`${rounded(one.x + wide)} ${rounded(y(one.at + sign * one.half))}`] : []),
    ])
  const d = `M${[...edge(1), ...edge(-1).toReversed()].join('L')}Z`
  return element('path', { class: 'soft', 'fill-opacity': 0.25, d })
}

function path(run: readonly Point[], y: (value: number) => number): string {
  const d = `M${run.map((one) => `${rounded(one.x)} ${rounded(y(one.at))}`).join('L')}`
  return element('path', { class: 'line', 'stroke-width': 1.4, d })
}
