/** What is learnt from people: whether a proposal is kept, which concept it is about, and which stance it takes. */
export const parts = ['keep', 'concept', 'stance'] as const
export type Part = (typeof parts)[number]

/** What came of learning: a score for what could be learnt, and what is missing for the rest. */
export interface Report {
  /** Proposals that people kept, proposals they rejected, and statements they added. */
  readonly kept: number
  readonly rejected: number
  readonly added: number
  readonly articles: number
  readonly parts: readonly PartReport[]
}

export interface PartReport {
  readonly part: Part
  /** Cross-validated; `null` where there is too little to learn from. */
  readonly score: Score | null
  readonly lack: Lack | null
  readonly curve: readonly CurvePoint[]
  /** Whether it speaks: only where it is better than the reader alone, over the whole of the interval. */
  readonly better: boolean
}

/** Right answers of the reader alone and of the models, about the same proposals, none of whose articles they learnt from. */
export interface Score {
  readonly asked: number
  readonly articles: number
  readonly untrained: Right
  readonly learned: Right
  /** The share of right answers that the models have more than the reader alone. */
  readonly gain: Interval
}

/** A share, and the middle 95 % of what it is over articles drawn again (bootstrap). */
export interface Interval {
  readonly share: number
  readonly lo: number
  readonly hi: number
}

export interface Right extends Interval {
  readonly right: number
}

/** What there is, and what is needed at least. */
export interface Lack {
  readonly decided: number
  readonly articles: number
  /** Times of the second most frequent answer: without two there is nothing to tell apart. */
  readonly second: number
  readonly needed: { readonly decided: number; readonly articles: number; readonly second: number }
}

/** Shares of right answers after so many decisions: medians over articles drawn anew, and the least and most of the models. */
export interface CurvePoint {
  readonly decisions: number
  readonly untrained: number
  readonly learned: number
  readonly least: number
  readonly most: number
}
