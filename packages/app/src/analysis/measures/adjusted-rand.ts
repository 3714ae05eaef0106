/**
 * How far two divisions agree, chance taken off (Hubert and Arabie 1985, Journal of Classification 2): 1 = the same, about 0 = by chance.
 * Two divisions of which each puts all together, or each alone, are the same.
 *
 * @example adjustedRand([0, 0, 1, 1], [1, 1, 0, 0]) // 1
 */
export function adjustedRand(a: readonly number[], b: readonly number[]): number {
  const pairs = (counts: Iterable<number>) => [...counts].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const together = pairs(tally(a.map((cluster, n) => `${cluster} ${b[n]}`)))
  const [inA, inB] = [pairs(tally(a.map(String))), pairs(tally(b.map(String)))]
  const all = (a.length * (a.length - 1)) / 2
  const expected = all === 0 ? 0 : (inA * inB) / all
  const most = (inA + inB) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

function tally(names: readonly string[]): Iterable<number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts.values()
}
