import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestChain, bestChainOfFew, chainMarginals } from './chain.ts'
import { Features, hashWord, KEY_BITS } from './feature.ts'
import { packModel, packWeights, unpackModel, unpackWeights } from './model-file.ts'
import { type WeightRows, Weights } from './weights.ts'

const L = 3

/** All sequences of `length` classes. */
function sequences(length: number): number[][] {
  if (length === 0) return [[]]
  return sequences(length - 1).flatMap((rest) => [0, 1, 2].map((last) => [...rest, last]))
}

function scoreOf(path: readonly number[], scores: Float64Array, T: Float64Array): number {
  return path.reduce(
    (sum, label, i) => sum + scores[i * L + label]! + T[(i === 0 ? L : path[i - 1]!) * L + label]!,
    0,
  )
}

const number = fc.double({ min: -3, max: 3, noNaN: true })
const chains = fc.record({
  scores: fc.array(number, { minLength: 12, maxLength: 12 }).map((values) => Float64Array.from(values)),
  T: fc.array(number, { minLength: 12, maxLength: 12 }).map((values) => Float64Array.from(values)),
})

function weightsWith(transitions: Float64Array): Weights {
  const none = {
    keys: new Uint32Array(0),
    rowStart: new Uint32Array(1),
    rowClass: new Uint8Array(0),
    rowWeight: new Int8Array(0),
  }
  return new Weights({ classes: L, scale: 1, transitions, ...none })
}

describe('chains', () => {
  it('the best chain is the best of all chains', () => {
    fc.assert(
      fc.property(chains, ({ scores, T }) => {
        const found = scoreOf([...bestChain(weightsWith(T), scores, 4)], scores, T)
        const best = Math.max(...sequences(4).map((path) => scoreOf(path, scores, T)))
        expect(found).toBeCloseTo(best, 9)
      }),
    )
  })

  it('marginals are the shares of all chains', () => {
    fc.assert(
      fc.property(chains, ({ scores, T }) => {
        const marginals = chainMarginals(T, L, scores, 4)
        const paths = sequences(4).map((path) => ({ path, weight: Math.exp(scoreOf(path, scores, T)) }))
        const total = paths.reduce((sum, { weight }) => sum + weight, 0)
        const share =
          paths.filter(({ path }) => path[2] === 1).reduce((sum, { weight }) => sum + weight, 0) / total
        expect(marginals[2 * L + 1]).toBeCloseTo(share, 9)
      }),
    )
  })

  it('a chain that may keep all its classes is the same pruned or not', () => {
    fc.assert(
      fc.property(chains, ({ scores, T }) => {
        const weights = weightsWith(T)
        expect(scoreOf([...bestChainOfFew(weights, scores, 4, 2)], scores, T)).toBeLessThanOrEqual(
          scoreOf([...bestChain(weights, scores, 4)], scores, T) + 1e-9,
        )
      }),
    )
  })
})

const ROWS: WeightRows = {
  classes: 2,
  scale: Math.fround(0.1),
  keys: Uint32Array.of(3, 700, (1 << KEY_BITS) - 1),
  rowStart: Uint32Array.of(0, 1, 3, 4),
  rowClass: Uint8Array.of(1, 0, 1, 0),
  rowWeight: Int8Array.of(127, -128, 5, 7),
  transitions: Float64Array.of(1, 2, 3, 4, 5, 6),
}

describe('model files', () => {
  it('weights come back from bytes as they were', () => {
    expect(unpackWeights(packWeights(ROWS))).toEqual(ROWS)
  })

  it('parts come back under their names', () => {
    const bytes = packModel([
      { name: 'tags', bytes: Uint8Array.of(1, 2) },
      { name: 'names', bytes: new Uint8Array(300) },
    ])
    expect([...unpackModel(bytes)].map(([name, part]) => [name, part.length])).toEqual([
      ['tags', 2],
      ['names', 300],
    ])
  })

  it('bytes that are no model are refused with what they begin with', () => {
    expect(() => unpackModel(Uint8Array.from('PK zip', (letter) => letter.charCodeAt(0)))).toThrow(
      /no model.*PK zip/,
    )
  })

  it('a model that was cut off is refused', () => {
    const bytes = packModel([{ name: 'tags', bytes: new Uint8Array(50) }])
    expect(() => unpackModel(bytes.slice(0, bytes.length - 10))).toThrow(/cut off/)
  })

  it('a feature that was never learnt adds nothing', () => {
    const weights = new Weights(ROWS)
    const features = new Features()
    for (let word = 0; word < 50; word++) features.add1(1, hashWord(`word${word}`))
    const scores = new Float64Array(2)
    weights.score(features, scores, 0)
    expect([...scores]).toEqual([0, 0])
  })

  it('the score of a class is the sum of its weights, however many features and classes there are', () => {
    const table = fc
      .uniqueArray(fc.nat(499), { maxLength: 400 })
      .chain((keys) => fc.record({ keys: fc.constant(keys), classes: fc.integer({ min: 1, max: 50 }) }))
    const weightOf = (key: number, cls: number): number =>
      ((hashWord(`${key} ${cls}`) & 0xff) - 128) * (cls % 2)
    fc.assert(
      fc.property(table, fc.array(fc.nat(499), { maxLength: 900 }), ({ keys, classes }, asked) => {
        const weights = new Weights(rowsOf(keys, classes, weightOf))
        const scores = new Float64Array(classes + 2).fill(1)
        weights.score({ keys: Uint32Array.from(asked), count: asked.length } as Features, scores, 1)
        const known = asked.filter((key) => keys.includes(key))
        const sums = Array.from({ length: classes }, (_, cls) =>
          known.reduce((sum, key) => sum + weightOf(key, cls), 0),
        )
        expect([...scores]).toEqual([1, ...sums.map((sum) => 1 + sum * 0.5), 1])
      }),
    )
  })
})

/** Weights that are written down where they are not 0. */
function rowsOf(
  keys: readonly number[],
  classes: number,
  weightOf: (key: number, cls: number) => number,
): WeightRows {
  const rows = keys.map((key) =>
    Array.from({ length: classes }, (_, cls) => ({ cls, weight: weightOf(key, cls) })).filter(
      ({ weight }) => weight !== 0,
    ),
  )
  const rowStart = new Uint32Array(keys.length + 1)
  rows.forEach((row, i) => {
    rowStart[i + 1] = rowStart[i]! + row.length
  })
  return {
    classes,
    keys: Uint32Array.from(keys),
    rowStart,
    rowClass: Uint8Array.from(rows.flat(), ({ cls }) => cls),
    rowWeight: Int8Array.from(rows.flat(), ({ weight }) => weight),
    scale: 0.5,
    transitions: new Float64Array(0),
  }
}
