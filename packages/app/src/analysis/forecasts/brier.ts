/** Every number from `min` to `max`. */
export interface Range {
  readonly min: number
  readonly max: number
}

/**
 * The Brier score of a forecast whose probability and outcome are known only as ranges: between the least and the largest square
 * of a probability's distance from an outcome. 0 is perfect, 1 the worst there is (Brier 1950, the half of his two-sided sum).
 *
 * `brierRange({ min: 0.2, max: 0.45 }, { min: 0, max: 0 })` is about `{ min: 0.04, max: 0.2025 }`.
 */
export function brierRange(probability: Range, outcome: Range): Range {
  const [low, high] = [probability.min - outcome.max, probability.max - outcome.min]
  const squares = [low * low, high * high]
  return { min: low <= 0 && high >= 0 ? 0 : Math.min(...squares), max: Math.max(...squares) }
}

/** The mean of numbers known as ranges: the range of all their means. `null` of none. */
export function meanRange(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null
  const sum = (end: keyof Range) => ranges.reduce((total, range) => total + range[end], 0)
  return { min: sum('min') / ranges.length, max: sum('max') / ranges.length }
}
