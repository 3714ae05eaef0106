import type { QuoteMode } from '../statement.ts'
import type { TaggedText } from '../text/read-text.ts'

/** A stretch of characters, half-open. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * An attribution in the sense of PARC and PolNeAR: a source, a cue and a content, each of one or more stretches.
 * `source` is empty where the text names none (passives, unattributed quotations).
 */
export interface Attribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly mode: QuoteMode
  readonly confidence: number
}

/** Which attributions count: `speech` (said, told, wrote, according to) or `all` (wants, fears, supports, decided). */
export type AttributionScope = 'speech' | 'all'

/** The seam between rules and learned models: both are one of these. Stateless: same text, same answer. */
export type Attributor = (text: TaggedText, scope: AttributionScope) => Attribution[]
