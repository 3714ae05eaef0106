/** How sure a proposition is said to be, and which way. */
export interface Sureness {
  readonly strength: 'CT' | 'PR' | 'PS'
  readonly negative: boolean
}

export const CERTAIN: Sureness = { strength: 'CT', negative: false }

const ORDER = ['CT', 'PR', 'PS'] as const

/** The weaker of both, and negative where one of both is. */
export function joined(a: Sureness, b: Sureness): Sureness {
  const strength = ORDER.indexOf(a.strength) < ORDER.indexOf(b.strength) ? b.strength : a.strength
  return { strength, negative: a.negative !== b.negative }
}

/** A sureness whose direction may hang on what negates it: "likely" goes with that, "unlikely" against it. */
export interface Leaning {
  readonly strength: Sureness['strength']
  readonly negative: boolean | 'as-negated' | 'unless-negated'
}

/** The sureness of a leaning, where what leans is negated or not. */
export function settled({ strength, negative }: Leaning, negated: boolean): Sureness {
  if (typeof negative === 'boolean') return { strength, negative }
  return { strength, negative: (negative === 'as-negated') === negated }
}
