import type { DecisionState } from '@onrecord/reader'
import type { Pair } from '../corpus.ts'

/** What one coder, a person or a reader, made of one text. docs/debate-guide.md says what each field means. */
export interface Coding {
  readonly attributions: readonly CodedAttribution[]
  readonly decisions: readonly CodedDecision[]
  readonly positions: readonly CodedPosition[]
  readonly forecasts: readonly CodedForecast[]
  readonly hedges: readonly Pair[]
  readonly quantities: readonly CodedQuantity[]
}

/** A name as the coder would accept it: any one of these. Empty where the text names nobody. */
export type Names = readonly string[]

export interface CodedAttribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  readonly speaker: Names
  /** Outlets it came through, the first one first, each with its other names; without this document's own. */
  readonly via: readonly Names[]
}

export interface CodedDecision {
  /** Where the text tells it: a person's trigger words, or all stretches of a reader's statement. */
  readonly place: readonly Pair[]
  readonly state: DecisionState
  readonly affirmed: boolean
  readonly decider: Names
  readonly item: Names
  readonly recipient: Names
  /** Who asks, where the decision is one that is asked for. */
  readonly requester: Names
  /** The words that tell when; a reader's are the ones its date was read from. */
  readonly when: Names
  readonly condition: Names
}

export interface CodedPosition {
  readonly place: readonly Pair[]
  readonly actor: Names
  readonly item: Names
  readonly polarity: 'for' | 'against'
  /** A stance the text tells as given up. */
  readonly ended: boolean
}

export const forecastKinds = ['scored', 'directional', 'possible', 'intention'] as const
export type ForecastKind = (typeof forecastKinds)[number]

export interface CodedForecast {
  /** The words that make it one: "will", "very likely". */
  readonly word: readonly Pair[]
  readonly event: readonly Pair[]
  readonly kind: ForecastKind
  readonly forecaster: Names
}

export interface CodedQuantity {
  readonly span: Pair
  /** `null` is unbounded. */
  readonly lo: number | null
  readonly hi: number | null
  readonly loOpen: boolean
  readonly hiOpen: boolean
  readonly unit: string | null
  readonly per: string | null
  /** What it is a part of: a number ("17 of 52 wells") or words ("a quarter of pupils"). */
  readonly whole: string | null
  /** A part of a whole, "a fifth": 0.2, 20 % and "1 of 5" are the same. */
  readonly share: boolean
}
