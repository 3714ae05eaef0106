import type { LinePoint } from '../analysis/measures/measured.ts'
import { roundTicks, scale } from './axes.ts'
import { lineSign } from './legend.ts'
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
import { shortened, textWidth } from './text-width.ts'

const ROW = 22
const NORMAL_95 = 1.96

/** Places on one dimension, a row each, with intervals of 95 %; who is hardly placed has an open sign and a dashed interval. */
export function positionsOnLine(points: readonly LinePoint[], told: PictureOptions = {}): string {
  const options: Head = {
    ...told,
    ...(points.length === 0 ? { nothing: 'Nobody is placed.' } : {}),
    legend: [
      lineSign('', 'interval of 95 %', 1.4),
      ...(points.some(({ known }) => !known)
        ? [lineSign('', 'open: the statements hardly say where', 1.4, true)]
        : []),
    ],
  }
  const names = points.map(({ label }) => shortened(label, 12, onPaper(told, 260, 140)))
  const nameWidth = Math.max(...names.map((name) => textWidth(name, 12)), 40)
  const [width, top] = [paperWidth(told, 760), headHeight(options) + 12]
  const bottom = top + points.length * ROW
  const ends = points.flatMap(({ at, error }) => [at - NORMAL_95 * error, at + NORMAL_95 * error])
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends)] as const
  const x = scale(domain, [MARGIN + nameWidth + 20, width - MARGIN - 12])
  return picture(
    { width, height: bottom + 36, name: 'Positions on one dimension' },
    options,
    ...roundTicks(domain, onPaper(told, 7, 4)).flatMap((tick) => [
      element('line', { class: 'hair', x1: x(tick), x2: x(tick), y1: top, y2: bottom }),
      text(x(tick), bottom + 18, rounded(tick).replace('-', '−'), { class: 'soft small middle' }),
    ]),
    ...points.map((point, row) => placed(point, x, top + (row + 0.5) * ROW)),
    ...names.map((name, row) =>
      text(MARGIN + nameWidth, top + (row + 0.5) * ROW + 4, name, { class: 'end' }),
    ),
  )
}

function placed({ label, at, error, known }: LinePoint, x: (value: number) => number, y: number): string {
  const [from, to] = [at - NORMAL_95 * error, at + NORMAL_95 * error]
  return titled(
    `${label}: ${rounded(at)}, ${rounded(from)} to ${rounded(to)}`,
    element('line', {
      class: known ? 'line' : 'line dashed',
      'stroke-width': 1.4,
      x1: x(from),
      x2: x(to),
      y1: y,
      y2: y,
    }),
    element('circle', { class: known ? 'node full' : 'node', cx: x(at), cy: y, r: 4.5 }),
  )
}
