/**
 * How well each thing lies in its cluster (Rousseeuw 1987, Journal of Computational and Applied Mathematics 20): (b - a) / max(a, b), a its
 * mean distance to the others of its cluster, b the least mean distance to another one; 0 for one that is alone, null where there is
 * one cluster only.
 *
 * @example silhouettes([[0, 1, 9], [1, 0, 9], [9, 9, 0]], [0, 0, 1]) // [0.888..., 0.888..., 0]
 */
export function silhouettes(
  distances: readonly (readonly number[])[],
  clusters: readonly number[],
): readonly (number | null)[] {
  const names = [...new Set(clusters)]
  if (names.length < 2) return clusters.map(() => null)
  return clusters.map((own, i) => {
    const meanTo = (cluster: number) => {
      const others = clusters.flatMap((one, j) => (one === cluster && j !== i ? distances[i]![j]! : []))
      return others.length === 0 ? null : others.reduce((sum, d) => sum + d, 0) / others.length
    }
    const inside = meanTo(own)
    if (inside === null) return 0
    const outside = Math.min(...names.flatMap((name) => (name === own ? [] : (meanTo(name) ?? []))))
    const larger = Math.max(inside, outside)
    return larger === 0 ? 0 : (outside - inside) / larger
  })
}
