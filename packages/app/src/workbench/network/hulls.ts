import { convexHull } from '../../pictures/hull-layout.ts'
import type { ViewNode } from './network-look.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** A hull about the members of each camp that have a tie, as a path on the page. */
export function hullPaths(
  nodes: readonly ViewNode[],
  isTied: (place: number) => boolean,
  onPage: (point: Point) => Point,
): readonly { readonly camp: number; readonly path: string; readonly top: Point }[] {
  const members = new Map<number, Point[]>()
  nodes.forEach((node, place) => {
    if (node.camp === null || !isTied(place)) return
    members.set(node.camp, [...(members.get(node.camp) ?? []), onPage(node)])
  })
  return [...members]
    .sort(([a], [b]) => a - b)
    .flatMap(([camp, points]) => {
      if (points.length < 2) return []
      const hull = convexHull(points)
      const top = hull.reduce((high, point) => (point.y < high.y ? point : high))
      return [{ camp, top, path: `M${hull.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z` }]
    })
}
