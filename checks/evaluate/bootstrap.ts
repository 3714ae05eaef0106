/** A 95 % interval over articles drawn again with replacement (Efron 1979). */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Draws the articles again `draws` times and takes the middle 95 % of a statistic of the drawn indices. Seeded: the same
 * answer on every machine. For a paired comparison let the statistic be a difference over the same indices.
 *
 * @example bootstrap(articles.length, (drawn) => f1(addTallies(drawn.map((i) => tallies[i]!))))
 */
export function bootstrap(
  size: number,
  statistic: (drawn: readonly number[]) => number,
  draws = 2000,
  seed = 1,
): Interval {
  const next = generator(seed)
  const values = Array.from({ length: draws }, () =>
    statistic(Array.from({ length: size }, () => Math.floor(next() * size))),
  )
  values.sort((a, b) => a - b)
  return { low: values[Math.floor(draws * 0.025)]!, high: values[Math.ceil(draws * 0.975) - 1]! }
}

/** Mulberry32: numbers in [0, 1) from integer arithmetic only. */
function generator(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
