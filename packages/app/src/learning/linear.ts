import { randomFrom } from '@onrecord/network'
import { shuffle } from './chance.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** One choice among classes. */
export interface Choice {
  /** Features that are there, rising; each has a weight for each class. */
  readonly features: Uint32Array
  /** Numbers that say how a class fits, classes x signs; a sign has one weight, whatever the class. */
  readonly signs: Float32Array
}

export interface MadeChoice extends Choice {
  /** The class that is right. */
  readonly right: number
}

/** A log-linear model of a choice, its weights in one byte each: what is scored is what is stored. */
export interface LinearModel {
  readonly classes: number
  /** Weights of the signs. */
  readonly signs: Float32Array
  /** Features with weights, rising. */
  readonly features: Uint32Array
  /** Features x classes. */
  readonly weights: Int8Array
  /** What a byte is multiplied by. */
  readonly scale: number
}

const ROUNDS = 12
const RATE = 0.4
const PULL = 0.002
/** A feature seen once says little; beyond so many, the rarest are left out. */
const LEAST_SEEN = 2
const MOST_FEATURES = 8192

/**
 * Multinomial logistic regression by stochastic gradient descent with a rate of its own for each weight (AdaGrad, Duchi et
 * al. 2011), pulled toward what is believed before anything is learnt: no weight of words, and `before` of the signs. The same
 * choices in the same order give the same bytes.
 */
export function trainLinear(
  choices: readonly MadeChoice[],
  classes: number,
  before: readonly number[],
): LinearModel {
  const features = frequentFeatures(choices)
  const rowOf = new Map(Array.from(features, (feature, row) => [feature, row]))
  const rows = choices.map((choice) => rowsOf(choice, rowOf))
  const state = new Descent(features.length, classes, before)
  const chance = randomFrom(choices.length)
  const order = Uint32Array.from(choices.keys())
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, chance)
    for (const at of order) state.learn(rows[at]!, choices[at]!)
  }
  return { classes, features, signs: state.signs, ...inBytes(state.weights) }
}

/** The probability of each class. */
export function probabilities(model: LinearModel, choice: Choice): Float64Array {
  const { classes, weights, scale, features } = model
  const scores = new Float64Array(classes)
  const value = weightOf(choice)
  for (const feature of choice.features) {
    const row = placeIn(features, feature)
    if (row < 0) continue
    for (let c = 0; c < classes; c++) scores[c]! += weights[row * classes + c]! * scale * value
  }
  addSigns(scores, choice.signs, model.signs)
  return softmax(scores)
}

class Descent {
  readonly weights: Float32Array
  readonly signs: Float32Array
  private readonly steps: Float32Array
  private readonly signSteps: Float32Array
  private readonly before: readonly number[]
  private readonly classes: number

  constructor(features: number, classes: number, before: readonly number[]) {
    this.classes = classes
    this.before = before
    this.weights = new Float32Array(features * classes)
    this.steps = new Float32Array(features * classes)
    this.signs = Float32Array.from(before)
    this.signSteps = new Float32Array(before.length)
  }

  learn(rows: Uint32Array, choice: MadeChoice): void {
    const { classes, weights, steps } = this
    const value = weightOf(choice)
    const errors = new Float64Array(classes)
    for (const row of rows)
      for (let c = 0; c < classes; c++) errors[c]! += weights[row * classes + c]! * value
    addSigns(errors, choice.signs, this.signs)
    softmax(errors)
    errors[choice.right]! -= 1
    for (const row of rows) {
      for (let c = 0; c < classes; c++) {
        const at = row * classes + c
        const gradient = errors[c]! * value + PULL * weights[at]!
        steps[at]! += gradient * gradient
        weights[at]! -= (RATE * gradient) / (Math.sqrt(steps[at]!) + 0.01)
      }
    }
    this.learnSigns(errors, choice.signs)
  }

  private learnSigns(errors: Float64Array, signs: Float32Array): void {
    const count = this.before.length
    for (let k = 0; k < count; k++) {
      let gradient = PULL * (this.signs[k]! - this.before[k]!)
      for (let c = 0; c < this.classes; c++) gradient += errors[c]! * signs[c * count + k]!
      this.signSteps[k]! += gradient * gradient
      this.signs[k]! -= (RATE * gradient) / (Math.sqrt(this.signSteps[k]!) + 1)
    }
  }
}

/** All features of a choice together weigh as much as one that stands alone. */
const weightOf = ({ features }: Choice): number =>
  features.length === 0 ? 0 : 1 / Math.sqrt(features.length)

function addSigns(scores: Float64Array, signs: Float32Array, weights: Float32Array): void {
  for (let c = 0; c < scores.length; c++)
    for (let k = 0; k < weights.length; k++) scores[c]! += signs[c * weights.length + k]! * weights[k]!
}

function softmax(scores: Float64Array): Float64Array {
  let top = -Infinity
  for (const score of scores) top = Math.max(top, score)
  let sum = 0
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - top)
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum
  return scores
}

function frequentFeatures(choices: readonly Choice[]): Uint32Array {
  const seen = new Map<number, number>()
  for (const { features } of choices)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const frequent = [...seen].filter(([, times]) => times >= LEAST_SEEN)
  frequent.sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
  return Uint32Array.from(frequent.slice(0, MOST_FEATURES), ([feature]) => feature).sort()
}

function rowsOf({ features }: Choice, rowOf: ReadonlyMap<number, number>): Uint32Array {
  return Uint32Array.from([...features].flatMap((feature) => rowOf.get(feature) ?? []))
}

function inBytes(weights: Float32Array): Pick<LinearModel, 'weights' | 'scale'> {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = Math.fround(largest / 127)
  return {
    weights: Int8Array.from(weights, (weight) => (scale === 0 ? 0 : Math.round(weight / scale))),
    scale,
  }
}

/** Where a value stands among rising ones; -1 where it does not. */
function placeIn(values: Uint32Array, wanted: number): number {
  let low = 0
  let high = values.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = values[middle]!
    if (value === wanted) return middle
    if (value < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}
