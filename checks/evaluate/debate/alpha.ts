/**
 * Krippendorff's alpha for nominal values of two coders (Krippendorff 2004): 1 is agreement, 0 what chance gives. `null`
 * where nothing varies, so that nothing can be told apart.
 *
 * @example alpha([['a', 'a'], ['b', 'b'], ['a', 'b']]) // 0.444...
 */
export function alpha(pairs: readonly (readonly [string, string])[]): number | null {
  const counts = new Map<string, number>()
  for (const value of pairs.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  const total = 2 * pairs.length
  const unlike = [...counts.values()].reduce((sum, count) => sum + count * (total - count), 0)
  if (unlike === 0) return null
  const observed = pairs.filter(([a, b]) => a !== b).length / pairs.length
  return 1 - observed / (unlike / (total * (total - 1)))
}
