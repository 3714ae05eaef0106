import type { ConceptSet } from './backbone-loss.ts'

/** Sets of k among n. */
export function binomial(n: number, k: number): number {
  let product = 1
  for (let m = 1; m <= k; m++) product = (product * (n - k + m)) / m
  return Math.round(product)
}

/** Every non-empty proper subset (of one size), in the order of binary numbers; the first of the best wins. */
export function exhaustive(
  count: number,
  size: number | null,
  objective: (set: ConceptSet) => number,
): ConceptSet {
  let best = new Uint8Array(count)
  let least = Number.POSITIVE_INFINITY
  const visit = (set: Uint8Array, place: number, members: number): void => {
    if (size !== null && (members > size || members + count - place < size)) return
    if (place === count) {
      if (members === 0 || members === count) return
      const value = objective(set)
      if (value < least) [least, best] = [value, set.slice()]
      return
    }
    for (const member of [1, 0]) {
      set[place] = member
      visit(set, place + 1, members + member)
    }
    set[place] = 0
  }
  visit(new Uint8Array(count), 0, 0)
  return best
}
