import type { Pair } from '../corpus.ts'

/** Two things that two coders coded, taken for the same one. */
export interface Paired<T> {
  readonly one: T
  readonly other: T
}

export interface PairedUp<T> {
  readonly pairs: readonly Paired<T>[]
  readonly onlyOne: readonly T[]
  readonly onlyOther: readonly T[]
}

/** Pairs the likest first, each thing once; a likeness of 0 pairs nothing. Ties go to what stands first. */
export function pairUp<T>(
  ones: readonly T[],
  others: readonly T[],
  likeness: (one: T, other: T) => number,
): PairedUp<T> {
  const candidates = ones
    .flatMap((one, i) => others.map((other, j) => ({ one, other, i, j, like: likeness(one, other) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || a.i - b.i || a.j - b.j)
  const [used, usedOther] = [new Set<number>(), new Set<number>()]
  const pairs = candidates.filter(({ i, j }) => {
    if (used.has(i) || usedOther.has(j)) return false
    used.add(i)
    usedOther.add(j)
    return true
  })
  return {
    pairs,
    onlyOne: ones.filter((_, i) => !used.has(i)),
    onlyOther: others.filter((_, j) => !usedOther.has(j)),
  }
}

/** Shared characters, twice, over the characters of both: 1 where both are the same. */
export function overlap(a: readonly Pair[], b: readonly Pair[]): number {
  let shared = 0
  for (const [start, end] of a)
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from))
  const size = [...a, ...b].reduce((sum, [start, end]) => sum + end - start, 0)
  return size === 0 ? 0 : (2 * shared) / size
}

/** Half of what is given counts as the same stretch. */
export const HALF = 0.5
