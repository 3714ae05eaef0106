/**
 * The statement, the unit of coding: one source, one content, at most one concept.
 * The same shape from the library, the command line, the API and the exports; survives JSON.
 */

/** A stretch of the article: half-open UTF-16 offsets, and the words. `text.slice(start, end) === quote`, always. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly quote: string
}

export const statementTypes = [
  'position',
  'request',
  'refusal',
  'denial',
  'assertion',
  'argument',
  'assessment',
  'speculation',
  'quantity-claim',
  'event',
  'decision',
  'forecast',
  'framing',
] as const
export type StatementType = (typeof statementTypes)[number]
/** How the words were taken over; `none` is the outlet's own voice, `nominal` a noun ("pleas from"). */
export const quoteModes = ['direct', 'mixed', 'indirect', 'nominal', 'none'] as const
export type QuoteMode = (typeof quoteModes)[number]
export const actorKinds = ['person', 'organisation', 'country', 'group', 'outlet', 'anonymous'] as const
export type ActorKind = (typeof actorKinds)[number]
export const anonymities = [
  'named-person',
  'named-organisation',
  'named-outlet',
  'inferred-outlet',
  'unnamed-collective',
  'anonymous-described',
  'anonymous-bare',
  'passive',
  'outlet-voice',
  'document',
] as const
export type Anonymity = (typeof anonymities)[number]
/** Who speaks, or who holds a stance. `id` is the codebook's or the record's, `null` when neither knows the actor. */
export interface ActorMention {
  readonly name: string
  readonly id: string | null
  readonly kind: ActorKind
  readonly organisation: string | null
  readonly anonymity: Anonymity
  /** What the text says of an unnamed source. Present for anonymous sources and collectives only. */
  readonly facets?: SourceFacets
}

export const sourceRanks = ['senior', 'former'] as const
export const sourceNumbers = ['one', 'two', 'several', 'unknown'] as const
export interface SourceFacets {
  readonly rank: (typeof sourceRanks)[number] | null
  readonly body: string | null
  readonly number: (typeof sourceNumbers)[number]
  readonly reason: string | null
}

export const chainRoles = [
  'original-source',
  'spokesperson',
  'reporting-outlet',
  'relaying-outlet',
  'publishing-outlet',
] as const
export type ChainRole = (typeof chainRoles)[number]
/** One link of the way from the original source to this document, outermost last. */
export interface ChainLink {
  readonly name: string
  readonly id: string | null
  readonly role: ChainRole
  readonly explicit: boolean
  readonly span: Span | null
}

