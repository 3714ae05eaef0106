import { describe, expect, it } from 'vitest'
import { Forest } from '../src/learning/forest.ts'
import { seeded } from './seeded.ts'
import { type ForestSettings, type TreeExamples, trainForest } from './tree-trainer.ts'

const SETTINGS: ForestSettings = {
  trees: 60,
  depth: 3,
  rate: 0.2,
  leastWeight: 1,
  ridge: 1,
  examples: 0.8,
  features: 1,
  seed: 3,
}

/** Yes where exactly one of two numbers is above a half: no straight line parts these. The third number is noise. */
function eitherOr(size: number, seed: number): TreeExamples {
  const random = seeded(seed)
  const numbers = Float32Array.from({ length: size * 3 }, random)
  const answers = Uint8Array.from({ length: size }, (_, i) =>
    numbers[i * 3]! > 0.5 !== numbers[i * 3 + 1]! > 0.5 ? 1 : 0,
  )
  return { width: 3, numbers, answers }
}

describe('trained trees', () => {
  const forest = new Forest(trainForest(eitherOr(2000, 1), SETTINGS))

  it('tell what no straight line can, on examples that they never saw', () => {
    const { numbers, answers } = eitherOr(1000, 2)
    const right = answers.filter(
      (answer, i) => forest.score(numbers.subarray(i * 3, i * 3 + 3)) > 0 === (answer === 1),
    )
    expect(right.length).toBeGreaterThan(960)
  })

  it('are the same on every run', () => {
    expect(trainForest(eitherOr(300, 1), SETTINGS)).toEqual(trainForest(eitherOr(300, 1), SETTINGS))
  })

  it('say the odds of yes where nothing tells the examples apart', () => {
    const answers = Uint8Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : 0))
    const rows = trainForest({ width: 1, numbers: new Float32Array(400).fill(5), answers }, SETTINGS)
    expect(new Forest(rows).score(Float32Array.of(5))).toBeCloseTo(Math.log(100 / 300), 1)
  })
})
