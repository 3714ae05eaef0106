import { type LevelWeights, levelDistances, pairWeights } from './distance.ts'
import type { Levels } from './levels.ts'
import { foldShared, products, type RowFold } from './pair-fold.ts'
import { mapCells, type Profile, rowSums, weighted } from './profile.ts'
import type { Settled } from './settle.ts'

/** How a one-mode cell is made: sums over what two actors share, and a formula of these sums. */
export interface PairMeasure {
  readonly folds: readonly RowFold[]
  /** The cell of i and h; `sums[f][h]` is what fold f gave for this row. */
  readonly value: (i: number, h: number, sums: readonly Float64Array[]) => number
  /** Ask also for pairs that share nothing (DNA only). */
  readonly everyPair?: boolean
  /** Ask also for i = h (DNA's kernel slices only). */
  readonly diagonal?: boolean
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
  const norm = normOf(profile, normalization)
  return { folds: [fold], value: (i, h, [sum]) => (sum![h] === 0 ? 0 : sum![h]! / range / norm(i, h)) }
}

/** The sum over shared concepts, times `range`. */
export function pairSum(
  profile: Profile,
  levels: Levels,
  aggregation: string,
): { fold: RowFold; range: number } {
  const { weights, range } = pairWeights(levels, aggregation)
  return {
    fold: products(profile, levels.count === 1 ? scaled(profile, weights) : weighted(profile, weights)),
    range,
  }
}

function scaled(profile: Profile, weights: LevelWeights): Profile {
  return weights[0]![0] === 1 ? profile : mapCells(profile, (value) => value * weights[0]![0]!)
}

function normOf(profile: Profile, normalization: string): (i: number, h: number) => number {
  const { totals } = profile
  if (normalization === 'average') return (i, h) => (totals[i]! + totals[h]!) / 2
  if (normalization !== 'cosine') return () => 1
  const norms = rowSums(profile, (x) => x * x).map(Math.sqrt)
  return (i, h) => norms[i]! * norms[h]!
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
