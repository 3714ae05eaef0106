import type { Network } from '@onrecord/network'
import { type Box, bounds, outside, type Point } from './geometry.ts'
import { convexHull } from './hull-layout.ts'
import { LINE, labelLines, type PlacedLabel, placeLabels } from './label-layout.ts'
import { layout } from './layout.ts'
import { networkLegend } from './network-legend.ts'
import {
  element,
  headHeight,
  headWidth,
  linked,
  MARGIN,
  onPaper,
  type PictureOptions,
  paperWidth,
  picture,
  rounded,
  text,
  textLines,
  titled,
} from './svg.ts'
import { textWidth } from './text-width.ts'

export interface NetworkPictureOptions extends PictureOptions {
  /** Camps by label, 0, 1, 2 ...; each is drawn as a hull. An actor without one stands outside. */
  readonly camps?: ReadonlyMap<string, number>
  /** Their names, by number; default "camp 1" and so on. */
  readonly campNames?: readonly string[]
  /** Actors who exist in one document only: dashed nodes. */
  readonly anonymous?: ReadonlySet<string>
  readonly seed?: number
  /** Only so many of the strongest ties are drawn, default 2000; all of them shape the layout. */
  readonly mostTies?: number
}

const LABEL = 12

/**
 * A one-mode or two-mode network as a picture. Ties of congruence ("for") are blue, of conflict ("against")
 * ochre; their width says their weight, a node's size its ties. In a two-mode network actors are circles and
 * concepts squares. The same network and options give the same bytes.
 */
export function networkPicture(network: Network, told: NetworkPictureOptions = {}): string {
  const nodes = nodesOf(network, told)
  const ties = tiesOf(network)
  const options = { ...told, ...networkLegend(network, nodes, ties) }
  const shown = ties
    .toSorted((a, b) => Math.abs(a.weight) - Math.abs(b.weight))
    .slice(-(options.mostTies ?? 2000))
  const thin = Math.min(1, Math.max(0.2, Math.sqrt((4 * nodes.length) / (shown.length || 1)))) // many ties, thin ties
  const { size, places } = placed(nodes, ties, options, network.networkType === 'twomode')
  const { hulls, campLabels } = drawHulls(nodes, places, options, size)
  const labels = placeLabels(
    nodes.map((node, i) => ({ ...node, ...places[i]!, importance: node.strength })),
    {
      size: LABEL,
      frame: { left: 16, top: headHeight(options), right: size.width - 16, bottom: size.height - 8 },
      lines: shown.map(({ a, b }) => [places[a]!, places[b]!]),
      taken: campLabels.map(({ box }) => box),
    },
  )
  const written = [...campLabels.map(({ box }) => box), ...labels.map(({ box }) => box)]
  return picture(
    { ...size, name: `A network of ${network.rowNames.length} by ${network.colNames.length}` },
    options,
    element('g', { class: 'hulls' }, ...hulls),
    element(
      'g',
      { class: 'ties' },
      ...shown.map((tie) =>
        linked(
          told.linkOf?.(nodes[tie.a]!.name, nodes[tie.b]!.name),
          drawTie(tie, nodes, places, thin, written),
        ),
      ),
    ),
    element('g', { class: 'nodes' }, ...nodes.map((node, i) => drawNode(node, places[i]!))),
    element(
      'g',
      { class: 'labels' },
      ...campLabels.map(({ drawn }) => drawn),
      ...labels.map((label) => drawLabel(label, nodes)),
    ),
    ...missing(nodes.length - labels.length, ties.length - shown.length, size.height),
  )
}

/** What found no room is counted on the paper, not left out silently. */
function missing(labels: number, ties: number, height: number): readonly string[] {
  const notes = [
    ...(ties === 0 ? [] : [`the ${ties} weakest ties are not drawn`]),
    ...(labels === 0 ? [] : [labels === 1 ? 'one label found no room' : `${labels} labels found no room`]),
  ]
  return notes.length === 0 ? [] : [text(MARGIN, height - 8, notes.join(' · '), { class: 'soft small' })]
}

