import { roundTicks, scale } from './axes.ts'
import { washSign } from './legend.ts'
import {
  element,
  type Head,
  headHeight,
  linked,
  MARGIN,
  onPaper,
  type PictureOptions,
  paperWidth,
  picture,
  text,
  titled,
} from './svg.ts'
import { shortened, textWidth } from './text-width.ts'

export interface BarChart {
  readonly labels: readonly string[]
  /** The qualifier's values, ascending; one column for a variable without qualifier. */
  readonly levels: readonly string[]
  /** `counts[label][level]`. */
  readonly counts: readonly (readonly number[])[]
}

export interface BarChartOptions extends PictureOptions {
  /** 'boolean': level 0 against, 1 for; 'integer': by sign; 'none': one plain bar. Default by the levels. */
  readonly kind?: 'boolean' | 'integer' | 'none'
}

const ROW = 26

/** How often each entity occurs: what is against to the left in ochre, what is for to the right in blue. */
export function barChart(chart: BarChart, told: BarChartOptions = {}): string {
  const options = { ...told, ...saidOf(chart, told.kind ?? kindOf(chart.levels)) }
  const sides = chart.levels.map((level) => sideOf(level, options.kind ?? kindOf(chart.levels)))
  const sums = chart.counts.map((row) => ({ left: sumOf(row, sides, -1), right: sumOf(row, sides, 1) }))
  const names = chart.labels.map((label) => shortened(label, 12, onPaper(told, 260, 140)))
  const nameWidth = Math.max(...names.map((name) => textWidth(name, 12)), 40)
  const [width, top] = [paperWidth(told, 860), headHeight(options) + 16]
  const size = { width, height: top + chart.labels.length * ROW + 40 }
  const most = {
    left: Math.max(...sums.map(({ left }) => left), 0),
    right: Math.max(...sums.map(({ right }) => right), 1),
  }
  const frame = [MARGIN + nameWidth + 16 + (most.left > 0 ? 28 : 0), width - MARGIN - 32] as const
  const x = scale([-most.left, most.right], frame)
  const bottom = top + chart.labels.length * ROW
  const ticks = roundTicks([-most.left, most.right], onPaper(told, 6, 4)).filter(Number.isInteger)
  const draw = { x, sides, chart, most }
  return picture(
    { ...size, name: 'Statements by entity' },
    options,
    ...ticks.map((tick) => element('line', { class: 'hair', x1: x(tick), x2: x(tick), y1: top, y2: bottom })),
    ...ticks.map((tick) =>
      text(x(tick), bottom + 18, String(Math.abs(tick)), { class: 'soft small middle' }),
    ),
    ...chart.labels.map((label, i) => linked(told.linkOf?.(label), bar(i, top + (i + 0.5) * ROW, draw))),
    element('line', { class: 'line soft', x1: x(0), x2: x(0), y1: top, y2: bottom, 'stroke-width': 1 }),
    ...names.map((name, i) => text(MARGIN + nameWidth, top + (i + 0.5) * ROW + 4, name, { class: 'end' })),
  )
}

/** What the bars mean, and what to say where there is none. */
function saidOf({ labels, levels, counts }: BarChart, kind: 'boolean' | 'integer' | 'none'): Partial<Head> {
  if (!counts.some((row) => row.some((count) => count > 0)))
    return { nothing: labels.length === 0 ? 'There is nothing to count.' : 'No statement is counted.' }
  if (kind === 'none') return { legend: [washSign('soft', 'statements', 0.55, 0.55)] }
  const strong = kind === 'integer' ? ', the fuller the stronger' : ''
  const range = kind === 'integer' ? ([0.35, 1] as const) : ([1, 1] as const)
  const neutral = kind === 'integer' && levels.includes('0') ? [washSign('soft', 'at 0', 0.4, 0.4)] : []
  return {
    legend: [
      washSign('against', `left: against${strong}`, ...range),
      washSign('for', `right: for${strong}`, ...range),
      ...neutral,
    ],
  }
}

type Side = -1 | 0 | 1

function kindOf(levels: readonly string[]): 'boolean' | 'integer' | 'none' {
  if (levels.length <= 1 && !levels.some((level) => Number(level) < 0))
    return levels[0] === '0' || levels[0] === '1' ? 'boolean' : 'none'
  return levels.every((level) => level === '0' || level === '1') ? 'boolean' : 'integer'
}

function sideOf(level: string, kind: 'boolean' | 'integer' | 'none'): Side {
  if (kind === 'none') return 1
  if (kind === 'boolean') return level === '0' ? -1 : 1
  const value = Number(level)
  return value < 0 ? -1 : 1
}

function sumOf(counts: readonly number[], sides: readonly Side[], side: Side): number {
  return counts.reduce((sum, count, k) => sum + (sides[k] === side ? count : 0), 0)
}

interface Draw {
  readonly x: (value: number) => number
  readonly sides: readonly Side[]
  readonly chart: BarChart
}

/** Pieces of one side lie end to end, the levels nearest to zero first; stronger levels are fuller. */
function bar(i: number, y: number, { x, sides, chart }: Draw): string {
  const counts = chart.counts[i]!
  const strongest = Math.max(...chart.levels.map((level) => Math.abs(Number(level)) || 1))
  const pieces: string[] = []
  for (const side of [-1, 1] as const) {
    const own = sides.flatMap((one, k) => (one === side && counts[k]! > 0 ? [k] : []))
    let at = 0
    for (const k of side === 1 ? own : own.toReversed()) {
      const [from, to] = [x(at), x(at + side * counts[k]!)]
      at += side * counts[k]!
      const value = Number(chart.levels[k])
      const look = pieceLook(chart.levels, side, value, strongest)
      const said = `${chart.labels[i]}: ${counts[k]}${chart.levels[k] === '' ? '' : ` at ${chart.levels[k]}`}`
      pieces.push(
        titled(
          said,
          element('rect', {
            ...look,
            x: Math.min(from, to),
            y: y - 7,
            width: Math.abs(to - from),
            height: 14,
          }),
        ),
      )
    }
    if (at !== 0)
      pieces.push(
        text(x(at) + side * 6, y + 4, String(Math.abs(at)), { class: side === 1 ? 'small' : 'small end' }),
      )
  }
  return pieces.join('')
}

function pieceLook(levels: readonly string[], side: -1 | 1, value: number, strongest: number) {
  if (levels.length === 1 && levels[0] === '') return { class: 'soft', 'fill-opacity': 0.55 }
  const boolean = levels.every((level) => level === '0' || level === '1')
  const strength = boolean ? 1 : value === 0 ? 0 : 0.35 + (0.65 * Math.abs(value)) / strongest
  return strength === 0
    ? { class: 'soft', 'fill-opacity': 0.4 }
    : { class: side === 1 ? 'for' : 'against', 'fill-opacity': strength }
}
