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

export interface CountsOverTime {
  readonly labels: readonly string[]
  /** Middles of the windows: 'yyyy-MM-dd' or longer, UTC. */
  readonly middles: readonly string[]
  /** `above[label][window]` statements for (or all, where nobody agrees or objects), `below` against. */
  readonly above: readonly (readonly number[])[]
  readonly below: readonly (readonly number[])[]
  /** Whether there are two sides. */
  readonly sided: boolean
}

const ROW = 46
const GAP = 10

/** A row for each value: how often it was said over time, for as an area above its line, against below it; all rows have one scale. */
export function countsOverTime(counts: CountsOverTime, told: PictureOptions = {}): string {
  const { labels, middles, above, below, sided } = counts
  const options: Head = {
    ...told,
    ...(labels.length === 0 ? { nothing: 'No statement is counted.' } : {}),
    legend: sided
      ? [washSign('for', 'above: for', 0.75, 0.75), washSign('against', 'below: against', 0.75, 0.75)]
      : [washSign('soft', 'statements', 0.55, 0.55)],
  }
  const [width, top] = [paperWidth(told, 860), headHeight(options) + 12]
  const nameRoom = onPaper(told, 220, 120)
  const [left, right] = [MARGIN + nameRoom + 14, width - MARGIN - 40]
  const times = middles.map((middle) => Date.parse(`${middle.slice(0, 10)}T00:00:00Z`))
  const domain = [Math.min(...times), Math.max(...times)] as const
  const x = scale(domain, [left, right])
  const most = Math.max(1, ...above.map((row, i) => Math.max(...row) + Math.max(...below[i]!)))
  const unit = (ROW - GAP) / most
  const bottom = top + labels.length * ROW
  return picture(
    { width, height: bottom + 34, name: 'Statements over time' },
    options,
    ...ticksOn(x, onPaper(told, 8, 4)).flatMap(({ at, label }) => [
      element('line', { class: 'hair', x1: x(at), x2: x(at), y1: top, y2: bottom }),
      text(x(at), bottom + 18, label, { class: 'soft small middle' }),
    ]),
    ...labels.flatMap((label, i) => {
      const [up, down] = [above[i]!, below[i]!]
      const base = top + i * ROW + GAP / 2 + Math.max(...up) * unit
      const [all, against] = [total(up), total(down)]
      const said = sided ? `${label}: ${all} for, ${against} against` : `${label}: ${all}`
      return [
        titled(
          said,
          area(up, times, x, base, -unit, sided ? 'for' : 'soft'),
          area(down, times, x, base, unit, 'against'),
          element('line', {
            class: 'line soft',
            x1: left,
            x2: right,
            y1: base,
            y2: base,
            'stroke-width': 0.8,
          }),
        ),
        text(MARGIN + nameRoom, base + 4, shortened(label, 12, nameRoom), { class: 'end' }),
        ...(Math.max(...up) > 0
          ? [text(right + 6, base - Math.max(...up) * unit + 9, peak(up), { class: 'soft small' })]
          : []),
      ]
    }),
  )
}

const total = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0)

/** The highest of a row, which tells its scale. */
const peak = (row: readonly number[]): string => `≤ ${rounded(Math.max(...row))}`

function area(
  row: readonly number[],
  times: readonly number[],
  x: (at: number) => number,
  base: number,
  unit: number,
  look: string,
): string {
  if (!row.some((count) => count > 0)) return ''
  const wide = row.length === 1 ? 6 : 0
  const places = row.map((count, t) => [x(times[t]!), base + unit * count] as const)
  const [first, last] = [places[0]!, places.at(-1)!]
  const edge = [[first[0] - wide, first[1]] as const, ...places, [last[0] + wide, last[1]] as const]
  const line = edge.map(([at, y]) => `L${rounded(at)} ${rounded(y)}`).join('')
  const d = `M${rounded(first[0] - wide)} ${rounded(base)}${line}L${rounded(last[0] + wide)} ${rounded(base)}Z`
  return element('path', { class: look, 'fill-opacity': 0.75, d })
}
