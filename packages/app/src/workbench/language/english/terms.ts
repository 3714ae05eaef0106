/** How the record's terms read on the page. */
import type {
  ActorKind,
  Anonymity,
  ChainRole,
  Commitment,
  DecisionState,
  ForecastKind,
  HedgeKind,
  QuantityKind,
  QuoteMode,
  StatementType,
} from '@onrecord/reader'
import type { StatementAnswer } from '../../../api/contract/shapes.ts'

type WordFor<Term extends string> = Readonly<Record<Term, string>>

const type: WordFor<StatementType> = {
  position: 'position',
  request: 'request',
  refusal: 'refusal',
  denial: 'denial',
  assertion: 'assertion',
  argument: 'argument',
  assessment: 'assessment',
  speculation: 'speculation',
  'quantity-claim': 'quantity claim',
  event: 'event',
  decision: 'decision',
  forecast: 'forecast',
  framing: 'framing',
}

const mode: WordFor<QuoteMode> = {
  direct: 'direct',
  mixed: 'mixed',
  indirect: 'indirect',
  nominal: 'nominal',
  none: 'own voice',
}

const actorKind: WordFor<ActorKind> = {
  person: 'person',
  organisation: 'organisation',
  country: 'country',
  group: 'group',
  outlet: 'outlet',
  anonymous: 'anonymous',
}

const anonymity: WordFor<Anonymity> = {
  'named-person': 'named person',
  'named-organisation': 'named organisation',
  'named-outlet': 'named outlet',
  'inferred-outlet': 'inferred outlet',
  'unnamed-collective': 'unnamed collective',
  'anonymous-described': 'anonymous described',
  'anonymous-bare': 'anonymous bare',
  passive: 'passive',
  'outlet-voice': 'outlet voice',
  document: 'document',
}

const chainRole: WordFor<ChainRole> = {
  'original-source': 'original source',
  spokesperson: 'spokesperson',
  'reporting-outlet': 'reporting outlet',
  'relaying-outlet': 'relaying outlet',
  'publishing-outlet': 'publishing outlet',
}

const commitment: WordFor<Commitment> = {
  'CT+': 'certain',
  'PR+': 'probable',
  'PS+': 'possible',
  'CT-': 'certainly not',
  'PR-': 'probably not',
  'PS-': 'possibly not',
  CTu: 'knows whether',
  Uu: 'uncommitted',
}

const hedgeKind: WordFor<HedgeKind> = {
  modal: 'modal',
  adverb: 'adverb',
  evidential: 'evidential',
  approximator: 'approximator',
  'vague-quantifier': 'vague quantifier',
  limiter: 'limiter',
  'vague-horizon': 'vague horizon',
}

const forecastKind: WordFor<ForecastKind> = {
  scored: 'scored',
  directional: 'foretold',
  possible: 'possible',
  intention: 'intention',
}

const quantityKind: WordFor<QuantityKind> = {
  produced: 'produced',
  received: 'received',
  purchased: 'purchased',
  sold: 'sold',
  donated: 'donated',
  used: 'used',
  lost: 'lost',
  stock: 'stock',
  remaining: 'remaining',
  rate: 'rate',
  ordered: 'ordered',
  requested: 'requested',
  pledged: 'pledged',
  other: 'other',
}

const decisionState: WordFor<DecisionState> = {
  requested: 'requested',
  'urged-by-third-party': 'urged by third party',
  'under-discussion': 'under discussion',
  recommended: 'recommended',
  decided: 'decided',
  announced: 'announced',
  'authorised-in-law': 'authorised in law',
  refused: 'refused',
  'refused-maintained': 'refused maintained',
  deferred: 'deferred',
  withdrawn: 'withdrawn',
  reversed: 'reversed',
  contracted: 'contracted',
  allocated: 'allocated',
  shipped: 'shipped',
  delivered: 'delivered',
  'in-use': 'in use',
  exhausted: 'exhausted',
  sold: 'sold',
  replaced: 'replaced',
  'third-party-consent': 'third party consent',
  'use-restriction-set': 'use restriction set',
  'use-restriction-eased': 'use restriction eased',
  'use-restriction-reinstated': 'use restriction reinstated',
  public: 'public',
  undisclosed: 'undisclosed',
  'later-confirmed': 'later confirmed',
}

const verdict: WordFor<NonNullable<StatementAnswer['verdict']>> = {
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
  added: 'added',
}

export const terms = {
  type,
  mode,
  actorKind,
  anonymity,
  chainRole,
  commitment,
  hedgeKind,
  forecastKind,
  quantityKind,
  decisionState,
  verdict,
  stance: { for: 'for', against: 'against', neither: 'neither', unset: 'unset' },
  /** The same where no stance is coded and the word stands alone. */
  noStance: 'no stance coded',
  ownVoice: 'The article’s own voice',
  speakerNotFound: 'Speaker not found',
  noFigure: 'no figure',
  per: (period: string) => `per ${period}`,
  ofWhole: (whole: string) => `of ${whole}`,
  againstVotes: (votes: string) => `to ${votes}`,
  onHolder: (holder: string) => `on ${holder}`,
}
