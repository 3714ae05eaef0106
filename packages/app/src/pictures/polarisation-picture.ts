import { levelLine, scale, ticksOn } from './axes.ts'
import { lineSign, washSign } from './legend.ts'
import {
  element,
  headHeight,
  linked,
  MARGIN,
  onPaper,
  type PictureOptions,
  paperWidth,
  picture,
  rounded,
  text,
  titled,
} from './svg.ts'
import { textWidth } from './text-width.ts'

/** One window's result; what is null is not drawn, so a gap stays a gap. */
export interface PolarisationPoint {
  /** Start, middle and stop of the window: 'yyyy-MM-dd' or longer, UTC. */
  readonly start: string
  readonly middle: string
  readonly stop: string
  readonly score: number | null
  readonly congruenceInside?: number | null
  readonly conflictAcross?: number | null
  readonly campCount?: number
  readonly numStatements?: number
  /** The score that 97.5 of 100 networks made by chance stay below. */
  readonly chanceUpTo?: number
}

interface Line {
  readonly name: string
  readonly look: string
  readonly width: number
  readonly values: readonly (number | null)[]
}

/**
 * Polarisation over time: the score in ink, from 0 (consensus, or no more than chance) to 1 (perfect camps), with
 * the share of congruence inside and of conflict across the camps beside it, named where the lines end; the scores that chance
 * reaches lie in a grey band.
 */
export function polarisationPicture(points: readonly PolarisationPoint[], told: PictureOptions = {}): string {
  const lines = linesOf(points)
  const options =
    lines.length > 0
      ? { ...told, legend: hasBand(points) ? [...LEGEND, BAND] : LEGEND }
      : { ...told, nothing: 'No window holds enough statements.' }
  // In a column the legend alone says which line is which.
  const named = told.paper === 'column' ? [] : lines
  const room = Math.max(...named.map(({ name }) => textWidth(name, 12)), 0) + 16
  const [width, height] = [paperWidth(told, 860), headHeight(options) + onPaper(told, 324, 244)]
  const frame = {
    left: MARGIN + 34,
    right: width - MARGIN - room,
    top: headHeight(options) + 26,
    bottom: height - 56,
  }
  const times = points.map(({ middle }) =>
    Date.parse(`${middle.slice(0, 19)}${middle.length > 10 ? 'Z' : ''}`),
  )
  const domain = [Math.min(...times), Math.max(...times)] as const
  const x = scale(domain, [frame.left, frame.right])
  const y = scale([0, 1], [frame.bottom, frame.top])
  const levels = [0, 0.25, 0.5, 0.75, 1].map((level) =>
    levelLine(
      y(level),
      frame.left,
      frame.right,
      level === 0 || level === 1 ? String(level) : level.toFixed(2),
    ),
  )
  const ticks = ticksOn(x, onPaper(told, 8, 5)).map(({ at, label }) =>
    text(x(at), frame.bottom + 34, label, { class: 'soft small middle' }),
  )
  const drawn = lines.map((line) =>
    element('path', {
      class: `line ${line.look}`,
      'stroke-width': line.width,
      d: pathOf(line.values, times, x, y),
    }),
  )
  return picture(
    { width, height, name: 'Polarisation over time' },
    options,
    ...levels,
    text(frame.left, y(1) - 6, 'perfect camps', { class: 'soft small halo' }),
    text(frame.left, y(0) + 15, 'consensus, or no more than chance', { class: 'soft small halo' }),
    ...ticks,
    ...(hasBand(points) ? [bandOf(points, times, x, y)] : []),
    ...drawn,
    ...dots(points, times, x, y, told),
    ...names(named, frame.right, y),
  )
}

const LEGEND = [
  lineSign('', 'polarisation, a dot a window', 2),
  lineSign('for', 'share of congruence inside camps', 1.2),
  lineSign('against broken', 'share of conflict across camps', 1.2),
]

const BAND = washSign('soft', 'what networks by chance reach (97.5 of 100)', 0.16, 0.16)

const hasBand = (points: readonly PolarisationPoint[]): boolean =>
  points.some(({ chanceUpTo = 0 }) => chanceUpTo > 0)

