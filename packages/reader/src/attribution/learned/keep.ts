import { Features } from '../../learning/feature.ts'
import type { Forest } from '../../learning/forest.ts'
import type { Weights } from '../../learning/weights.ts'
import type { Candidate } from './candidates.ts'
import { keepFeatures } from './keep-features.ts'
import { keepNumbers, type Standing } from './keep-numbers.ts'
import type { Labelled } from './passes.ts'
import type { Piece } from './pieces.ts'
import type { TokenNumbers } from './token-numbers.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** What the last look says of a candidate. */
export interface Judged {
  readonly candidate: Candidate
  /** How likely half of its content, and its source, are right. */
  readonly probability: number
  /** How likely its content is exact, too. */
  readonly exact: number
}

/** What the last look has learnt: words and classes by a log-linear model, its answers and all numbers by trees. */
export interface KeepWeights {
  readonly first: Weights
  readonly right: Forest
  readonly exact: Forest
}

/** The classes of the last look. */
export const [WRONG, RIGHT, EXACT] = [0, 1, 2] as const
export const JUDGEMENTS = 3

/** How much an exact content counts beside a right attribution, where two candidates are in each other's way. */
const EXACTNESS = 0.75

/**
 * How likely the candidates of a text are right: a first judgement of each by itself, then trees that see it among its rivals.
 * Where none below `threshold` is kept, one so unlikely that it is in nobody's way is not asked whether it is exact.
 */
export function judge(
  view: TokenNumbers,
  labelled: Labelled,
  candidates: readonly Candidate[],
  { first, right, exact }: KeepWeights,
  threshold = 0,
): Judged[] {
  const judged = candidates.map((one) => judgeFirst(view, labelled, one, first))
  return standings(view, judged).map((standing) => {
    const { candidate } = standing
    const numbers = keepNumbers(view, labelled, candidate, standing)
    const probability = logistic(right.score(numbers))
    const hopeless = probability * (1 + EXACTNESS) < threshold
    // What is exact is right, whatever the second forest says.
    const both = hopeless ? 0 : Math.min(probability, logistic(exact.score(numbers)))
    return { candidate, probability, exact: both }
  })
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score))

const features = new Features()

/** A candidate by itself: a log-linear model of how sure each part of it is, where it ends, and how it was found. */
export function judgeFirst(
  view: TokenNumbers,
  labelled: Labelled,
  candidate: Candidate,
  weights: Weights,
): Judged {
  keepFeatures(view, labelled, candidate, features)
  const scores = new Float64Array(weights.classes)
  weights.score(features, scores, 0)
  const [wrong, right, exact] = Array.from(scores, Math.exp) as [number, number, number]
  const sum = wrong + right + exact
  return { candidate, probability: (right + exact) / sum, exact: exact / sum }
}

const worth = ({ probability, exact }: Judged): number => probability + EXACTNESS * exact

/** What nobody else may have: the words of the cue and the content. */
function claimed({ cue, content }: Candidate): readonly Piece[] {
  return cue === null ? content : [cue, ...content]
}

/** How each candidate stands among those that claim one of its words. Linear in the words that they claim. */
export function standings(
  view: TokenNumbers,
  judged: readonly Judged[],
): (Standing & Pick<Judged, 'candidate'>)[] {
  const words = new Claims(view.length)
  judged.forEach((own, one) => {
    for (const { first, end } of claimed(own.candidate)) words.claim(one, worth(own), first, end)
  })
  return judged.map((own, one) => {
    let [rival, crowd] = [0, 0]
    for (const { first, end } of claimed(own.candidate)) {
      rival = Math.max(rival, words.bestRival(one, first, end))
      crowd = Math.max(crowd, words.crowd(first, end))
    }
    const { candidate, probability, exact } = own
    return { candidate, probability, exact, rival: rival - worth(own), crowd }
  })
}

/** For each word of a text: the two best candidates that claim it, and how many do. */
class Claims {
  private readonly best: Int32Array
  private readonly bestWorth: Float64Array
  private readonly secondWorth: Float64Array
  private readonly count: Uint16Array

  constructor(length: number) {
    this.best = new Int32Array(length).fill(-1)
    this.bestWorth = new Float64Array(length)
    this.secondWorth = new Float64Array(length)
    this.count = new Uint16Array(length)
  }

  claim(one: number, worth: number, first: number, end: number): void {
    const { best, bestWorth, secondWorth, count } = this
    for (let i = first; i < end; i++) {
      count[i]! += 1
      if (best[i] === -1 || worth > bestWorth[i]!) {
        secondWorth[i] = bestWorth[i]!
        bestWorth[i] = worth
        best[i] = one
      } else if (worth > secondWorth[i]!) secondWorth[i] = worth
    }
  }

  /** The worth of the best other candidate that claims one of these words; 0 for none. */
  bestRival(one: number, first: number, end: number): number {
    const { best, bestWorth, secondWorth } = this
    let top = 0
    for (let i = first; i < end; i++) {
      const other = best[i] === one ? secondWorth[i]! : bestWorth[i]!
      if (other > top) top = other
    }
    return top
  }

  crowd(first: number, end: number): number {
    let most = 0
    for (let i = first; i < end; i++) if (this.count[i]! > most) most = this.count[i]!
    return most
  }
}

/** The best of the candidates, none in another's way: the likeliest first, and what shares a word of cue or content with it no more. */
export function keepBest(view: TokenNumbers, judged: readonly Judged[]): Judged[] {
  const taken = new Uint8Array(view.length)
  return [...judged]
    .sort((a, b) => worth(b) - worth(a))
    .filter(({ candidate }) => {
      const pieces = claimed(candidate)
      if (pieces.some(({ first, end }) => taken.subarray(first, end).includes(1))) return false
      for (const { first, end } of pieces) taken.fill(1, first, end)
      return true
    })
}
