import type { WordRange } from '../words/words.ts'

/** What an attribution's cue adds to the reading of its content. */
export interface CueBearing {
  /** The cue's and source's words in this sentence, where they stand here. */
  readonly cue: readonly WordRange[]
  readonly source: readonly WordRange[]
  /** 1 where the cue asks or commits, -1 where it refuses or opposes, 0 otherwise. */
  readonly lead: 1 | -1 | 0
  /** True where the cue denies its content. */
  readonly denies: boolean
  /** True where the cue itself is negated ("has not said that"). */
  readonly negated: boolean
}

export const NO_CUE: CueBearing = { cue: [], source: [], lead: 0, denies: false, negated: false }