export interface Node {
  readonly name: string
  readonly lines: readonly string[]
  /** Of its longest line. */
  readonly width: number
  readonly mode: 1 | 2
  readonly radius: number
  /** The sum of its ties' weights, signs apart. */
  readonly strength: number
  readonly camp: number | null
  readonly anonymous: boolean
}

export type Colour = 'for' | 'against' | 'soft' | 'both'

export interface Tie {
  readonly a: number
  readonly b: number
  readonly weight: number
  /** 0 to 1 of the strongest tie. */
  readonly share: number
  readonly colour: Colour
}

function nodesOf(network: Network, options: NetworkPictureOptions): readonly Node[] {
  const twomode = network.networkType === 'twomode'
  const names = twomode ? [...network.rowNames, ...network.colNames] : network.rowNames
  const strengths = new Array<number>(names.length).fill(0)
  for (const { a, b, weight } of tiesOf(network)) {
    strengths[a]! += Math.abs(weight)
    strengths[b]! += Math.abs(weight)
  }
  const strongest = Math.max(...strengths, 1e-9)
  return names.map((name, i) => ({
    name,
    ...labelOf(name),
    mode: i < network.rowNames.length ? 1 : 2,
    strength: strengths[i]!,
    radius: 4 + 7 * Math.sqrt(strengths[i]! / strongest),
    camp: options.camps?.get(name) ?? null,
    anonymous: i < network.rowNames.length && (options.anonymous?.has(name) ?? false),
  }))
}

function labelOf(name: string) {
  const lines = labelLines(name, LABEL)
  return { lines, width: Math.max(...lines.map((line) => textWidth(line, LABEL)), 0) }
}

function tiesOf(network: Network): readonly Tie[] {
  const { row, column, weight } = network.ties
  const second = network.networkType === 'twomode' ? network.rowNames.length : 0
  const drawable = weight
    .map((value, t) => ({ a: row[t]!, b: column[t]! + second, value }))
    .filter(({ a, b, value }) => a !== b && Number.isFinite(value) && value !== 0)
  const strongest = drawable.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0)
  const aggregation = network.recipe.settings.qualifierAggregation
  return drawable.map(({ a, b, value }) => {
    const colour = colourOf(value, aggregation)
    const share = aggregation === 'combine' ? 0.4 : Math.abs(value) / strongest
    return { a, b, weight: colour === 'against' ? -Math.abs(value) : value, share, colour }
  })
}

/** What a cell's value says, which depends on how the qualifier was aggregated. */
function colourOf(value: number, aggregation: string | undefined): Colour {
  if (aggregation === 'conflict') return 'against'
  if (aggregation === 'congruence') return 'for'
  if (aggregation === 'subtract') return value < 0 ? 'against' : 'for'
  if (aggregation === 'combine') return value === 1 ? 'for' : value === 2 ? 'against' : 'both'
  return 'soft'
}

interface Canvas {
  readonly width: number
  readonly height: number
}

/** The more and the longer the labels, the larger the paper; as high as the layout is, within bounds. */
function placed(
  nodes: readonly Node[],
  ties: readonly Tie[],
  options: NetworkPictureOptions,
  twomode: boolean,
) {
  const tied = nodes.flatMap(({ strength }, i) => (strength > 0 ? [i] : []))
  const alone = nodes.flatMap(({ strength }, i) => (strength > 0 ? [] : [i]))
  const inLayout = new Map(tied.map((node, place) => [node, place]))
  const graph = {
    count: tied.length,
    ties: ties.map((tie) => ({ ...tie, a: inLayout.get(tie.a)!, b: inLayout.get(tie.b)! })),
    camps: tied.map((node) => nodes[node]!.camp),
    againstPulls: twomode,
  }
  const raw = layout(graph, options.seed)
  const { width, frame } = paper(
    tied.map((node) => nodes[node]!),
    raw,
    options,
  )
  const spreadOut = spread(
    tied.map((node) => nodes[node]!),
    fitted(raw, frame, onPaper(options, 1.4, 2.4)),
    frame,
  )
  const rows = besides(
    alone.map((node) => nodes[node]!),
    width,
    frame.bottom + ENDS,
  )
  const places = nodes.map((_, i) => {
    const place = inLayout.get(i)
    return place === undefined ? rows.places[alone.indexOf(i)]! : spreadOut[place]!
  })
  return { size: { width, height: rows.bottom }, places }
}

