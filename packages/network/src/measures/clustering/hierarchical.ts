import type { Linkage } from './cluster-methods.ts'
import { Nearest } from './nearest.ts'

/** One merger: clusters `a` and `b` (nodes are 0 ... n - 1, the m-th merger makes cluster n + m) at a height. */
export interface Merger {
  readonly a: number
  readonly b: number
  readonly height: number
}

/**
 * Agglomerative clustering by the Lance-Williams formula (Lance and Williams 1967, Computer Journal 9); 'ward' is Ward's criterion on
 * squared distances (Murtagh and Legendre 2014, ward.D2). Of equal distances the first pair merges first. Cost: as a rule some n^2, n^3 at worst.
 *
 * @param distances symmetric, n x n
 */
export function hierarchical(distances: readonly (readonly number[])[], linkage: Linkage): Merger[] {
  const n = distances.length
  const d = distances.map((row) => {
    const own = new Float64Array(row)
    return linkage === 'ward' ? own.map((value) => value * value) : own
  })
  const id = Array.from({ length: n }, (_, i) => i)
  const size = new Array<number>(n).fill(1)
  const nearest = new Nearest(d)
  const mergers: Merger[] = []
  while (nearest.alive.length > 1) {
    const [i, j] = nearest.pair()
    const height = d[i]![j]!
    mergers.push({ a: id[i]!, b: id[j]!, height: linkage === 'ward' ? Math.sqrt(height) : height })
    for (const k of nearest.alive) {
      if (k === i || k === j) continue
      const distance = joined(linkage, d[i]![k]!, d[j]![k]!, height, size[i]!, size[j]!, size[k]!)
      d[i]![k] = distance
      d[k]![i] = distance
    }
    size[i]! += size[j]!
    id[i] = n + mergers.length - 1
    nearest.merged(i, j)
  }
  return mergers
}

function joined(
  linkage: Linkage,
  ik: number,
  jk: number,
  ij: number,
  i: number,
  j: number,
  k: number,
): number {
  if (linkage === 'single') return Math.min(ik, jk)
  if (linkage === 'complete') return Math.max(ik, jk)
  if (linkage === 'average') return (i * ik + j * jk) / (i + j)
  return ((i + k) * ik + (j + k) * jk - k * ij) / (i + j + k)
}

/** The clusters left when all but the last k - 1 mergers are done, numbered in the order of their first members. */
export function cut(mergers: readonly Merger[], k: number): number[] {
  const n = mergers.length + 1
  const parent = Array.from({ length: 2 * n - 1 }, (_, c) => c)
  const root = (c: number): number => (parent[c] === c ? c : root(parent[c]!))
  mergers.slice(0, Math.max(0, n - k)).forEach(({ a, b }, m) => {
    parent[root(a)] = n + m
    parent[root(b)] = n + m
  })
  const names = new Map<number, number>()
  return Array.from({ length: n }, (_, i) => {
    const own = root(i)
    const name = names.get(own) ?? names.size
    names.set(own, name)
    return name
  })
}
