import { ByteReader, ByteWriter } from './model-file.ts'

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

/** Boosted trees, ready to use (Friedman 2001): the score of a row of numbers is the sum of one leaf of every tree. */
export class Forest {
  private readonly rows: TreeRows
  private readonly below: Float32Array
  private readonly leaf: Int8Array

  constructor(rows: TreeRows) {
    this.rows = rows
    this.below = Float32Array.from(rows.feature, (feature, node) =>
      feature === LEAF ? 0 : rows.edges[feature]![rows.edge[node]!]!,
    )
    this.leaf = new Int8Array(rows.edge.buffer, rows.edge.byteOffset, rows.edge.length)
  }

  /** The log-odds of a row of numbers, one a feature. */
  score(numbers: Float32Array): number {
    const { treeStart, feature, skip, scale, start } = this.rows
    let sum = 0
    for (let tree = 0; tree + 1 < treeStart.length; tree++) {
      let node = treeStart[tree]!
      for (let asked = feature[node]!; asked !== LEAF; asked = feature[node]!)
        node += numbers[asked]! < this.below[node]! ? 1 : skip[node]!
      sum += this.leaf[node]!
    }
    return start + sum * scale
  }
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
  const edges = Array.from({ length: input.integer() }, () =>
    Float32Array.from({ length: input.integer() }, () => input.float()),
  )
  const treeStart = new Uint32Array(input.integer())
  treeStart.forEach((_, tree) => {
    treeStart[tree] = input.integer() + (tree === 0 ? 0 : treeStart[tree - 1]!)
  })
  const size = input.integer()
  const bytesOf = (): Uint8Array => input.raw(size).slice()
  return { start, scale, edges, treeStart, feature: bytesOf(), edge: bytesOf(), skip: bytesOf() }
}
