import { square } from '../cells/level-distances.ts'
import { foldShared, products } from '../cells/pair-fold.ts'
import type { MeasureSettings, PairMeasure } from '../cells/pair-measure.ts'
import { type Profile, rowSums, weighted } from '../cells/profile.ts'
import type { CellsOf, Pairs, SliceForm } from '../cells/slice-pairs.ts'
import type { Kernel, TimeUnit } from '../terms/choices.ts'
import type { Levels } from '../terms/levels.ts'
import type { Settled } from '../terms/settled.ts'
import { shift, unitSeconds } from '../time/calendar.ts'
import { kernelWeight } from '../time/kernel.ts'
import type { Slice } from '../time/slice.ts'
import type { Timeline } from '../time/timeline.ts'

/** DNA's kernels: Epanechnikov and triangular rise from the oldest statement to the newest instead of falling to both sides. */
export function dnaWeight(kernel: Kernel, z: number): number {
  if (z < -1 || z > 1 || kernel === 'uniform' || kernel === 'gaussian') return kernelWeight(kernel, z)
  return kernel === 'triangular' ? Math.abs(1 - z) : 0.75 * (1 - z) * (1 - z)
}

/** z counts whole units between the middle and the statement, cut off toward 0, over half a window. No slices of seconds or events. */
export function* dnaSlices(
  { time }: Timeline,
  settled: Settled,
  weight: (kernel: Kernel, z: number) => number,
): Generator<Slice> {
  const { timeWindow, windowSize, indentTime, kernel } = settled
  if (timeWindow === 'no' || timeWindow === 'events' || timeWindow === 'seconds') return
  if (time.length === 0) throw new RangeError('There are no statements to smooth over time in these dates.')
  const half = windowSize / 2
  const [b, e] = [Math.max(settled.start, time[0]!), Math.min(settled.stop, time.at(-1)!)]
  const last = indentTime ? shift(e, timeWindow, -half) : e
  let middle = indentTime ? shift(b, timeWindow, half) : b
  for (; middle <= last; middle = shift(middle, timeWindow, 1)) {
    const wide = kernel === 'gaussian'
    const start = wide ? b : Math.max(b, shift(middle, timeWindow, -half))
    const stop = wide ? e : Math.min(e, shift(middle, timeWindow, half))
    const at = middle
    const weightOf = (t: number) =>
      wide || (t >= start && t <= stop)
        ? weight(kernel, (2 * unitsBetween(t, at, timeWindow)) / windowSize)
        : null
    yield { start, middle, stop, weightOf }
  }
}

/** Whole units from one time to another, cut off toward 0; months and years by the dates alone (java.time.Period). */
function unitsBetween(from: number, to: number, unit: TimeUnit): number {
  if (unit === 'months') return monthsBetween(from, to)
  if (unit === 'years') return Math.trunc(monthsBetween(from, to) / 12)
  const units = Math.trunc((to - from) / (unit === 'weeks' ? 86400 : unitSeconds(unit)!))
  return unit === 'weeks' ? Math.trunc(units / 7) : units
}

function monthsBetween(from: number, to: number): number {
  const [a, b] = [new Date(from * 1000), new Date(to * 1000)]
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
  const days = b.getUTCDate() - a.getUTCDate()
  if (months > 0 && days < 0) return months - 1
  return months < 0 && days > 0 ? months + 1 : months
}

/** By the rank of the level: a boolean of which only one value occurs counts -1 throughout. */
export function dnaSliceValues({ kind, count }: Levels): readonly number[] {
  const ranks = Array.from({ length: Math.max(1, count) }, (_, k) => k)
  if (kind === 'boolean') return ranks.map((k) => 2 * k - 1)
  return kind === 'integer' ? ranks : ranks.map(() => 1)
}

/**
 * Ranks instead of values (one level: 0 / 0), no conflict between categories, a filled diagonal, and an "average" that
 * multiplies by the sum over all (j, k) of 2 / (X_ijk + X_hjk), counted over the whole time.
 */
export function dnaSliceMeasure(
  profile: Profile,
  whole: Profile,
  levels: Levels,
  { qualifierAggregation, normalization }: MeasureSettings,
): PairMeasure {
  const range = Math.max(1, levels.count - 1)
  const fold = products(profile, weighted(profile, rankWeights(levels, qualifierAggregation)))
  if (normalization === 'no')
    return { folds: [fold], diagonal: true, value: (_i, h, [sum]) => sum![h]! / range }
  const { reciprocals, correction } = averaging(whole)
  return {
    folds: [fold, correction],
    diagonal: true,
    value: (i, h, [sum, shared]) => (sum![h]! / range) * (reciprocals[i]! + reciprocals[h]! + shared![h]!),
  }
}

/** The sum over all (j, k) of 2 / (X_ijk + X_hjk), in parts. */
function averaging(whole: Profile) {
  return {
    reciprocals: rowSums(whole, (x) => 2 / x),
    correction: foldShared(whole, whole, (x, y) => 2 / (x + y) - 2 / x - 2 / y),
  }
}

/** The same for all slices at once; null where one level divides 0 by 0. */
export function dnaSliceForm(
  whole: Profile,
  levels: Levels,
  { qualifierAggregation, normalization }: MeasureSettings,
): SliceForm | null {
  const weights = rankWeights(levels, qualifierAggregation)
  if (weights.some((row) => row.some(Number.isNaN))) return null
  const range = Math.max(1, levels.count - 1)
  const cellsOf = (pairs: Pairs): CellsOf => {
    const { start, partner } = pairs
    const factors =
      normalization === 'no' ? new Float64Array(partner.length).fill(1) : factorsOf(whole, pairs)
    return (i, sums, _totals, cells) => {
      const end = start[i + 1]!
      for (let n = start[i]!; n < end; n++) cells[n] = (sums[partner[n]!]! / range) * factors[n]!
    }
  }
  return { weights, diagonal: true, cellsOf }
}

function factorsOf(whole: Profile, { start, partner }: Pairs): Float64Array {
  const { reciprocals, correction } = averaging(whole)
  const factors = new Float64Array(partner.length)
  const shared = new Float64Array(whole.rows)
  for (let i = 0; i < whole.rows; i++) {
    correction(i, shared, null)
    for (let n = start[i]!; n < start[i + 1]!; n++) {
      const h = partner[n]!
      factors[n] = reciprocals[i]! + reciprocals[h]! + shared[h]!
    }
    shared.fill(0)
  }
  return factors
}

/** Times count - 1, so that whole numbers stay whole. */
function rankWeights(levels: Levels, aggregation: string) {
  const count = Math.max(1, levels.count)
  const range = Math.max(1, count - 1)
  const ordered = levels.kind === 'boolean' || levels.kind === 'integer'
  if (aggregation === 'ignore') return square(count, () => range)
  const apart = square(count, (k, l) => (ordered ? (count === 1 ? Number.NaN : Math.abs(k - l)) : 0))
  if (aggregation === 'conflict') return apart
  return square(count, (k, l) => range - (aggregation === 'subtract' ? 2 : 1) * apart[k]![l]!)
}
