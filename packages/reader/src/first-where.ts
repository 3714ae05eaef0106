/**
 * The first index of a sorted list from which on a condition holds; its length where it never does. Logarithmic.
 *
 * @example firstWhere(ends.length, (at) => ends[at]! > 7) // ends [3, 7, 12] -> 2
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
