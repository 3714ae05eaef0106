import { Features } from '../../model/feature.ts'
import type { Weights } from '../../model/weights.ts'
import type { Candidate } from './candidates.ts'
import { keepFeatures } from './keep-features.ts'
import type { Labelled } from './passes.ts'
import type { View } from './view.ts'

/** What the last look says of a candidate. */
export interface Judged {
  readonly candidate: Candidate
  /** How likely half of its content, and its source, are right. */
  readonly probability: number
  /** How likely its content is exact, too. */
  readonly exact: number
}

/** The classes of the last look. */
export const [WRONG, RIGHT, EXACT] = [0, 1, 2] as const
export const JUDGEMENTS = 3

/** How much an exact content counts beside a right attribution, where two candidates are in each other's way. */
const EXACTNESS = 0.75

const features = new Features()

/** How likely a candidate is right: a log-linear model of how sure each part of it is, where it ends, and how it was found. */
export function judge(view: View, labelled: Labelled, candidate: Candidate, weights: Weights): Judged {
  keepFeatures(view, labelled, candidate, features)
  const scores = new Float64Array(weights.classes)
  weights.score(features, scores, 0)
  const [wrong, right, exact] = Array.from(scores, Math.exp) as [number, number, number]
  const sum = wrong + right + exact
  return { candidate, probability: (right + exact) / sum, exact: exact / sum }
}

/** The best of the candidates, none in another's way: the likeliest first, and what shares a word of cue or content with it no more. */
export function keepBest(view: View, judged: readonly Judged[]): Judged[] {
  const worth = ({ probability, exact }: Judged): number => probability + EXACTNESS * exact
  const taken = new Uint8Array(view.length)
  return [...judged]
    .sort((a, b) => worth(b) - worth(a))
    .filter(({ candidate }) => {
      const pieces = candidate.cue === null ? candidate.content : [candidate.cue, ...candidate.content]
      if (pieces.some(({ first, end }) => taken.subarray(first, end).includes(1))) return false
      for (const { first, end } of pieces) taken.fill(1, first, end)
      return true
    })
}
