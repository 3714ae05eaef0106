import { LEAF, type TreeRows } from '../src/learning/forest.ts'
import { seeded } from './seeded.ts'

/**
 * Trains boosted trees for a yes-or-no question by logistic loss (Friedman 2001), over histograms of at most `BINS` bins a
 * feature, with second-order leaves (Chen and Guestrin 2016). One thread, one seed, one result.
 */
export interface ForestSettings {
  readonly trees: number
  /** Levels of questions before a leaf, at most 6: a branch's length must fit in a byte. */
  readonly depth: number
  readonly rate: number
  /** Smallest sum of second derivatives in a leaf, and what is added to it in a leaf's value. */
  readonly leastWeight: number
  readonly ridge: number
  /** The share of examples and of features that each tree looks at. */
  readonly examples: number
  readonly features: number
  readonly seed: number
}

const BINS = 64

/** Rows of numbers, `width` a row, and for each the answer (1 yes, 0 no). */
export interface TreeExamples {
  readonly width: number
  readonly numbers: Float32Array
  readonly answers: Uint8Array
}

export function trainForest(examples: TreeExamples, settings: ForestSettings): TreeRows {
  const { width, numbers, answers } = examples
  const size = answers.length
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(numbers, width, feature, size))
  const bins = binned(examples, edges)
  const yes = answers.reduce((sum, answer) => sum + answer, 0)
  const start = Math.fround(Math.log((yes + 1) / (size - yes + 1)))
  const random = seeded(settings.seed)
  const score = new Float64Array(size).fill(start)
  const grower = new Grower(bins, width, size, edges, settings)
  const trees: Node[][] = []
  for (let tree = 0; tree < settings.trees; tree++) {
    const drawn = Uint32Array.from(
      Array.from({ length: size }, (_, i) => i).filter(() => random() < settings.examples),
    )
    const asked = Array.from({ length: width }, (_, i) => i).filter(() => random() < settings.features)
    grower.differentiate(score, answers)
    const nodes = grower.grow(drawn, asked)
    trees.push(nodes)
    for (let i = 0; i < size; i++) score[i]! += leafOf(nodes, bins, i * width)
  }
  return rowsOf(trees, edges, start)
}

interface Node {
  readonly feature: number
  /** The last bin that goes left. */
  readonly edge: number
  skip: number
  readonly value: number
}

/** Values between which the examples are dealt out evenly. */
function edgesOf(numbers: Float32Array, width: number, feature: number, size: number): Float32Array {
  const values = Float32Array.from({ length: size }, (_, i) => numbers[i * width + feature]!).sort()
  const edges = new Set<number>()
  for (let bin = 1; bin < BINS; bin++) {
    const value = values[Math.floor((bin * size) / BINS)]!
    if (value > values[0]!) edges.add(value)
  }
  return Float32Array.from(edges).sort()
}

/** The number of edges at or below each number: "below edge e" is "bin at most e". */
function binned({ numbers, width, answers }: TreeExamples, edges: readonly Float32Array[]): Uint8Array {
  const bins = new Uint8Array(numbers.length)
  for (let i = 0; i < answers.length; i++)
    for (let feature = 0; feature < width; feature++) {
      const list = edges[feature]!
      const value = numbers[i * width + feature]!
      let low = 0
      let high = list.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (list[middle]! <= value) low = middle + 1
        else high = middle
      }
      bins[i * width + feature] = low
    }
  return bins
}

class Grower {
  private readonly gradient: Float64Array
  private readonly curvature: Float64Array
  private readonly sums = new Float64Array(BINS * 2)
  private nodes: Node[] = []
  private readonly bins: Uint8Array
  private readonly width: number
  private readonly edges: readonly Float32Array[]
  private readonly settings: ForestSettings

  constructor(
    bins: Uint8Array,
    width: number,
    size: number,
    edges: readonly Float32Array[],
    settings: ForestSettings,
  ) {
    this.bins = bins
    this.width = width
    this.edges = edges
    this.settings = settings
    this.gradient = new Float64Array(size)
    this.curvature = new Float64Array(size)
  }