const ENDS = MARGIN + 26

function paper(nodes: readonly Node[], raw: readonly Point[], options: PictureOptions) {
  const head = headHeight(options)
  const headed = Math.min(1100, headWidth(options) + 2 * MARGIN)
  const area = nodes.reduce((sum, { width, lines }) => sum + (width + 60) * (lines.length * 14 + 58), 0)
  const span = raw.length === 0 ? { left: 0, right: 1, top: 0, bottom: 0 } : bounds(raw)
  const shape = Math.min(0.85, Math.max(0.42, (span.bottom - span.top) / (span.right - span.left || 1)))
  const usual = Math.round(Math.min(1800, Math.max(620, Math.sqrt((area * 1.75) / shape), headed)))
  const width = paperWidth(options, usual)
  const sides = MARGIN + onPaper(options, 80, 36)
  const inside = width - 2 * sides
  // A column is filled downwards.
  const high =
    nodes.length === 0
      ? 0
      : onPaper(options, inside * shape, Math.min(1.9 * inside, Math.max(inside * shape, area / width)))
  return {
    width,
    frame: { left: sides, right: width - sides, top: head + ENDS, bottom: Math.round(head + ENDS + high) },
  }
}

/** Who has no tie stands in rows below the network. */
function besides(nodes: readonly Node[], width: number, top: number) {
  let [x, y] = [MARGIN + 10, top + 6]
  const places = nodes.map((node) => {
    const room = node.radius * 2 + node.width + 30
    if (x + room > width - 8 && x > MARGIN + 10) [x, y] = [MARGIN + 10, y + 54]
    const place = { x, y }
    x += room
    return place
  })
  return { places, bottom: nodes.length === 0 ? top : y + 36 }
}

/** On the frame, at most so many times as high as the layout is. */
function fitted(points: readonly Point[], frame: Box, most: number): readonly Point[] {
  if (points.length === 0) return points
  const span = bounds(points)
  const kx = (frame.right - frame.left) / (span.right - span.left || 1)
  const ky = Math.min((frame.bottom - frame.top) / (span.bottom - span.top || 1), kx * most)
  const [mx, my] = [(span.left + span.right) / 2, (span.top + span.bottom) / 2]
  const [cx, cy] = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2]
  return points.map(({ x, y }) => ({ x: cx + (x - mx) * kx, y: cy + (y - my) * ky }))
}

/** Nodes that stand too close for their labels are pushed apart, a little at a time. */
function spread(nodes: readonly Node[], points: readonly Point[], frame: Box): readonly Point[] {
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)]
  const half = nodes.map(({ radius, width, lines }) => ({
    width: radius + 5 + width * 0.32,
    height: radius + 3 + lines.length * 6,
  }))
  for (let step = 0; step < 120; step++) {
    let moved = false
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) {
        const [dx, dy] = [x[j]! - x[i]!, y[j]! - y[i]!]
        const overX = half[i]!.width + half[j]!.width - Math.abs(dx)
        const overY = half[i]!.height + half[j]!.height - Math.abs(dy)
        if (overX <= 0 || overY <= 0) continue
        moved = true
        if (overY <= overX) {
          const push = (dy < 0 ? -1 : 1) * overY * 0.3
          y[i]! -= push
          y[j]! += push
        } else {
          const push = (dx < 0 ? -1 : 1) * overX * 0.3
          x[i]! -= push
          x[j]! += push
        }
      }
    }
    for (let i = 0; i < nodes.length; i++) {
      x[i] = Math.min(frame.right, Math.max(frame.left, x[i]!))
      y[i] = Math.min(frame.bottom, Math.max(frame.top, y[i]!))
    }
    if (!moved) break
  }
  return x.map((at, i) => ({ x: at, y: y[i]! }))
}

