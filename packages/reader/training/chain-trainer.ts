import { ChainWork, FORBIDDEN } from '../src/learning/chain.ts'
import type { WeightRows } from '../src/learning/weights.ts'
import type { Dataset } from './dataset.ts'
import { type Random, seeded } from './seeded.ts'

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) on a dataset, or on some of its sequences; a
 * sequence of one item makes it a softmax classifier. Regularised dual averaging with AdaGrad (Duchi et al. 2011; Xiao
 * 2010) and L1, so that most weights end at exactly zero; feature dropout; the weights of the later epochs averaged.
 * One thread, one seed, one result: the same on every run.
 */
export interface TrainerSettings {
  readonly epochs: number
  /** First epoch (from 0) whose weights go into the average. */
  readonly averageFrom: number
  readonly rate: number
  /** L1: what the summed gradient of a weight must exceed, per sequence seen. */
  readonly sparsity: number
  readonly dropout: number
  readonly seed: number
  /** Pairs of classes that can never follow each other. */
  readonly forbidden?: (before: number, after: number) => boolean
}

export interface EpochReport {
  readonly epoch: number
  readonly epochs: number
  readonly logLikelihood: number
  readonly weights: number
  readonly seconds: number
}

export class ChainTrainer {
  private readonly data: Dataset
  private readonly settings: TrainerSettings
  private readonly order: Uint32Array
  private readonly L: number
  private readonly weight: Float32Array
  private readonly gradient: Float32Array
  private readonly square: Float32Array
  private readonly average: Float32Array
  private readonly transition: Float64Array
  private readonly transitionGradient: Float64Array
  private readonly transitionSquare: Float64Array
  private readonly transitionAverage: Float64Array
  private readonly work: ChainWork
  private readonly random: Random
  private seen = 0
  private averaged = 0
  epoch = 0

  constructor(data: Dataset, settings: TrainerSettings, sequences?: readonly number[]) {
    const L = data.classes
    this.data = data
    this.settings = settings
    this.L = L
    this.order = Uint32Array.from(
      sequences ?? Array.from({ length: data.sequenceStart.length - 1 }, (_, i) => i),
    )
    const size = data.keys.length * L
    this.weight = new Float32Array(size)
    this.gradient = new Float32Array(size)
    this.square = new Float32Array(size)
    this.average = new Float32Array(size)
    this.transition = new Float64Array((L + 1) * L)
    this.transitionGradient = new Float64Array((L + 1) * L)
    this.transitionSquare = new Float64Array((L + 1) * L)
    this.transitionAverage = new Float64Array((L + 1) * L)
    this.work = new ChainWork(L)
    this.random = seeded(settings.seed)
    this.setTransitions()
  }

  get done(): boolean {
    return this.epoch >= this.settings.epochs
  }

  /** One pass over the sequences, in a new order. */
  runEpoch(now: () => number): EpochReport {
    const started = now()
    this.shuffle()
    let logLikelihood = 0
    for (const sequence of this.order) {
      logLikelihood += this.learn(sequence)
      this.seen += 1
    }
    const weights = this.settle()
    if (this.epoch >= this.settings.averageFrom) this.addToAverage()
    this.epoch += 1
    return {
      epoch: this.epoch,
      epochs: this.settings.epochs,
      logLikelihood,
      weights,
      seconds: (now() - started) / 1000,
    }
  }

