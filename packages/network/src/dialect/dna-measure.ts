import { foldShared, products, type RowFold } from '../cells/pair-fold.ts'
import {
  type MeasureSettings,
  type PairForm,
  type PairMeasure,
  pairForm,
  pairSum,
} from '../cells/pair-measure.ts'
import type { Profile } from '../cells/profile.ts'
import type { Levels } from '../terms/levels.ts'

/**
 * DNA's one-mode cells: like the right ones but for categories (conflict counts what is not shared), Jaccard
 * (weighted per level) and cosine (the product of the totals). One number at a single level divides 0 by 0.
 */
export function dnaMeasure(profile: Profile, levels: Levels, settings: MeasureSettings): PairMeasure {
  const { qualifierAggregation } = settings
  const ordered = levels.kind === 'integer' && qualifierAggregation !== 'ignore'
  if (ordered && levels.count === 1) return { folds: [], value: () => Number.NaN, everyPair: true }
  const disjoint =
    levels.kind === 'text' && (qualifierAggregation === 'conflict' || qualifierAggregation === 'subtract')
  const cell = disjoint
    ? unsharedCell(profile, qualifierAggregation)
    : sharedCell(profile, levels, qualifierAggregation)
  const norm = normOf(profile, settings.normalization)
  return {
    folds: [...cell.folds, ...norm.folds],
    everyPair: disjoint,
    value: (i, h, sums) => quotient(cell.value(i, h, sums), norm.value(i, h, sums.slice(cell.folds.length))),
  }
}

/** As in the right results, except where categories conflict or one number divides 0 by 0. */
export function dnaPairForm(levels: Levels, settings: MeasureSettings): PairForm | null {
  const { qualifierAggregation } = settings
  const single = levels.kind === 'integer' && levels.count === 1
  const special = single || (levels.kind === 'text' && qualifierAggregation !== 'congruence')
  return special && qualifierAggregation !== 'ignore' ? null : pairForm(levels, settings)
}

function quotient(value: number, norm: number): number {
  return norm === 0 ? 0 : value / norm
}

function sharedCell(profile: Profile, levels: Levels, aggregation: string): PairMeasure {
  const { fold, range } = pairSum(profile, levels, aggregation)
  return { folds: [fold], value: (_i, h, [sum]) => sum![h]! / range }
}

/** Conflict: X_ick where h has none at this level, plus X_hck where i has none. Subtract takes it from the congruence. */
function unsharedCell(profile: Profile, aggregation: string): PairMeasure {
  const conflict = (i: number, h: number, together: Float64Array) => unshared(profile, i, h, together)
  if (aggregation === 'conflict')
    return { folds: [bothHave(profile)], value: (i, h, [both]) => conflict(i, h, both!) }
  return {
    folds: [bothHave(profile), products(profile)],
    value: (i, h, [both, product]) => product![h]! - conflict(i, h, both!),
  }
}

/** The statements of two actors at the columns both have. */
function bothHave(profile: Profile): RowFold {
  return foldShared(profile, profile, (x, y) => x + y)
}

function unshared({ totals }: Profile, i: number, h: number, both: Float64Array): number {
  return totals[i]! + totals[h]! - both[h]!
}

function normOf(profile: Profile, normalization: string): PairMeasure {
  const { totals } = profile
  if (normalization === 'average') return { folds: [], value: (i, h) => (totals[i]! + totals[h]!) / 2 }
  if (normalization === 'cosine') return { folds: [], value: (i, h) => totals[i]! * totals[h]! }
  if (normalization !== 'jaccard') return { folds: [], value: () => 1 }
  return {
    folds: [bothHave(profile), products(profile)],
    value: (i, h, [both, product]) => unshared(profile, i, h, both!) + product![h]!,
  }
}