function drawTie(
  { a, b, weight, share, colour }: Tie,
  nodes: readonly Node[],
  places: readonly Point[],
  thin: number,
  written: readonly Box[],
): string {
  const [from, to] = [places[a]!, places[b]!]
  const width = (0.7 + 3.8 * share) * thin
  const look = { 'stroke-width': width, 'stroke-opacity': (0.38 + 0.57 * share) * Math.sqrt(thin) }
  // A tie does not run through what is written: it stops before a label and goes on behind it.
  const line = (shift: number, name: string) =>
    outside(written, ...shifted(from, to, shift)).map(([a, b]) =>
      element('line', { class: `line ${name}`, x1: a.x, y1: a.y, x2: b.x, y2: b.y, ...look }),
    )
  const lines =
    colour === 'both'
      ? [...line(-1.6, 'for'), ...line(1.6, AGAINST)]
      : line(0, colour === 'against' ? AGAINST : colour)
  return titled(`${nodes[a]!.name} – ${nodes[b]!.name}: ${rounded(weight)}`, ...lines)
}

/** Broken, so that it is told apart in black and white. */
const AGAINST = 'against broken'

/** Two lines beside each other: an actor that said both. */
function shifted(from: Point, to: Point, by: number): readonly [Point, Point] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [ox, oy] = [(-(to.y - from.y) / length) * by, ((to.x - from.x) / length) * by]
  return [
    { x: from.x + ox, y: from.y + oy },
    { x: to.x + ox, y: to.y + oy },
  ]
}

function drawNode(node: Node, { x, y }: Point): string {
  const look = { class: node.anonymous ? 'node dashed' : 'node', 'stroke-width': 1.4, 'data-mode': node.mode }
  const side = node.radius * 0.9
  const shape =
    node.mode === 1
      ? element('circle', { ...look, cx: x, cy: y, r: node.radius })
      : element('rect', { ...look, x: x - side, y: y - side, width: side * 2, height: side * 2, rx: 1 })
  return titled(node.anonymous ? `${node.name} (unnamed source)` : node.name, shape)
}

function drawLabel({ node, x, y, anchor }: PlacedLabel, nodes: readonly Node[]): string {
  const shown = nodes[node]!
  const look = shown.mode === 2 ? { 'font-style': 'italic' } : {}
  return textLines(x, y, shown.lines, LABEL * LINE, { class: 'halo', 'text-anchor': anchor, ...look })
}

function drawHulls(
  nodes: readonly Node[],
  places: readonly Point[],
  options: NetworkPictureOptions,
  size: Canvas,
) {
  const camps = [
    ...new Set(nodes.flatMap(({ camp, strength }) => (camp === null || strength === 0 ? [] : [camp]))),
  ].toSorted((a, b) => a - b)
  const hulls = camps.map((camp) => {
    const around = nodes.flatMap((node, i) =>
      node.camp === camp && node.strength > 0 ? circle(places[i]!, node.radius + 20) : [],
    )
    return { camp, path: convexHull(around) }
  })
  return {
    hulls: hulls.map(({ camp, path }) =>
      titled(campName(options, camp), element('path', { class: 'hull', d: `M${path.map(pair).join('L')}Z` })),
    ),
    campLabels: hulls.map(({ camp, path }) => {
      const box = bounds(path)
      const half = textWidth(campName(options, camp), 12) / 2
      const x = Math.min(size.width - half - 8, Math.max(half + 8, (box.left + box.right) / 2))
      const y = Math.max(box.top - 6, headHeight(options) + 10)
      const drawn = text(x, y, campName(options, camp), { class: 'soft middle halo' })
      return { drawn, box: { left: x - half, right: x + half, top: y - 11, bottom: y + 4 } }
    }),
  }
}

function campName(options: NetworkPictureOptions, camp: number): string {
  return options.campNames?.[camp] ?? `camp ${camp + 1}`
}

function pair({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`
}

function circle({ x, y }: Point, radius: number): readonly Point[] {
  return Array.from({ length: 24 }, (_, k) => {
    const angle = (k * Math.PI) / 12
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
  })
}
