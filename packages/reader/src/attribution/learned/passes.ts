import { bestChain, ChainWork } from '../../learning/chain.ts'
import { Features } from '../../learning/feature.ts'
import type { Weights } from '../../learning/weights.ts'
import { LABELS } from './labels.ts'
import { type FirstPass, firstPass, secondFeatures, sureness } from './second-features.ts'
import { syntaxFeatures } from './syntax-features.ts'
import { tokenFeatures } from './token-features.ts'
import type { Sequence, TokenNumbers } from './token-numbers.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** What a pass says of every token: its class on the best paths, from the plainest to the boldest, and the probability of each class. */
export interface Labelled {
  readonly paths: readonly Uint8Array[]
  /** Length x LABELS. */
  readonly probabilities: Float32Array
}

/** Looks at one token for one pass. */
export type Describe = (view: TokenNumbers, sequence: Sequence, token: number, features: Features) => void

/** The first pass: every paragraph by itself. */
export function labelFirst(view: TokenNumbers, weights: Weights, boldness: readonly number[]): Labelled {
  return label(view, weights, describeFirst, boldness)
}

export const describeFirst: Describe = (view, sequence, token, features) => {
  tokenFeatures(view, sequence, token, features)
  if (view.syntax !== null) syntaxFeatures(view, view.syntax, token, features)
}

/** The second pass: the same features, and what the first pass said of each token's surroundings. */
export function labelSecond(
  view: TokenNumbers,
  first: Labelled,
  weights: Weights,
  boldness: readonly number[],
): Labelled {
  return label(view, weights, describeSecond(passOf(view, first)), boldness)
}

export function describeSecond(pass: FirstPass): Describe {
  return (view, sequence, token, features) => {
    describeFirst(view, sequence, token, features)
    secondFeatures(view, sequence, pass, token, features)
  }
}

/** The first pass as the second one sees it. */
export function passOf(view: TokenNumbers, { paths, probabilities }: Labelled): FirstPass {
  const sure = new Uint8Array(view.length * 3)
  for (let i = 0; i < view.length; i++)
    for (let role = 0; role < 3; role++) {
      const at = i * LABELS + role * 2 + 1
      sure[i * 3 + role] = sureness(probabilities[at]! + probabilities[at + 1]!)
    }
  return firstPass(view, paths[0]!, sure)
}

function label(
  view: TokenNumbers,
  weights: Weights,
  describe: Describe,
  boldness: readonly number[],
): Labelled {
  return decode(view, weights, (sequence) => sequenceScores(view, sequence, weights, describe), boldness)
}

const features = new Features()

/** The score of every class for every token of a sequence. */
export function sequenceScores(
  view: TokenNumbers,
  sequence: Sequence,
  weights: Weights,
  describe: Describe,
): Float64Array {
  const { first, end } = sequence
  const scores = new Float64Array((end - first) * LABELS)
  for (let i = first; i < end; i++) {
    describe(view, sequence, i, features)
    weights.score(features, scores, (i - first) * LABELS)
  }
  return scores
}

/**
 * The best paths and the probabilities of all classes. A degree of boldness is taken off the score of "outside" on its
 * path, not in the probabilities: a bolder path finds more, and the last look decides what of it is kept.
 */
export function decode(
  view: TokenNumbers,
  weights: Weights,
  scoresOf: (sequence: Sequence, index: number) => Float64Array,
  boldness: readonly number[],
): Labelled {
  const paths = boldness.map(() => new Uint8Array(view.length))
  const probabilities = new Float32Array(view.length * LABELS)
  const work = new ChainWork(LABELS)
  work.load(weights.transitions)
  view.sequences.forEach((sequence, index) => {
    const { first, end } = sequence
    const scores = scoresOf(sequence, index)
    work.run(scores, end - first)
    for (let k = 0; k < scores.length; k++) probabilities[first * LABELS + k] = work.alpha[k]! * work.beta[k]!
    boldness.forEach((bold, path) => {
      paths[path]!.set(bestChain(weights, scores, end - first, bold), first)
    })
  })
  return { paths, probabilities }
}
