/** How sure a proposition is said to be, and which way. */
export interface Sureness {
  readonly strength: 'CT' | 'PR' | 'PS'
  readonly negative: boolean
}

export const CERTAIN: Sureness = { strength: 'CT', negative: false }

const ORDER = ['CT', 'PR', 'PS'] as const

/** The weaker of both, and negative where one of both is. */
export function joined(a: Sureness, b: Sureness): Sureness {
  const strength = ORDER[Math.max(ORDER.indexOf(a.strength), ORDER.indexOf(b.strength))]!
  return { strength, negative: a.negative !== b.negative }
}
