/**
 * The first index of a sorted list from which on a condition holds; its length where it never does. Logarithmic.
 *
 * @example firstWhere([3, 7, 12], (end) => end > 7) // 2
 */
export function firstWhere<T>(sorted: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = sorted[middle]
    if (item === undefined || holds(item)) high = middle
    else low = middle + 1
  }
  return low
}