/** From 0 up to what chance reaches, window by window; a single window is a short bar. */
function bandOf(
  points: readonly PolarisationPoint[],
  times: readonly number[],
  x: (at: number) => number,
  y: (at: number) => number,
): string {
  const wide = points.length === 1 ? 12 : 0
  const places = points.map(({ chanceUpTo = 0 }, n) => [x(times[n]!), y(Math.min(1, chanceUpTo))] as const)
  const [first, last] = [places[0]!, places.at(-1)!]
  const edge = [[first[0] - wide, first[1]], ...places, [last[0] + wide, last[1]]] as const
  const top = edge.map(([at, up]) => `L${rounded(at)} ${rounded(up)}`).join('')
  const d = `M${rounded(first[0] - wide)} ${rounded(y(0))}${top}L${rounded(last[0] + wide)} ${rounded(y(0))}Z`
  return element('path', { class: 'soft', 'fill-opacity': 0.16, d })
}

function linesOf(points: readonly PolarisationPoint[]): readonly Line[] {
  const all: readonly Line[] = [
    {
      name: 'congruence inside camps',
      look: 'for',
      width: 1.2,
      values: points.map(({ congruenceInside }) => congruenceInside ?? null),
    },
    {
      name: 'conflict across camps',
      look: 'against broken',
      width: 1.2,
      values: points.map(({ conflictAcross }) => conflictAcross ?? null),
    },
    { name: 'polarisation', look: '', width: 2, values: points.map(({ score }) => score) },
  ]
  return all.filter(({ values }) => values.some((value) => value !== null && Number.isFinite(value)))
}

function pathOf(
  values: readonly (number | null)[],
  times: readonly number[],
  x: (at: number) => number,
  y: (at: number) => number,
): string {
  const has = (n: number) => values[n] != null && Number.isFinite(values[n])
  const steps = values.map((value, n) => {
    if (value === null || !has(n)) return ''
    const [at, up] = [x(times[n]!), rounded(y(value))]
    if (has(n - 1)) return `L${rounded(at)} ${up}`
    // A window alone is a short line, in the look of its legend.
    return has(n + 1) ? `M${rounded(at)} ${up}` : `M${rounded(at - ALONE)} ${up}H${rounded(at + ALONE)}`
  })
  return steps.join('')
}

/** Half as long as a line of one window. */
const ALONE = 9

/** Each window can be pointed at; where there are many, only the score's tooltip remains. */
function dots(
  points: readonly PolarisationPoint[],
  times: readonly number[],
  x: (at: number) => number,
  y: (at: number) => number,
  { linkOf }: PictureOptions,
): readonly string[] {
  const radius = points.length <= 60 ? 2.6 : 1.4
  return points.flatMap(({ start, stop, score, campCount, numStatements }, n) => {
    if (score === null || !Number.isFinite(score)) return []
    const more = [
      campCount === undefined ? '' : `, ${counted(campCount, 'camp')}`,
      numStatements === undefined ? '' : `, ${counted(numStatements, 'statement')}`,
    ]
    const said = `${start.slice(0, 10)} to ${stop.slice(0, 10)}: ${score.toFixed(2)}${more.join('')}`
    const dot = element('circle', { class: 'ink', cx: x(times[n]!), cy: y(score), r: radius })
    return [linked(linkOf?.(start), titled(said, dot))]
  })
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

/** Names at the lines' ends, moved apart where they would touch. */
function names(lines: readonly Line[], right: number, y: (at: number) => number): readonly string[] {
  const ends = lines
    .map(({ name, look, values }) => ({
      name,
      look,
      at: y(values.findLast((value) => value !== null && Number.isFinite(value)) ?? 0),
    }))
    .toSorted((a, b) => a.at - b.at)
  let lowest = Number.NEGATIVE_INFINITY
  return ends.map(({ name, look, at }) => {
    lowest = Math.max(at, lowest + 15)
    return text(right + 10, lowest + 4, name, { class: look === '' ? 'strong' : look })
  })
}
