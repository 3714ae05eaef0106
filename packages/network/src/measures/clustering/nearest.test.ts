import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Linkage, linkages } from './cluster-methods.ts'
import { hierarchical, type Merger } from './hierarchical.ts'

/** All pairs are looked at for each merger; the first of the closest merges. */
function slowly(distances: readonly (readonly number[])[], linkage: Linkage): Merger[] {
  const clusters = distances.map((_, i) => ({ id: i, members: [i] }))
  const mergers: Merger[] = []
  const between = (a: readonly number[], b: readonly number[]) => {
    const all = a.flatMap((i) => b.map((j) => distances[i]![j]!))
    if (linkage === 'single') return Math.min(...all)
    if (linkage === 'complete') return Math.max(...all)
    return all.reduce((x, y) => x + y, 0) / all.length
  }
  while (clusters.length > 1) {
    let best = { a: 0, b: 1, height: Number.POSITIVE_INFINITY }
    clusters.forEach((one, a) => {
      clusters.slice(a + 1).forEach((other, n) => {
        const height = between(one.members, other.members)
        if (height < best.height) best = { a, b: a + 1 + n, height }
      })
    })
    const [one, other] = [clusters[best.a]!, clusters[best.b]!]
    mergers.push({ a: one.id, b: other.id, height: best.height })
    one.members = [...one.members, ...other.members]
    one.id = distances.length + mergers.length - 1
    clusters.splice(best.b, 1)
  }
  return mergers
}

test.each(linkages.filter((linkage) => linkage !== 'ward'))(
  '%s merges what is closest, the first of equals',
  (linkage) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 81, maxLength: 81 }),
        (n, values) => {
          const distances = Array.from({ length: n }, (_, i) =>
            Array.from({ length: n }, (_, j) =>
              i === j ? 0 : values[Math.min(i, j) * 9 + Math.max(i, j)]! * 27720,
            ),
          )
          // Means of whole numbers may differ in the last bit, which only matters between equals.
          const merged = hierarchical(distances, linkage)
          if (linkage === 'average') expect(merged[0]).toEqual(slowly(distances, linkage)[0])
          else expect(merged).toEqual(slowly(distances, linkage))
        },
      ),
      { seed: 1 },
    )
  },
)
