export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** By how many square pixels two boxes overlap. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

/** The box a set of points spans. */
export function bounds(points: readonly Point[]): Box {
  return {
    left: Math.min(...points.map(({ x }) => x)),
    top: Math.min(...points.map(({ y }) => y)),
    right: Math.max(...points.map(({ x }) => x)),
    bottom: Math.max(...points.map(({ y }) => y)),
  }
}

/** Does the stretch from a to b pass through the box? */
export function crosses(box: Box, a: Point, b: Point): boolean {
  return within(box, a, b) !== null
}

/** From where to where, in shares of the way from a to b, the stretch lies in the box; null where it does not. */
function within(box: Box, a: Point, b: Point): { readonly from: number; readonly to: number } | null {
  let [from, to] = [0, 1]
  const clip = (distance: number, room: number) => {
    if (distance === 0) return room >= 0
    const at = room / distance
    if (distance < 0) from = Math.max(from, at)
    else to = Math.min(to, at)
    return from <= to
  }
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const passes =
    clip(-dx, a.x - box.left) &&
    clip(dx, box.right - a.x) &&
    clip(-dy, a.y - box.top) &&
    clip(dy, box.bottom - a.y)
  return passes ? { from, to } : null
}

/** What of the stretch from a to b lies outside all the boxes, as shorter stretches in order. */
export function outside(boxes: readonly Box[], a: Point, b: Point): readonly (readonly [Point, Point])[] {
  const cuts = boxes.flatMap((box) => within(box, a, b) ?? []).toSorted((one, other) => one.from - other.from)
  const at = (share: number): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share })
  const left: (readonly [Point, Point])[] = []
  let done = 0
  for (const { from, to } of cuts) {
    if (from > done) left.push([at(done), at(from)])
    done = Math.max(done, to)
  }
  return done < 1 ? [...left, [at(done), b]] : left
}
