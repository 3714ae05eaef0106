import type { PlanePoint } from '../analysis/measures/measured.ts'
import { roundTicks, scale } from './axes.ts'
import type { Box } from './geometry.ts'
import { placeLabels } from './label-layout.ts'
import { type LegendEntry, lineSign } from './legend.ts'
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

const SIZE = 11
const USUAL_SIDE = 600
const RADIUS = 4

/** Points in a plane of which both axes have one unit: actors are discs, concepts squares. A label without free room is in the tooltip alone. */
export function planePicture(
  points: readonly PlanePoint[],
  [across, up]: readonly [string, string],
  told: PictureOptions = {},
): string {
  const kinds = new Set(points.map(({ kind }) => kind))
  const said = told.subtitle ?? `${points.length} points`
  const legend = kinds.size > 1 ? [sign('actor'), sign('concept')] : []
  const draft: Head = { ...told, ...saidOf(points), subtitle: said, legend }
  const top = headHeight(draft) + 24
  const left = MARGIN + 40
  const side = paperWidth(told, left + USUAL_SIDE + MARGIN) - left - MARGIN
  const frame = { left, right: left + side, top, bottom: top + side * ratio(points) }
  const [xs, ys] = domains(points, frame)
  const x = scale(xs, [frame.left + 12, frame.right - 12])
  const y = scale(ys, [frame.bottom - 12, frame.top + 12])
  const nodes = points.map((point) => ({
    x: x(point.x),
    y: y(point.y),
    lines: [shortened(point.label, SIZE, onPaper(told, 180, 110))],
    radius: RADIUS,
    importance: Math.hypot(point.x, point.y),
  }))
  const room = { left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom }
  const labels = placeLabels(nodes, { size: SIZE, frame: room, lines: [] })
  const unnamed = points.length - labels.length
  const ticks = onPaper(told, 6, 4)
  const options: Head = {
    ...draft,
    subtitle: unnamed === 0 ? said : `${said}, ${unnamed} named in tooltips only`,
  }
  return picture(
    { width: frame.right + MARGIN, height: frame.bottom + 44, name: 'Points in a plane' },
    options,
    element('rect', {
      class: 'hair',
      x: frame.left,
      y: frame.top,
      width: side,
      height: frame.bottom - frame.top,
    }),
    ...axis(xs, ticks, (tick) => [x(tick), frame.bottom + 16], 'soft small middle'),
    ...axis(ys, ticks, (tick) => [frame.left - 6, y(tick) + 4], 'soft small end'),
    element('line', { class: 'hair', x1: x(0), x2: x(0), y1: frame.top, y2: frame.bottom }),
    element('line', { class: 'hair', x1: frame.left, x2: frame.right, y1: y(0), y2: y(0) }),
    text(frame.right, frame.bottom + 34, across, { class: 'soft small end' }),
    text(MARGIN, frame.top - 8, up, { class: 'soft small' }),
    ...points.map((point, n) =>
      titled(
        `${point.label}: ${rounded(point.x)}, ${rounded(point.y)}`,
        mark(point.kind, nodes[n]!.x, nodes[n]!.y),
      ),
    ),
    ...labels.map(({ node, x: at, y: line, anchor }) =>
      text(at, line, nodes[node]!.lines[0]!, {
        class: anchor === 'start' ? 'small halo' : `small halo ${anchor}`,
      }),
    ),
  )
}

const saidOf = (points: readonly PlanePoint[]): Partial<Head> =>
  points.length === 0 ? { nothing: 'Nobody is placed.' } : {}

function mark(kind: PlanePoint['kind'], x: number, y: number): string {
  return kind === 'actor'
    ? element('circle', { class: 'node full', cx: x, cy: y, r: RADIUS })
    : element('rect', {
        class: 'node',
        x: x - RADIUS + 0.5,
        y: y - RADIUS + 0.5,
        width: 2 * RADIUS - 1,
        height: 2 * RADIUS - 1,
      })
}

function sign(kind: PlanePoint['kind']): LegendEntry {
  return { ...lineSign('', kind), width: 2 * RADIUS, sign: (x, y) => mark(kind, x + RADIUS, y) }
}

function axis(
  domain: readonly [number, number],
  about: number,
  at: (tick: number) => readonly [number, number],
  look: string,
): readonly string[] {
  return roundTicks(domain, about).map((tick) => {
    const [x, y] = at(tick)
    return text(x, y, rounded(tick).replace('-', '−'), { class: look })
  })
}

type Span = readonly [number, number]

/** From the least to the greatest, the origin within, some air around. */
function spanOf(values: readonly number[]): Span {
  const [from, to] = [Math.min(0, ...values), Math.max(0, ...values)]
  const air = (to - from) * 0.06 || 0.5
  return [from - air, to + air]
}

/** How high the plane is over how wide: between a third and the whole, so that neither axis is squeezed. */
function ratio(points: readonly PlanePoint[]): number {
  const [xs, ys] = [spanOf(points.map(({ x }) => x)), spanOf(points.map(({ y }) => y))]
  return Math.min(1, Math.max(1 / 3, (ys[1] - ys[0]) / (xs[1] - xs[0])))
}

/** One unit is as long on both axes; the one with room to spare is widened about its middle. */
function domains(points: readonly PlanePoint[], { left, right, top, bottom }: Box): readonly [Span, Span] {
  const [xs, ys] = [spanOf(points.map(({ x }) => x)), spanOf(points.map(({ y }) => y))]
  const [across, up] = [right - left - 24, bottom - top - 24]
  const unit = Math.max((xs[1] - xs[0]) / across, (ys[1] - ys[0]) / up)
  return [widened(xs, unit * across), widened(ys, unit * up)]
}

function widened([from, to]: Span, length: number): Span {
  const more = (length - (to - from)) / 2
  return [from - more, to + more]
}
