import type { Settled } from '../terms/settled.ts'

/** "congruence & conflict" makes one network of each (of a two-mode network, which DNA lets through, one without ties). */
export function eachAggregation(settled: Settled): Settled[] {
  if (settled.qualifierAggregation !== 'congruence & conflict' || settled.networkType === 'twomode')
    return [settled]
  return (['congruence', 'conflict'] as const).map((qualifierAggregation) => ({
    ...settled,
    qualifierAggregation,
  }))
}
