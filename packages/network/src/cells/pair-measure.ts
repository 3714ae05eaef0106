import type { Levels } from '../terms/levels.ts'
import type { Settled } from '../terms/settled.ts'
import { type LevelWeights, levelDistances, pairWeights } from './level-distances.ts'
import { foldShared, products, type RowFold } from './pair-fold.ts'
import { mapCells, type Profile, rowSums, weighted } from './profile.ts'
import type { CellsOf, Pairs, SliceForm } from './slice-pairs.ts'

/** How a one-mode cell is made: sums over what two actors share, and a formula of these sums. */
export interface PairMeasure {
  readonly folds: readonly RowFold[]
  /** The cell of i and h; `sums[f][h]` is what fold f gave for this row. */
  readonly value: (i: number, h: number, sums: readonly Float64Array[]) => number
  /** Nearly all pairs share something: ask for all of them, without a list. */
  readonly dense?: boolean
  /** Ask also for pairs that share nothing (DNA only). */
  readonly everyPair?: boolean
  /** Ask also for i = h (DNA's kernel slices only). */
  readonly diagonal?: boolean
}

/** A cell that is a weighted sum over pairs of statements: `sum / range`, then divided by (T_i + T_h) / 2 if `average`. */
export interface PairForm {
  readonly weights: LevelWeights
  readonly range: number
  readonly average: boolean
}

/** What the measure needs to know besides the profile. */
export type MeasureSettings = Pick<Settled, 'qualifierAggregation' | 'normalization'>

/**
 * The right measures of NETWORKS: X_ick statements of actor i on concept c at level k, T_i all statements of i.
 *
 * - ignore: sum over c of X_ic X_hc; congruence, conflict, subtract: sum over c, k, l of X_ick X_hcl times 1 - d_kl, d_kl, 1 - 2 d_kl.
 * - average: that divided by (T_i + T_h) / 2 (Leifeld 2017). cosine: divided by norm x_i * norm x_h.
 * - jaccard: shared / united (concept, level) pairs (Jaccard 1912); ruzicka: sum of min / sum of max (Ruzicka 1958).
 */
export function rightMeasure(profile: Profile, levels: Levels, settings: MeasureSettings): PairMeasure {
  const { normalization } = settings
  if (normalization === 'jaccard')
    return overlap(
      mapCells(profile, (value) => (value > 0 ? 1 : 0)),
      levels,
      settings,
    )
  if (normalization === 'ruzicka') return overlap(profile, levels, settings)
  const { fold, range } = pairSum(profile, levels, settings.qualifierAggregation)
  return { folds: [fold], value: quotient(profile, range, normalization), dense: isDense(profile) }
}

/** Are there about as many shared columns as pairs of rows? */
function isDense({ rows, concepts, levels, column }: Profile): boolean {
  return column.length ** 2 > (rows ** 2 * concepts * levels) / 4
}

/** The measure as a weighted sum over pairs of statements; null for the normalisations that are none. */
export function pairForm(
  levels: Levels,
  { qualifierAggregation, normalization }: MeasureSettings,
): PairForm | null {
  if (normalization !== 'no' && normalization !== 'average') return null
  return { ...pairWeights(levels, qualifierAggregation), average: normalization === 'average' }
}

/** The same for all slices at once. */
export function rightSliceForm(levels: Levels, settings: MeasureSettings): SliceForm | null {
  const form = pairForm(levels, settings)
  if (form === null) return null
  const { weights, range } = form
  const half = range / 2
  const parts =
    ({ start, partner }: Pairs): CellsOf =>
    (i, sums, _totals, cells) => {
      const end = start[i + 1]!
      for (let n = start[i]!; n < end; n++) cells[n] = sums[partner[n]!]! / range
    }
  const averages =
    ({ start, partner }: Pairs): CellsOf =>
    (i, sums, totals, cells) => {
      const end = start[i + 1]!
      const own = totals[i]!
      for (let n = start[i]!; n < end; n++) {
        const h = partner[n]!
        const sum = sums[h]!
        cells[n] = sum === 0 ? 0 : sum / (half * (own + totals[h]!))
      }
    }
  return { weights, diagonal: false, cellsOf: form.average ? averages : parts }
}

/** The sum over `range` and the norm; one function for each normalisation, since it is called for every pair. */
function quotient(
  { totals, ...profile }: Profile,
  range: number,
  normalization: string,
): PairMeasure['value'] {
  if (normalization === 'no') return (_i, h, sums) => sums[0]![h]! / range
  if (normalization === 'average') {
    const half = range / 2
    return (i, h, sums) => sums[0]![h]! && sums[0]![h]! / (half * (totals[i]! + totals[h]!))
  }
  const norms = rowSums({ ...profile, totals }, (x) => x * x).map(Math.sqrt)
  return (i, h, sums) => sums[0]![h]! && sums[0]![h]! / (range * norms[i]! * norms[h]!)
}

/** The sum over shared concepts, times `range`. */
export function pairSum(
  profile: Profile,
  levels: Levels,
  aggregation: string,
): { fold: RowFold; range: number } {
  const { weights, range } = pairWeights(levels, aggregation)
  const same = weights.every((row, k) => row.every((weight, l) => weight === (k === l ? 1 : 0)))
  return { fold: products(profile, same ? profile : weighted(profile, weights)), range }
}

/**
 * Jaccard and Ruzicka. Congruence is the overlap of what i and h say; conflict is the overlap of what i says with what
 * stands against h (for a boolean: h's opposite), both ways averaged; subtract is their difference. All within [0, 1] ([-1, 1]).
 */
function overlap(
  said: Profile,
  levels: Levels,
  { qualifierAggregation, normalization }: MeasureSettings,
): PairMeasure {
  if (qualifierAggregation === 'conflict') return againstEachOther(said, levels, normalization)
  const together = withEachOther(said)
  if (qualifierAggregation !== 'subtract') return together
  const against = againstEachOther(said, levels, normalization)
  return {
    folds: [...together.folds, ...against.folds],
    value: (i, h, sums) => together.value(i, h, sums) - against.value(i, h, sums.slice(1)),
  }
}

function withEachOther(said: Profile): PairMeasure {
  const size = rowSums(said, (x) => x)
  return {
    folds: [foldShared(said, said, Math.min)],
    value: (i, h, [shared]) => ratio(shared![h]!, size[i]! + size[h]! - shared![h]!),
  }
}

function againstEachOther(said: Profile, levels: Levels, normalization: string): PairMeasure {
  const { apart, range } = levelDistances(levels)
  const presence = normalization === 'jaccard'
  const against = mapCells(weighted(said, apart), (value) => (presence ? 1 : value / range))
  const [size, counterSize] = [rowSums(said, (x) => x), rowSums(against, (x) => x)]
  return {
    folds: [foldShared(said, against, Math.min), foldShared(against, said, Math.min)],
    value: (i, h, [mine, theirs]) =>
      (ratio(mine![h]!, size[i]! + counterSize[h]! - mine![h]!) +
        ratio(theirs![h]!, counterSize[i]! + size[h]! - theirs![h]!)) /
      2,
  }
}

function ratio(part: number, whole: number): number {
  return part === 0 ? 0 : part / whole
}
