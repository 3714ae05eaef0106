import type { Attribution, Range } from '../attribution.ts'
import type { Scan } from '../rules/scan.ts'

/** A mistake that models make again and again, and what is right: the attribution itself where it is none, `null` where there is none. */
export interface Mend {
  readonly mend: (text: Scan, one: Attribution) => Attribution | null
  readonly reason: string
  /** What was found behind the sentence, and what is right: source | cue | content. */
  readonly example: string
}

export const wordsOf = ({ text }: Scan, { start, end }: Range): string => text.text.slice(start, end)