/** FactBank's committed values (Saurí and Pustejovsky 2009): certain, probable, possible; + or -; CTu, Uu. */
export const commitments = ['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'CTu', 'Uu'] as const
export type Commitment = (typeof commitments)[number]
export const hedgeKinds = [
  'modal',
  'adverb',
  'evidential',
  'approximator',
  'vague-quantifier',
  'limiter',
  'vague-horizon',
] as const
export type HedgeKind = (typeof hedgeKinds)[number]
export interface Hedge extends Span {
  readonly kind: HedgeKind
}

/** Toward the concept as worded: disagrees, neutral or mixed, agrees. */
export const stances = [-1, 0, 1] as const
/** `null` is unset and never counts as agreeing. */
export type Stance = (typeof stances)[number] | null

export const quantityKinds = [
  'produced',
  'received',
  'purchased',
  'sold',
  'donated',
  'used',
  'lost',
  'stock',
  'remaining',
  'rate',
  'ordered',
  'requested',
  'pledged',
  'other',
] as const
export type QuantityKind = (typeof quantityKinds)[number]
/** A figure with its bounds: `null` is unbounded; `nominal` is the number as printed, 0.25 of "a quarter". */
export interface Quantity extends Span {
  readonly kind: QuantityKind
  readonly item: string | null
  readonly holder: string | null
  readonly unit: string | null
  /** What a rate is counted by: "year" of "500 a year", "cubic metre" of "4 marks per cubic metre". */
  readonly period: string | null
  /** What it is a part of, as the text says it: "52" of "17 of 52 wells", "pupils" of "a quarter of pupils". */
  readonly whole: string | null
  /** The votes of the other side: 66 of "74 votes to 66". */
  readonly against: number | null
  readonly nominal: number | null
  readonly lo: number | null
  readonly hi: number | null
  readonly loOpen: boolean
  readonly hiOpen: boolean
  readonly hedge: string | null
  /** The convention that made bounds of a vague phrase ("around: ±10 %"), `null` where the text gives them. */
  readonly convention: string | null
}

export const timeKinds = ['date', 'range', 'duration', 'frequency', 'state', 'period', 'horizon'] as const
export type TimeKind = (typeof timeKinds)[number]
/** A time expression; `from` and `to` are ISO days, both inclusive, `null` where the text leaves it open. */
export interface TimeExpression extends Span {
  readonly from: string | null
  readonly to: string | null
  readonly kind: TimeKind
}

export const decisionTracks = ['process', 'material', 'condition', 'publicity'] as const
export type DecisionTrack = (typeof decisionTracks)[number]
export const decisionStates = [
  'requested',
  'urged-by-third-party',
  'under-discussion',
  'recommended',
  'decided',
  'announced',
  'authorised-in-law',
  'refused',
  'refused-maintained',
  'deferred',
  'withdrawn',
  'reversed',
  'contracted',
  'allocated',
  'shipped',
  'delivered',
  'in-use',
  'exhausted',
  'sold',
  'replaced',
  'third-party-consent',
  'use-restriction-set',
  'use-restriction-eased',
  'use-restriction-reinstated',
  'public',
  'undisclosed',
  'later-confirmed',
] as const
export type DecisionState = (typeof decisionStates)[number]
export interface Decision {
  readonly state: DecisionState
  readonly track: DecisionTrack
  /** Who decides, or is asked to: the id of the codebook, or the words of the text; so `requester`, `recipient` and `item`. */
  readonly decider: string | null
  /** Who asks for it. */
  readonly requester: string | null
  readonly recipient: string | null
  readonly item: string | null
  /** The words that tell on what condition: "flight plans are filed a day ahead". */
  readonly condition: string | null
  readonly date: string | null
  /** False when the text denies the state ("there has been no discussion"). */
  readonly affirmed: boolean
}

/**
 * A probability makes a forecast `scored`; "will" and "expects" are `directional`, "could" and "fears" `possible`, and what
 * somebody will do themselves is an `intention`.
 */
export const forecastKinds = ['scored', 'directional', 'possible', 'intention'] as const
export type ForecastKind = (typeof forecastKinds)[number]

/** A stance on an item in the words of the text, which a person may turn into a concept. */
export interface ItemPosition {
  /** The id of the codebook or the name in the text of whose stance it is, whoever tells it. */
  readonly actor: string
  readonly item: string
  readonly stance: -1 | 1
  /** True for a stance the text tells as given up: "has dropped his opposition". */
  readonly ended: boolean
}

/** `probability` is the ICD 203 range of the word; `null` for words that are never scored ("could"). */
export interface Forecast {
  readonly event: string
  readonly word: string
  readonly kind: ForecastKind
  readonly probability: readonly [number, number] | null
  readonly horizon: string | null
}

export const coderKinds = ['reader', 'person'] as const
/** Who coded: the reader, with its name and version, or (in a record) a person. */
export interface Coder {
  readonly by: (typeof coderKinds)[number]
  readonly name: string
  readonly version: string
}

export interface Statement {
  readonly type: StatementType
  readonly mode: QuoteMode
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly speaker: ActorMention | null
  /** Whose stance it is, where that is not the speaker. */
  readonly holder: ActorMention | null
  readonly chain: readonly ChainLink[]
  readonly commitment: { readonly source: Commitment | null; readonly reporter: Commitment }
  readonly hedges: readonly Hedge[]
  readonly concept: string | null
  readonly stance: Stance
  /** The words that led to the concept. */
  readonly because: readonly Span[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeExpression[]
  readonly decision: Decision | null
  /** Who is for or against which item, as the content tells it. */
  readonly positions: readonly ItemPosition[]
  readonly forecast: Forecast | null
  readonly confidence: number
  readonly coder: Coder
}
