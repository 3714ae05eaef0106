import type { Weights } from './weights.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** Impossible: no path goes through it. */
export const FORBIDDEN = -1e9

/** Ways back through the items, in a buffer that is used over and over. */
let ways = new Uint8Array(0)

function waysBack(size: number): Uint8Array {
  if (ways.length < size) ways = new Uint8Array(size * 2)
  return ways
}

/**
 * The best sequence of classes for `length` items whose scores lie in `scores` (length x classes), by Viterbi. With `boldness` the
 * first class scores so much less at every item: a bolder chain leaves it more often.
 */
export function bestChain(weights: Weights, scores: Float64Array, length: number, boldness = 0): Uint8Array {
  const best = new Uint8Array(length)
  if (length === 0) return best
  const { classes: L, transitions: T } = weights
  const from = waysBack(length * L)
  let before = new Float64Array(L)
  let now = new Float64Array(L)
  for (let j = 0; j < L; j++) before[j] = scores[j]! + T[L * L + j]!
  before[0] = scores[0]! - boldness + T[L * L]!
  for (let i = 1; i < length; i++) {
    for (let j = 0; j < L; j++) {
      let top = before[0]! + T[j]!
      let arg = 0
      for (let k = 1; k < L; k++) {
        const value = before[k]! + T[k * L + j]!
        if (value > top) {
          top = value
          arg = k
        }
      }
      now[j] = top + (j === 0 ? scores[i * L]! - boldness : scores[i * L + j]!)
      from[i * L + j] = arg
    }
    ;[before, now] = [now, before]
  }
  best[length - 1] = argMax(before)
  for (let i = length - 1; i > 0; i--) best[i - 1] = from[i * L + best[i]!]!
  return best
}

function argMax(values: Float64Array): number {
  let arg = 0
  for (let j = 1; j < values.length; j++) if (values[j]! > values[arg]!) arg = j
  return arg
}

/** The same where each item keeps only its `keep` best classes by their own score: of many classes hardly more can be meant. */
export function bestChainOfFew(
  weights: Weights,
  scores: Float64Array,
  length: number,
  keep: number,
): Uint8Array {
  const best = new Uint8Array(length)
  if (length === 0) return best
  const { classes: L, transitions: T } = weights
  const kept = new Uint8Array(length * keep)
  const from = waysBack(length * keep)
  let before = new Float64Array(keep)
  let now = new Float64Array(keep)
  for (let i = 0; i < length; i++) {
    keepBest(scores, i * L, L, kept, i * keep, keep)
    for (let j = 0; j < keep; j++) {
      const cls = kept[i * keep + j]!
      let top = i === 0 ? T[L * L + cls]! : -Infinity
      if (i > 0) {
        for (let k = 0; k < keep; k++) {
          const value = before[k]! + T[kept[(i - 1) * keep + k]! * L + cls]!
          if (value > top) {
            top = value
            from[i * keep + j] = k
          }
        }
      }
      now[j] = top + scores[i * L + cls]!
    }
    ;[before, now] = [now, before]
  }
  let at = argMax(before)
  for (let i = length - 1; i >= 0; i--) {
    best[i] = kept[i * keep + at]!
    at = from[i * keep + at]!
  }
  return best
}

/** The `keep` classes with the highest scores, best first. */
function keepBest(
  scores: Float64Array,
  offset: number,
  L: number,
  kept: Uint8Array,
  at: number,
  keep: number,
): void {
  let size = 0
  for (let j = 0; j < L; j++) {
    const score = scores[offset + j]!
    if (size === keep && score <= scores[offset + kept[at + size - 1]!]!) continue
    let k = size < keep ? size++ : keep - 1
    while (k > 0 && scores[offset + kept[at + k - 1]!]! < score) {
      kept[at + k] = kept[at + k - 1]!
      k -= 1
    }
    kept[at + k] = j
  }
}

/**
 * The probability of every class at every item (length x classes), by forward-backward; scores are left as they are.
 */
export function chainMarginals(
  T: Float64Array,
  L: number,
  scores: Float64Array,
  length: number,
): Float64Array {
  const marginals = new Float64Array(length * L)
  const work = new ChainWork(L)
  work.load(T)
  work.run(scores, length)
  for (let i = 0; i < length * L; i++) marginals[i] = work.alpha[i]! * work.beta[i]!
  return marginals
}

/** Forward-backward with scaling, in buffers that are used over and over: reading and training share it. */
export class ChainWork {
  readonly L: number
  alpha = new Float64Array(0)
  beta = new Float64Array(0)
  /** exp of the scores, each item divided by its largest. */
  emission = new Float64Array(0)
  scale = new Float64Array(0)
  readonly transition: Float64Array

  constructor(L: number) {
    this.L = L
    this.transition = new Float64Array((L + 1) * L)
  }

  load(T: Float64Array): void {
    for (let i = 0; i < T.length; i++) this.transition[i] = Math.exp(T[i]!)
  }

  /** Fills alpha and beta so that alpha x beta is the marginal; returns the log of the partition sum. */
  run(scores: Float64Array, length: number): number {
    this.reserve(length)
    let log = 0
    for (let i = 0; i < length; i++) log += this.exponentiate(scores, i)
    log += this.forward(length)
    this.backward(length)
    return log
  }

  private reserve(length: number): void {
    if (this.scale.length >= length) return
    const size = Math.max(256, length * 2)
    this.alpha = new Float64Array(size * this.L)
    this.beta = new Float64Array(size * this.L)
    this.emission = new Float64Array(size * this.L)
    this.scale = new Float64Array(size)
  }

  private exponentiate(scores: Float64Array, i: number): number {
    const { L, emission } = this
    let top = -Infinity
    for (let j = 0; j < L; j++) top = Math.max(top, scores[i * L + j]!)
    for (let j = 0; j < L; j++) emission[i * L + j] = Math.exp(scores[i * L + j]! - top)
    return top
  }

  private forward(length: number): number {
    const { L, alpha, emission, transition, scale } = this
    let log = 0
    for (let i = 0; i < length; i++) {
      let sum = 0
      for (let j = 0; j < L; j++) {
        let value = 0
        if (i === 0) value = transition[L * L + j]!
        else for (let k = 0; k < L; k++) value += alpha[(i - 1) * L + k]! * transition[k * L + j]!
        value *= emission[i * L + j]!
        alpha[i * L + j] = value
        sum += value
      }
      scale[i] = sum
      log += Math.log(sum)
      for (let j = 0; j < L; j++) alpha[i * L + j]! /= sum
    }
    return log
  }

  private backward(length: number): void {
    const { L, beta, emission, transition, scale } = this
    for (let j = 0; j < L; j++) beta[(length - 1) * L + j] = 1
    for (let i = length - 2; i >= 0; i--) {
      const divisor = scale[i + 1]!
      for (let k = 0; k < L; k++) {
        let value = 0
        for (let j = 0; j < L; j++)
          value += transition[k * L + j]! * emission[(i + 1) * L + j]! * beta[(i + 1) * L + j]!
        beta[i * L + k] = value / divisor
      }
    }
  }
}