  /** First and second derivative of the logistic loss at the scores so far. */
  differentiate(score: Float64Array, answers: Uint8Array): void {
    for (let i = 0; i < score.length; i++) {
      const probability = 1 / (1 + Math.exp(-score[i]!))
      this.gradient[i] = answers[i]! - probability
      this.curvature[i] = probability * (1 - probability)
    }
  }

  grow(examples: Uint32Array, features: readonly number[]): Node[] {
    this.nodes = []
    this.branch(examples, features, this.settings.depth)
    return this.nodes
  }

  private branch(examples: Uint32Array, features: readonly number[], levels: number): void {
    let [g, h] = [0, 0]
    for (const i of examples) {
      g += this.gradient[i]!
      h += this.curvature[i]!
    }
    const split = levels > 0 ? this.bestSplit(examples, features, g, h) : null
    if (split === null) {
      const { rate, ridge } = this.settings
      this.nodes.push({ feature: LEAF, edge: 0, skip: 0, value: (rate * g) / (h + ridge) })
      return
    }
    const { feature, edge } = split
    const node: Node = { feature, edge, skip: 0, value: 0 }
    const at = this.nodes.push(node) - 1
    const goesLeft = (i: number): boolean => this.bins[i * this.width + feature]! <= edge
    this.branch(examples.filter(goesLeft), features, levels - 1)
    node.skip = this.nodes.length - at
    this.branch(
      examples.filter((i) => !goesLeft(i)),
      features,
      levels - 1,
    )
  }

  private bestSplit(
    examples: Uint32Array,
    features: readonly number[],
    g: number,
    h: number,
  ): { feature: number; edge: number } | null {
    const { leastWeight, ridge } = this.settings
    const { bins, width, sums, gradient, curvature } = this
    let best: { feature: number; edge: number } | null = null
    let most = (g * g) / (h + ridge) + 1e-6
    for (const feature of features) {
      sums.fill(0)
      for (const i of examples) {
        const bin = bins[i * width + feature]! * 2
        sums[bin]! += gradient[i]!
        sums[bin + 1]! += curvature[i]!
      }
      let [left, weight] = [0, 0]
      for (let edge = 0; edge < this.edges[feature]!.length; edge++) {
        left += sums[edge * 2]!
        weight += sums[edge * 2 + 1]!
        if (weight < leastWeight || h - weight < leastWeight) continue
        const gain = (left * left) / (weight + ridge) + (g - left) ** 2 / (h - weight + ridge)
        if (gain > most) {
          most = gain
          best = { feature, edge }
        }
      }
    }
    return best
  }
}

function leafOf(nodes: readonly Node[], bins: Uint8Array, offset: number): number {
  let at = 0
  for (let node = nodes[0]!; node.feature !== LEAF; node = nodes[at]!)
    at += bins[offset + node.feature]! <= node.edge ? 1 : node.skip
  return nodes[at]!.value
}

function rowsOf(trees: readonly Node[][], edges: readonly Float32Array[], start: number): TreeRows {
  const nodes = trees.flat()
  const largest = nodes.reduce((top, { value }) => Math.max(top, Math.abs(value)), 1e-6)
  const scale = Math.fround(largest / 127)
  const treeStart = new Uint32Array(trees.length + 1)
  trees.forEach((tree, i) => {
    treeStart[i + 1] = treeStart[i]! + tree.length
  })
  return {
    edges,
    treeStart,
    start,
    scale,
    feature: Uint8Array.from(nodes, ({ feature }) => feature),
    edge: Uint8Array.from(nodes, ({ feature, edge, value }) =>
      feature === LEAF ? Math.round(value / scale) & 255 : edge,
    ),
    skip: Uint8Array.from(nodes, ({ skip }) => skip),
  }
}
