import { seenText } from '@onrecord/reader'
import { convexHull } from '../../pictures/hull-layout.ts'
import { LINE, labelLines, type PlacedLabel, placeLabels } from '../../pictures/label-layout.ts'
import { shortened } from '../parts/shortened.ts'
import type { Painter, Point } from './painter.ts'
import type { Drawn, Picture } from './picture.ts'

/** Pixels of the letters. */
const SIZE = 12
/** Half of the stroke about a hull. */
const ROUND = 18
/** Of so many nodes all are named that find room; of more the largest, and others from near. */
const FEW = 80
/** The radius from which a node of many is named, in pixels, and how many at most. */
const LARGE = 3
const MOST = 60

/** What stands over the marks: hulls about camps, and names, none of which covers another, a strange node or the edge. */
export interface Over {
  readonly drawn: Drawn
  readonly picture: Picture
  readonly painter: Painter
  /** Nodes that are named wherever there is room, if need be some way off: what is in hand or pointed at. */
  readonly first: readonly number[]
  readonly campName: (camp: number) => string
  /** Where something else lies over the picture. */
  readonly taken: readonly Box[]
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Draws it into an SVG element as large as the picture. */
export function drawOver(svg: SVGSVGElement, over: Over): void {
  const { drawn, picture, painter } = over
  const growth = painter.growth()
  const discs = picture.nodes.map((node) => ({ ...painter.inBox(node), radius: node.radius * growth }))
  const camps = hullsOf(drawn, picture, discs)
  const toName = [...camps.map((camp) => campLabel(camp, over)), ...nodeLabels(over, discs, growth)]
  const labels = placeLabels(toName, {
    size: SIZE,
    frame: { left: 3, top: 3, right: svg.clientWidth - 3, bottom: svg.clientHeight - 3 },
    lines: [],
    taken: over.taken,
  })
  svg.replaceChildren(
    ...camps.map(({ path }) =>
      mark('path', { d: `M${path.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join('L')}Z` }),
    ),
    ...labels.flatMap((label) => drawLabel(label, toName, over)),
  )
}

interface Disc extends Point {
  readonly radius: number
}

interface Named extends Disc {
  readonly lines: readonly string[]
  readonly importance: number
  readonly reach: number
  /** The node's place; of a camp's name none. */
  readonly place: number | null
}

interface Hull {
  readonly camp: number
  readonly path: readonly Point[]
}

/** A hull about the members of each camp that have a tie. */
function hullsOf({ nodes }: Drawn, picture: Picture, discs: readonly Disc[]): readonly Hull[] {
  const members = new Map<number, Point[]>()
  nodes.forEach(({ camp }, place) => {
    if (camp === null || !picture.nodes[place]!.tied) return
    const own = members.get(camp) ?? []
    own.push(discs[place]!)
    members.set(camp, own)
  })
  return [...members]
    .filter(([, points]) => points.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([camp, points]) => ({ camp, path: convexHull(points) }))
}

/** At the top of its hull. */
function campLabel({ camp, path }: Hull, { campName }: Over): Named {
  const top = path.reduce((high, point) => (point.y < high.y ? point : high))
  return {
    ...{ x: top.x, y: top.y - ROUND, radius: 0, reach: 44, place: null },
    lines: [campName(camp)],
    importance: Number.MAX_VALUE,
  }
}

function nodeLabels({ drawn, picture, first }: Over, discs: readonly Disc[], growth: number): Named[] {
  const few = discs.length <= FEW
  const named = [...discs.keys()]
    .filter((place) => few || (picture.nodes[place]!.tied && discs[place]!.radius >= LARGE))
    .sort((m, n) => discs[n]!.radius - discs[m]!.radius || m - n)
    .slice(0, few ? FEW : Math.round(MOST * growth))
  const all = discs.map((disc): Named => ({ ...disc, lines: [], importance: 0, reach: 0, place: null }))
  const name = (place: number, importance: number, reach: number) => {
    const words = seenText(shortened(drawn.nodes[place]!.label, 200))
    all[place] = { ...discs[place]!, lines: labelLines(words, SIZE), importance, reach, place }
  }
  for (const place of named) name(place, picture.nodes[place]!.tied ? discs[place]!.radius : 0, few ? 26 : 9)
  for (const place of first) name(place, 1e9, 110)
  return all
}

type Attributes = Readonly<Record<string, string | number>>

function mark(name: string, attributes: Attributes, words?: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (words !== undefined) made.textContent = words
  return made
}

function drawLabel(
  { node, x, y, anchor, box }: PlacedLabel,
  named: readonly Named[],
  { drawn, picture }: Over,
): readonly SVGElement[] {
  const own = named[node]!
  const facts = own.place === null ? undefined : drawn.nodes[own.place]!
  const text = mark('text', {
    class: facts === undefined ? 'camp' : classOf(facts.mode, picture.nodes[own.place ?? -1]?.tied),
    'text-anchor': anchor,
    ...(own.place === null ? {} : { 'data-node': own.place }),
  })
  const lines = own.lines.map((line, n) => mark('tspan', { x, y: y + n * SIZE * LINE }, line))
  text.append(...lines)
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
  const near = { x: within(own.x, box.left, box.right), y: within(own.y, box.top, box.bottom) }
  const away = own.place !== null && Math.hypot(near.x - own.x, near.y - own.y) > own.radius + FAR
  const under = { x1: box.left, x2: box.right, y1: box.bottom, y2: box.bottom, class: 'unnamed' }
  return [
    ...(away ? [mark('line', { x1: own.x, y1: own.y, x2: near.x, y2: near.y, class: 'leader' })] : []),
    ...(facts?.anonymous === true ? [mark('line', under)] : []),
    text,
  ]
}

const classOf = (mode: 1 | 2, tied: boolean | undefined): string =>
  ['name', mode === 2 ? 'concept' : '', tied === true ? '' : 'soft'].filter((one) => one !== '').join(' ')

/** A name that stands farther from its node has a line to it. */
const FAR = 20

const tenth = (value: number): number => Math.round(value * 10) / 10
