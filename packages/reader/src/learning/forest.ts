import { ByteReader, ByteWriter } from './model-file.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/**
 * Boosted regression trees as they lie in a file: every tree is a row of nodes from its root on; a node asks whether a
 * number lies below one of its feature's edges, and a leaf (feature 255) holds what the tree adds to the score, in one byte.
 */
export interface TreeRows {
  /** By feature: the edges that its numbers are compared with, rising. */
  readonly edges: readonly Float32Array[]
  /** Index of the first node of each tree; one more at the end. */
  readonly treeStart: Uint32Array
  /** Number of the feature of each node, `LEAF` at a leaf. */
  readonly feature: Uint8Array
  /** Which edge of the feature; at a leaf the value, a signed byte. */
  readonly edge: Uint8Array
  /** How many nodes behind a node its right branch begins; the left one is the next node. */
  readonly skip: Uint8Array
  /** What the byte of a leaf is multiplied by. */
  readonly scale: number
  /** The score before any tree. */
  readonly start: number
}

export const LEAF = 255

/**
 * Boosted trees, ready to use (Friedman 2001): the score of a row of numbers is the sum of one leaf of every tree. Which way
 * a node goes is calculated, not branched on: half of such branches would be guessed wrong.
 */
export class Forest {
  private readonly rows: TreeRows
  /** A node in one integer: feature, edge, and how much further than the left branch the right one begins; a leaf is below zero. */
  private readonly nodes: Int32Array
  /** Of the row that is asked about: below which of its feature's edges each number lies. */
  private readonly below: Int32Array

  constructor(rows: TreeRows) {
    const { edges, feature, edge, skip } = rows
    this.rows = rows
    this.below = new Int32Array(edges.length)
    this.nodes = new Int32Array(feature.length)
    for (let node = 0; node < feature.length; node++) {
      const asked = feature[node]!
      this.nodes[node] =
        asked === LEAF
          ? ((edge[node]! << 24) >> 24) - LEAF_BASE
          : asked | (edge[node]! << 8) | ((skip[node]! - 1) << 16)
    }
  }

  /** The log-odds of a row of numbers, one a feature. */
  score(numbers: Float32Array): number {
    const { nodes, below } = this
    const { edges, treeStart, scale, start } = this.rows
    for (let asked = 0; asked < edges.length; asked++)
      below[asked] = edgesUpTo(edges[asked]!, numbers[asked]!)
    let sum = 0
    for (let tree = 0; tree + 1 < treeStart.length; tree++) {
      let at = treeStart[tree]!
      let node = nodes[at]!
      while (node >= 0) {
        // All bits where the number is not below the edge, else none.
        const right = (((node >> 8) & 255) - below[node & 255]!) >> 31
        at += 1 + ((node >> 16) & right)
        node = nodes[at]!
      }
      sum += node + LEAF_BASE
    }
    return start + sum * scale
  }
}

const LEAF_BASE = 1 << 30

/** How many of the rising edges a number does not lie below. */
function edgesUpTo(edges: Float32Array, number: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (number < edges[middle]!) high = middle
    else low = middle + 1
  }
  return low
}

export function packTrees({ edges, treeStart, feature, edge, skip, scale, start }: TreeRows): Uint8Array {
  const out = new ByteWriter()
  out.float(start)
  out.float(scale)
  out.integer(edges.length)
  for (const list of edges) {
    out.integer(list.length)
    for (const value of list) out.float(value)
  }
  out.integer(treeStart.length)
  treeStart.forEach((first, tree) => {
    out.integer(tree === 0 ? 0 : first - treeStart[tree - 1]!)
  })
  out.integer(feature.length)
  out.raw(feature)
  out.raw(edge)
  out.raw(skip)
  return out.bytes()
}

export function unpackTrees(bytes: Uint8Array): TreeRows {
  const input = new ByteReader(bytes)
  const start = input.float()
  const scale = input.float()
  const edges = Array.from({ length: input.integer() }, () => input.floats(input.integer()))
  const treeStart = new Uint32Array(input.integer())
  treeStart.forEach((_, tree) => {
    treeStart[tree] = input.integer() + (tree === 0 ? 0 : treeStart[tree - 1]!)
  })
  const size = input.integer()
  const bytesOf = (): Uint8Array => input.raw(size).slice()
  return { start, scale, edges, treeStart, feature: bytesOf(), edge: bytesOf(), skip: bytesOf() }
}
