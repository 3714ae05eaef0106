import type { DecisionState } from '../../../statement.ts'

/** What somebody or something is said to be, behind "is" or "remains": "is against the levy", "is under review". */
export interface PredicateRow {
  /** Predicates parted by blanks, their words joined by hyphens. */
  readonly words: string
  readonly state: DecisionState | null
  readonly side: 1 | -1 | 0
  readonly reason: string
  /** With the predicate in square brackets. */
  readonly example: string
}

export const PREDICATES: readonly PredicateRow[] = [
  {
    words:
      'against opposed-to opposed hostile-to sceptical-of sceptical-about sceptical skeptical-of skeptical-about skeptical critical-of wary-of unhappy-with unhappy-about up-in-arms-over',
    state: null,
    side: -1,
    reason: 'against it',
    example: 'The union is [against] the levy.',
  },
  {
    words: 'in-favour-of in-favor-of supportive-of enthusiastic-about keen-on pleased-with happy-with behind',
    state: null,
    side: 1,
    reason: 'for it',
    example: 'The union is [in favour of] the levy.',
  },
  {
    words: 'on-the-table under-review under-discussion under-consideration under-study',
    state: 'under-discussion',
    side: 0,
    reason: 'it is talked about, and open',
    example: 'The levy is [under review].',
  },
  {
    words: 'in-use in-service',
    state: 'in-use',
    side: 0,
    reason: 'it is used',
    example: 'The pump is [in use].',
  },
  { words: 'on-hold', state: 'deferred', side: 0, reason: 'not yet', example: 'The levy is [on hold].' },
]
