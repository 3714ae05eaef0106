import type { DecisionState } from '../../../statement.ts'

/** A noun that tells a decision, a plea or a stance of somebody: "its refusal to", "Norland's request for", "anger from". */
export interface NounRow {
  /** Nouns parted by blanks. */
  readonly words: string
  readonly state: DecisionState | null
  readonly side: 1 | -1 | 0
  readonly reason: string
  /** Whether it must be about a matter one can be for or against: "concern over the cuts". */
  readonly matter?: true
  /** With the noun in square brackets. */
  readonly example: string
}

export const NOUNS: readonly NounRow[] = [
  {
    words: 'refusal rejection veto',
    state: 'refused',
    side: -1,
    reason: 'a no',
    example: "Norland's [refusal] to send tanks came late.",
  },
  {
    words: 'ban',
    state: 'decided',
    side: -1,
    reason: 'a ban is decided',
    example: "Norland's [ban] on eggs holds.",
  },
  {
    words: 'approval permission consent clearance authorisation',
    state: 'decided',
    side: 1,
    reason: 'a yes',
    example: "The council's [approval] of the tram came late.",
  },
  {
    words: 'postponement suspension deferral',
    state: 'deferred',
    side: 0,
    reason: 'not yet',
    example: "The council's [postponement] of the toll came late.",
  },
  {
    words: 'decision',
    state: 'decided',
    side: 1,
    reason: 'a decision to do it',
    example: "Norland's [decision] to open the camp came late.",
  },
  {
    words: 'pledge promise offer',
    state: 'announced',
    side: 0,
    reason: 'a promise of a deed not yet done',
    example: "Norland's [promise] to open the camp came late.",
  },
  {
    words: 'recommendation',
    state: 'recommended',
    side: 1,
    reason: 'somebody advises it',
    example: "The panel's [recommendation] to open the camp came late.",
  },
  {
    words: 'request plea appeal call demand application petition entreaty overture',
    state: 'requested',
    side: 1,
    reason: 'somebody asks',
    example: "Norland's [request] for tanks came late.",
  },
  {
    words:
      'opposition resistance objection hostility anger fury outrage criticism condemnation outcry dismay unease disapproval indignation backlash revolt rebellion scorn flak ire displeasure antipathy aversion dislike',
    state: null,
    side: -1,
    reason: 'against it',
    example: "The union's [opposition] to the levy grew.",
  },
  {
    words: 'support backing praise applause approval enthusiasm endorsement preference',
    state: null,
    side: 1,
    reason: 'for it',
    example: "The union's [support] for the levy grew.",
  },
  {
    words:
      'protest concern doubt misgiving reservation scepticism skepticism worry alarm disquiet reluctance unhappiness frustration disappointment regret disagreement complaint qualm',
    state: null,
    side: -1,
    matter: true,
    reason: 'against it, where it is a matter one can be against',
    example: "The union's [concern] about the cuts grew.",
  },
  {
    words: 'relief gratitude satisfaction thanks appreciation welcome joy delight',
    state: null,
    side: 1,
    matter: true,
    reason: 'for it, where it is a matter one can be for',
    example: "The union's [relief] over the decision grew.",
  },
  {
    words: 'pressure',
    state: null,
    side: 1,
    reason: 'who presses is for it',
    example: "The union's [pressure] to open the camp grew.",
  },
]
