import { describe, expect, it } from 'vitest'
import { Features } from '../src/learning/feature.ts'
import { type WeightRows, Weights } from '../src/learning/weights.ts'
import { mixed } from './mixed.ts'

function model(
  rows: Readonly<Record<number, readonly (readonly [cls: number, weight: number])[]>>,
  scale: number,
): WeightRows {
  const entries = Object.entries(rows)
  const cells = entries.flatMap(([, row]) => row)
  let at = 0
  return {
    classes: 2,
    scale,
    keys: Uint32Array.from(entries, ([key]) => Number(key)),
    rowStart: Uint32Array.from([0, ...entries.map(([, row]) => (at += row.length))]),
    rowClass: Uint8Array.from(cells, ([cls]) => cls),
    rowWeight: Int8Array.from(cells, ([, weight]) => weight),
    transitions: Float64Array.of(0, 1, 2, 3, 4, 5),
  }
}

/** The scores of both classes for a feature with this key. */
function scores(rows: WeightRows, key: number): number[] {
  const features = new Features()
  features.keys[0] = key
  features.count = 1
  const found = new Float64Array(2)
  new Weights(rows).score(features, found, 0)
  return [...found]
}

describe('mixed', () => {
  const one = model(
    {
      3: [[0, 100]],
      5: [
        [0, 10],
        [1, -20],
      ],
    },
    0.01,
  )
  const other = model({ 5: [[1, 40]], 9: [[1, 127]] }, 0.02)

  it('scores as its members do on average, up to the step of a byte', () => {
    const both = mixed([one, other])
    for (const key of [3, 5, 7, 9]) {
      const [a, b] = [scores(one, key), scores(other, key)]
      scores(both, key).forEach((score, cls) => {
        expect(Math.abs(score - (a[cls]! + b[cls]!) / 2)).toBeLessThanOrEqual(both.scale / 2 + 1e-9)
      })
    }
  })

  it('has its keys in order, and no row without a weight', () => {
    const away = model({ 2: [[0, -100]], 3: [[0, -100]] }, 0.01)
    expect([...mixed([one, away]).keys]).toEqual([2, 5])
  })

  it('averages the transitions, and leaves a single model as it is', () => {
    expect([
      ...mixed([one, { ...other, transitions: Float64Array.of(2, 1, 0, 1, 2, 3) }]).transitions,
    ]).toEqual([1, 1, 1, 2, 3, 4])
    expect(mixed([one])).toBe(one)
  })
})
