import { type Box, crosses, overlap, type Point } from './geometry.ts'
import { textWidth, wrapped } from './text-width.ts'

export interface LabelledNode extends Point {
  readonly lines: readonly string[]
  readonly radius: number
  /** The more important is placed first. */
  readonly importance: number
  /** How far from its node it may stand, in pixels; 26 unless told. */
  readonly reach?: number
}

export interface PlacedLabel {
  /** The node's place in the list. */
  readonly node: number
  readonly x: number
  /** The baseline of the first line; the others follow by `LINE` of the size. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
}

export interface LabelRoom {
  readonly size: number
  readonly frame: Box
  readonly lines: readonly (readonly [Point, Point])[]
  /** What is written already. */
  readonly taken?: readonly Box[]
}

/**
 * Greedy label placement: each label, the most important first, takes the place around its node that covers no
 * other label and no node, and fewest lines. A label for which there is no free place is not drawn (the node's
 * tooltip has it); the caller says how many.
 */
export function placeLabels(nodes: readonly LabelledNode[], room: LabelRoom): readonly PlacedLabel[] {
  const order = nodes
    .map((_, index) => index)
    .toSorted((a, b) => nodes[b]!.importance - nodes[a]!.importance || a - b)
  const discs = nodes.map(({ x, y, radius }) => boxAround(x, y, radius + 1, radius + 1))
  const taken = room.taken ?? []
  const placed: PlacedLabel[] = []
  for (const node of order) {
    const isFree = ({ box }: Candidate) =>
      inside(box, room.frame) &&
      !placed.some((other) => overlap(box, other.box) > 0) &&
      !taken.some((other) => overlap(box, other) > 0) &&
      !discs.some((disc, other) => other !== node && overlap(box, disc) > 0)
    const best = cheapest(candidates(nodes[node]!, room.size), isFree, room.lines)
    if (best !== undefined) placed.push({ node, ...best })
  }
  return placed
}

/** The free place with the least cost: nearer ones and earlier directions cost less, and so does each line not crossed. */
function cheapest(
  places: readonly Candidate[],
  isFree: (place: Candidate) => boolean,
  lines: LabelRoom['lines'],
): Candidate | undefined {
  let best: Candidate | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [rank, place] of places.entries()) {
    // Those that follow cost more, even where they cross nothing.
    if (rank * 0.6 >= least) break
    if (!isFree(place)) continue
    const cost = rank * 0.6 + crossed(place.box, lines)
    if (cost < least) [best, least] = [place, cost]
  }
  return best
}

/** A name as the lines that stand beside its node. */
export const labelLines = (name: string, size: number): readonly string[] => wrapped(name, size, 165, 3)

type Candidate = Omit<PlacedLabel, 'node'>

/** From one line's baseline to the next, in sizes. */
export const LINE = 1.2

/** The distances at which a label is tried. */
const GAPS = [4, 9, 16, 26, 44, 70, 110]

function candidates({ x, y, radius, lines, reach = 26 }: LabelledNode, size: number): readonly Candidate[] {
  const width = Math.max(...lines.map((line) => textWidth(line, size)))
  const more = (lines.length - 1) * size * LINE
  const at = (x: number, y: number, anchor: Candidate['anchor']) => beside(x, y, anchor, width, more, size)
  const gaps = GAPS.filter((gap) => gap <= reach).map((gap) => radius + gap)
  return gaps.flatMap((gap) => {
    const [beyond, centre] = [gap * 0.75, y + size * 0.36 - more / 2]
    return [
      at(x + gap, centre, 'start'),
      at(x - gap, centre, 'end'),
      at(x, y - gap - more, 'middle'),
      at(x, y + gap + size * 0.75, 'middle'),
      at(x + beyond, y - beyond - more, 'start'),
      at(x - beyond, y - beyond - more, 'end'),
      at(x + beyond, y + beyond + size * 0.75, 'start'),
      at(x - beyond, y + beyond + size * 0.75, 'end'),
    ]
  })
}

function beside(
  x: number,
  y: number,
  anchor: Candidate['anchor'],
  width: number,
  more: number,
  size: number,
): Candidate {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return {
    x,
    y,
    anchor,
    box: { left, top: y - size * 0.9, right: left + width, bottom: y + more + size * 0.28 },
  }
}

function crossed(box: Box, lines: LabelRoom['lines']): number {
  return lines.reduce((sum, [a, b]) => sum + (crosses(box, a, b) ? 1 : 0), 0)
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  )
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}
