import { describe, expect, it } from 'vitest'
import { bestChain } from '../src/learning/chain.ts'
import { Features, hashWord } from '../src/learning/feature.ts'
import { Weights } from '../src/learning/weights.ts'
import { ChainTrainer, type TrainerSettings } from './chain-trainer.ts'
import { type Dataset, DatasetBuilder } from './dataset.ts'

const SETTINGS: TrainerSettings = {
  epochs: 6,
  averageFrom: 1,
  rate: 0.1,
  sparsity: 1e-4,
  dropout: 0,
  seed: 5,
}

/** Words that are what they are, and one that is what its neighbour says. */
const LESSONS: readonly (readonly [string, number])[][] = [
  [
    ['red', 0],
    ['it', 0],
    ['red', 0],
  ],
  [
    ['blue', 1],
    ['it', 1],
    ['blue', 1],
  ],
  [
    ['red', 0],
    ['it', 0],
  ],
  [
    ['blue', 1],
    ['it', 1],
  ],
]

function describeWord(word: string, features: Features): void {
  features.clear()
  features.add1(1, hashWord(word))
}

function dataset(): Dataset {
  const builder = new DatasetBuilder(2)
  const features = new Features()
  for (let round = 0; round < 20; round++)
    for (const lesson of LESSONS) {
      builder.startSequence()
      for (const [word, label] of lesson) {
        describeWord(word, features)
        builder.add(features, label)
      }
    }
  return builder.build(2)
}

function trained(settings: TrainerSettings): ChainTrainer {
  const trainer = new ChainTrainer(dataset(), settings)
  while (!trainer.done) trainer.runEpoch(() => 0)
  return trainer
}

describe('training a chain', () => {
  it('learns from words and from what stands before', () => {
    const weights = new Weights(trained(SETTINGS).rows())
    const features = new Features()
    const scores = new Float64Array(4)
    for (const [i, word] of ['blue', 'it'].entries()) {
      describeWord(word, features)
      weights.score(features, scores, i * 2)
    }
    expect([...bestChain(weights, scores, 2)]).toEqual([1, 1])
  })

  it('gives the same weights for the same seed', () => {
    const dropping = { ...SETTINGS, dropout: 0.2 }
    expect(trained(dropping).rows()).toEqual(trained(dropping).rows())
  })

  it('goes on from a kept state as if it had never stopped', () => {
    const settings = { ...SETTINGS, dropout: 0.2 }
    const first = new ChainTrainer(dataset(), settings)
    for (let epoch = 0; epoch < 3; epoch++) first.runEpoch(() => 0)
    const second = new ChainTrainer(dataset(), settings)
    second.resume(structuredClone(first.state()))
    while (!second.done) second.runEpoch(() => 0)
    expect(second.rows()).toEqual(trained(settings).rows())
  })
})
