import type { Stance } from '@onrecord/reader'
import { element, rounded, text } from './svg-elements.ts'
import { shortened, textWidth } from './text-width.ts'

/** One entry of a legend: the sign as it is drawn in the picture, and what it means. */
export interface LegendEntry {
  readonly means: string
  /** How wide the sign is; it is drawn from `x` on, centred on `y`. */
  readonly width: number
  readonly sign: (x: number, y: number) => string
}

/** Legends break at this width where nothing narrower is asked: that of the usual paper. */
const WIDEST = 572
const SIZE = 11
const ROW = 18
const BETWEEN = 18

interface Placed extends LegendEntry {
  readonly x: number
  readonly row: number
}

function placed(entries: readonly LegendEntry[], widest: number): readonly Placed[] {
  let [x, row] = [0, 0]
  return entries.map((whole) => {
    const entry = { ...whole, means: shortened(whole.means, SIZE, widest - whole.width - 6) }
    const room = entry.width + 6 + textWidth(entry.means, SIZE)
    if (x > 0 && x + room > widest) [x, row] = [0, row + 1]
    const place = { ...entry, x, row }
    x += room + BETWEEN
    return place
  })
}

/** How high and how wide a legend is; one without entries takes no room. */
export function legendSize(
  entries: readonly LegendEntry[],
  widest = WIDEST,
): {
  readonly width: number
  readonly height: number
} {
  const all = placed(entries, widest)
  const ends = all.map(({ x, width, means }) => x + width + 6 + textWidth(means, SIZE))
  return { width: Math.max(0, ...ends), height: all.length === 0 ? 0 : (all.at(-1)!.row + 1) * ROW + 6 }
}

/** The legend with its upper left corner at a place: signs in a row, each with its meaning beside it. */
export function drawLegend(
  entries: readonly LegendEntry[],
  left: number,
  top: number,
  widest = WIDEST,
): string {
  if (entries.length === 0) return ''
  const drawn = placed(entries, widest).flatMap(({ x, row, width, sign, means }) => {
    const y = top + row * ROW + 9
    return [sign(left + x, y), text(left + x + width + 6, y + 4, means, { class: 'soft small' })]
  })
  return element('g', { class: 'legend' }, ...drawn)
}

/** A piece of a line as it is drawn between nodes. */
export function lineSign(look: string, means: string, stroke = 2.4, dashed = false): LegendEntry {
  const sign = (x: number, y: number) =>
    element('line', {
      class: `line ${look}${dashed ? ' dashed' : ''}`,
      x1: x,
      x2: x + 20,
      y1: y,
      y2: y,
      'stroke-width': stroke,
    })
  return { means, width: 20, sign }
}

/** Two lines beside each other: both at once. */
export function doubleLineSign(means: string): LegendEntry {
  const line = (look: string, x: number, y: number) =>
    element('line', { class: `line ${look}`, x1: x, x2: x + 20, y1: y, y2: y, 'stroke-width': 2 })
  return { means, width: 20, sign: (x, y) => line('for', x, y - 1.6) + line('against broken', x, y + 1.6) }
}

/** Thin to thick: the strength of a tie. */
export function widthSign(means: string): LegendEntry {
  const sign = (x: number, y: number) =>
    element('path', { class: 'soft', d: `M${rounded(x)} ${rounded(y)}l26 -2.4v4.8Z` })
  return { means, width: 26, sign }
}

/** A node: a disc, or a square. */
export function nodeSign(shape: 'disc' | 'square', means: string, dashed = false): LegendEntry {
  const look = { class: dashed ? 'node dashed' : 'node', 'stroke-width': 1.4 }
  const sign = (x: number, y: number) =>
    shape === 'disc'
      ? element('circle', { ...look, cx: x + 6, cy: y, r: 5.5 })
      : element('rect', { ...look, x: x + 1, y: y - 5, width: 10, height: 10, rx: 1 })
  return { means, width: 12, sign }
}

/** Two discs: what a node's size says. */
export function sizeSign(means: string): LegendEntry {
  const disc = (x: number, y: number, r: number) =>
    element('circle', { class: 'node', 'stroke-width': 1.2, cx: x, cy: y, r })
  return { means, width: 22, sign: (x, y) => disc(x + 3, y, 2.8) + disc(x + 15, y, 6.5) }
}

/** A patch of a colour, fainter and fuller. */
export function washSign(look: string, means: string, from = 0.15, to = 0.85): LegendEntry {
  const steps = [from, (from + to) / 2, to]
  const sign = (x: number, y: number) =>
    steps
      .map((opacity, n) =>
        element('rect', {
          class: look,
          'fill-opacity': opacity,
          x: x + n * 11,
          y: y - 5,
          width: 10,
          height: 10,
        }),
      )
      .join('')
  return { means, width: 32, sign }
}

/** ▲ for, ▼ against, ◆ neither, – not coded: the same signs as on every page. */
export function stanceEntry(stance: Stance, means: string): LegendEntry {
  return { means, width: 12, sign: (x, y) => stanceSign(stance, x + 6, y, 5) }
}

/** A stance as its sign of a radius: a shape and a colour, so that colour never carries it alone. */
export function stanceSign(stance: Stance, x: number, y: number, radius: number, dashed = false): string {
  const at = (dx: number, dy: number) => `${rounded(x + dx * radius)} ${rounded(y + dy * radius)}`
  const paths = {
    for: `M${at(0, -1.15)}L${at(1.1, 0.85)}L${at(-1.1, 0.85)}Z`,
    against: `M${at(0, 1.15)}L${at(-1.1, -0.85)}L${at(1.1, -0.85)}Z`,
    neither: `M${at(0, -1.15)}L${at(1.15, 0)}L${at(0, 1.15)}L${at(-1.15, 0)}Z`,
    unset: `M${at(-1, -0.22)}L${at(1, -0.22)}L${at(1, 0.22)}L${at(-1, 0.22)}Z`,
  }
  const look = { for: 'for', against: 'against', neither: 'soft', unset: 'soft' }
  const word = stance === null ? 'unset' : stance === 1 ? 'for' : stance === -1 ? 'against' : 'neither'
  const open = dashed ? { class: `open ${look[word]} dashed`, 'stroke-width': 1.3 } : { class: look[word] }
  return element('path', { ...open, d: paths[word] })
}
