import type { Levels } from '../terms/levels.ts'

/** A number for each pair of levels k, l. */
export type LevelWeights = readonly (readonly number[])[]

/**
 * d_kl, how far two levels are apart, times `range`, so that sums of it over whole numbers stay exact.
 * Ordered levels: abs(v_k - v_l) with range = max v - min v; categories: 0 if the same, else 1, with range 1.
 * One level: no distance (range 1).
 */
export function levelDistances(levels: Levels): { readonly apart: LevelWeights; readonly range: number } {
  const { kind, values, count } = levels
  if (kind === 'none' || kind === 'text')
    return { apart: square(count, (k, l) => (k === l ? 0 : 1)), range: 1 }
  const range = values.length > 0 ? values.at(-1)! - values[0]! : 0
  return { apart: square(count, (k, l) => Math.abs(values[k]! - values[l]!)), range: range || 1 }
}

/** A weight for each pair of levels. */
export function square(count: number, weightOf: (k: number, l: number) => number): LevelWeights {
  return Array.from({ length: count }, (_, k) => Array.from({ length: count }, (_, l) => weightOf(k, l)))
}

/**
 * How much a pair of statements at levels k and l counts, times `range`:
 * congruence 1 - d_kl, conflict d_kl, subtract their difference, ignore 1.
 * (Leifeld 2017, Discourse network analysis: policy debates as dynamic networks, in the Oxford Handbook of Political Networks.)
 */
export function pairWeights(
  levels: Levels,
  aggregation: string,
): { readonly weights: LevelWeights; readonly range: number } {
  const { apart, range } = levelDistances(levels)
  const { count } = levels
  if (aggregation === 'congruence') return { weights: square(count, (k, l) => range - apart[k]![l]!), range }
  if (aggregation === 'conflict') return { weights: apart, range }
  if (aggregation === 'subtract')
    return { weights: square(count, (k, l) => range - 2 * apart[k]![l]!), range }
  return { weights: square(count, () => 1), range: 1 }
}
