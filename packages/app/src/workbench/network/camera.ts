import { MARGIN, type Point } from './painter.ts'

/** How a plot lies in a box: all of it at first, then as it was dragged and enlarged. */
export interface Camera {
  readonly inBox: (place: Point) => Point
  readonly growth: () => number
  /** All of these places in a box of that size; what was dragged and enlarged stays so. */
  readonly fit: (places: readonly Point[], width: number, height: number) => void
  readonly drag: (across: number, down: number) => void
  /** Enlarges; what is at that point of the box stays there. */
  readonly enlarge: (times: number, about?: Point) => void
  readonly reset: () => void
}

const LEAST = 0.2
const MOST = 60

export function newCamera(): Camera {
  let [width, height, scale] = [1, 1, 1]
  let middle: Point = { x: 0, y: 0 }
  let zoom = 1
  let moved: Point = { x: 0, y: 0 }
  return {
    inBox: ({ x, y }) => ({
      x: width / 2 + moved.x + (x - middle.x) * scale * zoom,
      y: height / 2 + moved.y - (y - middle.y) * scale * zoom,
    }),
    // Nodes grow less than the distances between them: from near one sees them apart.
    growth: () => Math.sqrt(zoom),
    fit: (places, wide, high) => {
      width = wide
      height = high
      const [left, right] = extent(places.map(({ x }) => x))
      const [low, top] = extent(places.map(({ y }) => y))
      middle = { x: (left + right) / 2, y: (low + top) / 2 }
      const across = Math.max(1, wide - 2 * MARGIN) / Math.max(right - left, 1e-9)
      const down = Math.max(1, high - 2 * MARGIN) / Math.max(top - low, 1e-9)
      scale = right - left < 1e-9 && top - low < 1e-9 ? 1 : Math.min(across, down)
    },
    drag: (across, down) => {
      moved = { x: moved.x + across, y: moved.y + down }
    },
    enlarge: (times, about = { x: width / 2, y: height / 2 }) => {
      const to = Math.min(MOST, Math.max(LEAST, zoom * times))
      const from = { x: about.x - width / 2, y: about.y - height / 2 }
      moved = {
        x: from.x - ((from.x - moved.x) * to) / zoom,
        y: from.y - ((from.y - moved.y) * to) / zoom,
      }
      zoom = to
    },
    reset: () => {
      zoom = 1
      moved = { x: 0, y: 0 }
    },
  }
}

function extent(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 0]
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return [least, most]
}