  private shuffle(): void {
    const { order, random } = this
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const held = order[i]!
      order[i] = order[j]!
      order[j] = held
    }
  }

  // One sequence -----------------------------------------------------------------------------------------------------

  private scores = new Float64Array(1024)
  private kept = new Uint32Array(4096)
  private keptStart = new Uint32Array(512)

  private learn(sequence: number): number {
    const { data, work } = this
    const first = data.sequenceStart[sequence]!
    const length = data.sequenceStart[sequence + 1]! - first
    if (length === 0) return 0
    this.dropOut(first, length)
    this.scoreItems(length)
    if (length > 1) work.load(this.transition)
    else work.transition.fill(1)
    const log = work.run(this.scores, length)
    const right = this.rightScore(first, length)
    this.learnItems(first, length)
    if (length > 1) this.learnTransitions(first, length)
    return right - log
  }

  /** Copies the sequence's features, each left out with the chance of the dropout. */
  private dropOut(first: number, length: number): void {
    const { data, settings, random } = this
    const from = data.itemStart[first]!
    const to = data.itemStart[first + length]!
    if (this.kept.length < to - from) this.kept = new Uint32Array((to - from) * 2)
    if (this.keptStart.length <= length) this.keptStart = new Uint32Array(length * 2 + 1)
    let at = 0
    for (let i = 0; i < length; i++) {
      this.keptStart[i] = at
      const end = data.itemStart[first + i + 1]!
      for (let f = data.itemStart[first + i]!; f < end; f++)
        if (settings.dropout === 0 || random() >= settings.dropout) this.kept[at++] = data.features[f]!
    }
    this.keptStart[length] = at
  }

  private scoreItems(length: number): void {
    const { L, weight, kept, keptStart } = this
    if (this.scores.length < length * L) this.scores = new Float64Array(length * L * 2)
    const scores = this.scores.fill(0, 0, length * L)
    for (let i = 0; i < length; i++) {
      const end = keptStart[i + 1]!
      for (let f = keptStart[i]!; f < end; f++) {
        const row = kept[f]! * L
        for (let j = 0; j < L; j++) scores[i * L + j]! += weight[row + j]!
      }
    }
  }

  private rightScore(first: number, length: number): number {
    const { L, data, scores, transition } = this
    let sum = 0
    let before = L
    for (let i = 0; i < length; i++) {
      const label = data.labels[first + i]!
      sum += scores[i * L + label]! + transition[before * L + label]!
      before = label
    }
    return sum
  }

  private readonly active = new Uint8Array(256)
  private readonly push = new Float64Array(256)

  private learnItems(first: number, length: number): void {
    const { L, data, work, kept, keptStart, active, push } = this
    for (let i = 0; i < length; i++) {
      const label = data.labels[first + i]!
      let size = 0
      for (let j = 0; j < L; j++) {
        const value = (j === label ? 1 : 0) - work.alpha[i * L + j]! * work.beta[i * L + j]!
        if (value > 1e-3 || value < -1e-3) {
          active[size] = j
          push[size++] = value
        }
      }
      if (size === 0) continue
      const end = keptStart[i + 1]!
      for (let f = keptStart[i]!; f < end; f++) this.update(kept[f]! * L, size)
    }
  }

  private update(row: number, size: number): void {
    const { weight, gradient, square, active, push, settings } = this
    const threshold = settings.sparsity * this.seen
    for (let k = 0; k < size; k++) {
      const at = row + active[k]!
      const value = push[k]!
      const sum = gradient[at]! + value
      const squares = square[at]! + value * value
      gradient[at] = sum
      square[at] = squares
      const over = (sum < 0 ? -sum : sum) - threshold
      weight[at] =
        over <= 0 ? 0 : ((sum > 0 ? settings.rate : -settings.rate) * over) / (Math.sqrt(squares) + 1e-3)
    }
  }

  private learnTransitions(first: number, length: number): void {
    const { L, data, work, transitionGradient: gradient, transitionSquare: square } = this
    const expected = new Float64Array((L + 1) * L)
    for (let j = 0; j < L; j++) expected[L * L + j] = work.alpha[j]! * work.beta[j]!
    for (let i = 1; i < length; i++) {
      for (let j = 0; j < L; j++) {
        const ahead = (work.emission[i * L + j]! * work.beta[i * L + j]!) / work.scale[i]!
        if (ahead === 0) continue
        for (let k = 0; k < L; k++)
          expected[k * L + j]! += work.alpha[(i - 1) * L + k]! * work.transition[k * L + j]! * ahead
      }
    }
    let before = L
    for (let i = 0; i < length; i++) {
      const label = data.labels[first + i]!
      expected[before * L + label]! -= 1
      before = label
    }
    for (let at = 0; at < expected.length; at++) {
      if (expected[at] === 0) continue
      gradient[at]! -= expected[at]!
      square[at]! += expected[at]! * expected[at]!
    }
    this.setTransitions()
  }

  private setTransitions(): void {
    const { L, transition, transitionGradient: gradient, transitionSquare: square, settings } = this
    for (let at = 0; at < transition.length; at++) {
      const before = Math.floor(at / L)
      if (settings.forbidden?.(before, at % L)) transition[at] = FORBIDDEN
      else transition[at] = (settings.rate * gradient[at]!) / (Math.sqrt(square[at]!) + 1e-3)
    }
  }

  // Whole epochs -----------------------------------------------------------------------------------------------------

  /** Brings every weight up to date with the sparsity of now; returns how many are not zero. */
  private settle(): number {
    const { weight, gradient, square, settings } = this
    const threshold = settings.sparsity * this.seen
    let count = 0
    for (let at = 0; at < weight.length; at++) {
      const over = Math.abs(gradient[at]!) - threshold
      if (over <= 0) weight[at] = 0
      else {
        weight[at] = (Math.sign(gradient[at]!) * settings.rate * over) / (Math.sqrt(square[at]!) + 1e-3)
        count += 1
      }
    }
    return count
  }

  private addToAverage(): void {
    this.averaged += 1
    for (let at = 0; at < this.weight.length; at++) this.average[at]! += this.weight[at]!
    for (let at = 0; at < this.transition.length; at++) this.transitionAverage[at]! += this.transition[at]!
  }

  // Results ----------------------------------------------------------------------------------------------------------

  /** The averaged weights in bytes; weights below `smallest` are left out. */
  rows(smallest = 0.01): WeightRows {
    const { L, average, averaged, data } = this
    const largest = average.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / averaged
    const scale = Math.fround(Math.max(largest, 1e-6) / 127)
    const keys: number[] = []
    const starts: number[] = [0]
    const classes: number[] = []
    const weights: number[] = []
    for (let feature = 0; feature < data.keys.length; feature++) {
      for (let j = 0; j < L; j++) {
        const value = average[feature * L + j]! / averaged
        const byte = Math.round(value / scale)
        if (byte === 0 || Math.abs(value) < smallest) continue
        classes.push(j)
        weights.push(byte)
      }
      if (classes.length === starts[starts.length - 1]) continue
      keys.push(data.keys[feature]!)
      starts.push(classes.length)
    }
    return {
      classes: L,
      scale,
      keys: Uint32Array.from(keys),
      rowStart: Uint32Array.from(starts),
      rowClass: Uint8Array.from(classes),
      rowWeight: Int8Array.from(weights),
      transitions: this.transitionAverage.map((value) => Math.fround(Math.max(value / averaged, FORBIDDEN))),
    }
  }

  /** Everything that must be kept to go on after an interruption. */
  state(): TrainerState {
    const { weight, gradient, square, average, transitionGradient, transitionSquare, transitionAverage } =
      this
    return {
      arrays: [weight, gradient, square, average],
      transitions: [transitionGradient, transitionSquare, transitionAverage],
      order: this.order,
      counts: [this.epoch, this.seen, this.averaged, this.random.state()],
    }
  }

  /** Goes on from a kept state of the same data and settings. */
  resume(state: TrainerState): void {
    const arrays = [this.weight, this.gradient, this.square, this.average]
    for (const [i, array] of arrays.entries()) array.set(state.arrays[i]!)
    const transitions = [this.transitionGradient, this.transitionSquare, this.transitionAverage]
    for (const [i, array] of transitions.entries()) array.set(state.transitions[i]!)
    this.order.set(state.order)
    this.epoch = state.counts[0]
    this.seen = state.counts[1]
    this.averaged = state.counts[2]
    this.random.restore(state.counts[3])
    this.setTransitions()
  }
}

export interface TrainerState {
  readonly arrays: readonly Float32Array[]
  readonly transitions: readonly Float64Array[]
  readonly order: Uint32Array
  readonly counts: readonly [epoch: number, seen: number, averaged: number, random: number]
}
