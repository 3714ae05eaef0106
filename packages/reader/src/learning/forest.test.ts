import { describe, expect, it } from 'vitest'
import { Forest, LEAF, packTrees, type TreeRows, unpackTrees } from './forest.ts'

/** Below 0.5 in the first number: -1; else below 3 in the second: 1, else 2. And a tree that is one leaf. */
const ROWS: TreeRows = {
  edges: [Float32Array.of(0.5), Float32Array.of(1, 3)],
  treeStart: Uint32Array.of(0, 5, 6),
  feature: Uint8Array.of(0, LEAF, 1, LEAF, LEAF, LEAF),
  edge: Uint8Array.of(0, -2 & 255, 1, 2, 4, 1),
  skip: Uint8Array.of(2, 0, 2, 0, 0, 0),
  scale: 0.5,
  start: 10,
}

describe('a forest', () => {
  const rows: readonly (readonly [number, number, number])[] = [
    [0, 0, 9.5],
    [0.25, 9, 9.5],
    [0.5, 0, 11.5],
    [0.5, 2.5, 11.5],
    [0.5, 3, 12.5],
    [7, 99, 12.5],
  ]
  for (const [one, other, score] of rows) {
    it(`gives ${one}, ${other} the sum of its leaves: ${score}`, () =>
      expect(new Forest(ROWS).score(Float32Array.of(one, other))).toBe(score))
  }

  it('comes out of its bytes as it went in', () => {
    expect(unpackTrees(packTrees(ROWS))).toEqual(ROWS)
  })

  it('says of bytes cut off that they were', () => {
    expect(() => unpackTrees(packTrees(ROWS).slice(0, -3))).toThrow(/cut off/)
  })
})
