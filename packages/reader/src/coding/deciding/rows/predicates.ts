import type { DecisionState } from '../../../statement.ts'

/** What somebody or something is said to be, behind "is" or "remains": "is against the levy", "is under review". */
export interface PredicateRow {
  /** Predicates parted by blanks, their words joined by hyphens. */
  readonly words: string
  readonly state: DecisionState | null
  readonly side: 1 | -1 | 0
  readonly reason: string
  /** Whether it must be about a matter one can be for or against. */
  readonly matter?: true
  /** Whether it is of what was decided before, and names nothing: "Unions were furious". */
  readonly news?: true
  /** The side of its denial, where that takes one: "not happy". */
  readonly unless?: -1
  /** With the predicate in square brackets. */
  readonly example: string
}

export const PREDICATES: readonly PredicateRow[] = [
  {
    words:
      'against opposed-to opposed hostile-to sceptical-of sceptical-about sceptical skeptical-of skeptical-about skeptical critical-of wary-of unhappy-with unhappy-about up-in-arms-over up-in-arms-about dead-against unconvinced-by unconvinced-of dismissive-of resistant-to averse-to cool-on cold-on angry-about angry-over angry-at furious-about furious-over furious-at outraged-by outraged-at outraged-over dismayed-by dismayed-at appalled-by appalled-at disappointed-by disappointed-with at-loggerheads-over doubtful-of doubtful-about scathing-about scathing-of incensed-by incensed-at lukewarm-about lukewarm-on angered-by infuriated-by uncomfortable-with fed-up-with astonished-by astonished-at horrified-by horrified-at stunned-by shocked-by shocked-at critic-of opponent-of foe-of sceptic-of skeptic-of',
    state: null,
    side: -1,
    reason: 'against it',
    example: 'The union is [against] the levy.',
  },
  {
    words:
      'in-favour-of in-favor-of supportive-of enthusiastic-about keen-on pleased-with happy-with behind delighted-by delighted-with grateful-for on-board-with in-support-of committed-to satisfied-with relieved-by relieved-at bullish-on sympathetic-to supporter-of advocate-of backer-of champion-of proponent-of fan-of defender-of partisan-of believer-in all-for on-board in-favour in-favor',
    state: null,
    side: 1,
    reason: 'for it',
    example: 'The union is [in favour of] the levy.',
  },
  {
    words:
      'furious angry outraged dismayed appalled aghast incensed livid disappointed unhappy indignant irate unimpressed gutted dissatisfied displeased cheated betrayed let-down fed-up up-in-arms',
    state: null,
    side: -1,
    news: true,
    reason: 'against what was decided',
    example: 'Unions were [furious].',
  },
  {
    words: 'jubilant delighted overjoyed elated thrilled relieved ecstatic exultant triumphant',
    state: null,
    side: 1,
    news: true,
    reason: 'for what was decided',
    example: 'Unions were [jubilant].',
  },
  {
    words: 'happy pleased satisfied amused impressed',
    state: null,
    side: 1,
    news: true,
    unless: -1,
    reason: 'for what was decided; who is not happy is against it',
    example: 'Unions were [happy].',
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
  {
    words:
      'worried-about worried-by concerned-about concerned-over concerned-by alarmed-by alarmed-at alarmed-over uneasy-about uneasy-with nervous-about anxious-about frustrated-by frustrated-with',
    state: null,
    side: -1,
    matter: true,
    reason: 'against it, where it is a matter one can be against',
    example: 'The union is [worried about] the levy.',
  },
  {
    words: 'out-of-the-question off-the-table a-non-starter',
    state: 'refused',
    side: 0,
    reason: 'a no',
    example: 'The levy is [out of the question].',
  },
  {
    words: 'on-hold on-ice in-limbo',
    state: 'deferred',
    side: 0,
    reason: 'not yet',
    example: 'The levy is [on hold].',
  },
]
