import type { Settled } from './settled.ts'

/** "congruence & conflict" makes one network of each. */
export function aggregations(settled: Settled): Settled[] {
  if (settled.qualifierAggregation !== 'congruence & conflict') return [settled]
  return (['congruence', 'conflict'] as const).map((qualifierAggregation) => ({
    ...settled,
    qualifierAggregation,
  }))
}
