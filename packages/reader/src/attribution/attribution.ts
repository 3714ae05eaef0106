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

/** What finds attributions, whatever it goes by. Stateless: same text, same answer. */
export type Attributor = (text: TaggedText, scope: AttributionScope) => Attribution[]

/** Where an attribution begins: text order is the order of an attributor's answer. */
export function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map((range) => range.start))
}

export const inTextOrder = (found: readonly Attribution[]): Attribution[] =>
  [...found].sort((a, b) => startOf(a) - startOf(b))

/** The words of a stretch. */
export const wordsAt = ({ text }: TaggedText, { start, end }: Range): string => text.slice(start, end)

/** Whether it is "according to" somebody. */
export function isAccording(text: TaggedText, { cue: [cue] }: Attribution): boolean {
  return cue !== undefined && /^according to\b/i.test(wordsAt(text, cue))
}
