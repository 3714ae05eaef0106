import type { Role } from '../src/attribution/learned/labels.ts'
import { type Describe, describeCue, describeSource } from '../src/attribution/learned/link.ts'
import { cuesFor, sourcesFor } from '../src/attribution/learned/link-features.ts'
import { type Piece, type Pieces, piecesOf } from '../src/attribution/learned/pieces.ts'
import type { TokenNumbers } from '../src/attribution/learned/token-numbers.ts'
import { Features, KEY_BITS } from '../src/learning/feature.ts'
import type { WeightRows } from '../src/learning/weights.ts'
import type { Example, GoldAttribution } from './corpus.ts'
import { type Random, seeded } from './seeded.ts'

/** An article with the labels to learn linking from: the annotators' own, or those of a tagger that never saw it. */
export interface LinkExample {
  readonly example: Example
  readonly view: TokenNumbers
  readonly labels: Uint8Array
}

/** One decision: the features of "none" and of every candidate, and which of them is right. */
interface Decision {
  readonly choices: readonly Uint32Array[]
  readonly right: number
}

const EPOCHS = 5
const RATE = 0.1

/** Learns which source a cue has, and which cue a content has, each with "none", as log-linear rankers. */
export function trainLinker(examples: readonly LinkExample[]): { sources: WeightRows; contents: WeightRows } {
  const [sources, contents]: [Decision[], Decision[]] = [[], []]
  for (const one of examples) {
    const pieces = piecesOf(one.view, one.labels)
    sources.push(...pieces.cue.flatMap((cue) => sourceDecision(one, pieces, cue) ?? []))
    contents.push(...pieces.content.flatMap((content) => cueDecision(one, pieces, content) ?? []))
  }
  return { sources: rank(sources, seeded(21)), contents: rank(contents, seeded(22)) }
}

/** Which source a cue of an annotated attribution has; nothing to learn where the right one is not among the pieces. */
function sourceDecision({ example, view }: LinkExample, pieces: Pieces, cue: Piece): Decision | null {
  const gold = closest(example, cue, 'cue')
  if (gold === null) return null
  const candidates = sourcesFor(cue, pieces)
  const right = candidates.findIndex((candidate) => overlap(example, candidate, gold.source) > 0)
  if (right < 0 && gold.source.length > 0) return null
  return decision(candidates, right, describeSource(view, pieces, cue, candidates))
}

/** Which cue a content has; none where no annotator saw a content. */
function cueDecision({ example, view }: LinkExample, pieces: Pieces, content: Piece): Decision | null {
  const candidates = cuesFor(content, pieces)
  if (candidates.length === 0) return null
  const gold = closest(example, content, 'content')
  const right =
    gold === null ? -1 : candidates.findIndex((candidate) => overlap(example, candidate, gold.cue) > 0)
  return decision(candidates, right, describeCue(view, pieces, content, candidates))
}

function decision(candidates: readonly Piece[], right: number, describe: Describe): Decision {
  const features = new Features()
  const choices = [null, ...candidates].map((candidate) => {
    describe(candidate, features)
    return features.keys.slice(0, features.count)
  })
  return { choices, right: right + 1 }
}

/** The annotated attribution whose ranges of this role share the most characters with a piece. */
function closest(example: Example, piece: Piece, role: Role): GoldAttribution | null {
  let best: GoldAttribution | null = null
  let most = 0
  for (const attribution of example.gold.attributions) {
    const shared = overlap(example, piece, attribution[role])
    if (shared > most) {
      most = shared
      best = attribution
    }
  }
  return best
}

function overlap(
  { read }: Example,
  { first, end }: Piece,
  ranges: readonly (readonly [number, number])[],
): number {
  const start = read.tokens[first]!.start
  const stop = read.tokens[end - 1]!.end
  return ranges.reduce(
    (sum, range) => sum + Math.max(0, Math.min(range[1], stop) - Math.max(range[0], start)),
    0,
  )
}

/** Softmax over the choices of each decision, by AdaGrad. */
function rank(decisions: Decision[], random: Random): WeightRows {
  const weight = new Float32Array(1 << KEY_BITS)
  const square = new Float32Array(1 << KEY_BITS)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(decisions, random)
    for (const { choices, right } of decisions) learn(choices, right, weight, square)
  }
  return rowsOf(weight)
}

function learn(
  choices: readonly Uint32Array[],
  right: number,
  weight: Float32Array,
  square: Float32Array,
): void {
  const scores = choices.map((keys) => keys.reduce((sum, key) => sum + weight[key]!, 0))
  const top = Math.max(...scores)
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0)
  choices.forEach((keys, choice) => {
    const gradient = Math.exp(scores[choice]! - top) / sum - (choice === right ? 1 : 0)
    if (Math.abs(gradient) < 1e-3) return
    for (const key of keys) {
      square[key]! += gradient * gradient
      weight[key]! -= (RATE * gradient) / (Math.sqrt(square[key]!) + 1e-2)
    }
  })
}

function shuffle(decisions: Decision[], random: Random): void {
  for (let i = decisions.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = decisions[i]!
    decisions[i] = decisions[j]!
    decisions[j] = held
  }
}

/** The weights in bytes, those that round to nothing left out. */
function rowsOf(weight: Float32Array): WeightRows {
  const scale = Math.fround(
    Math.max(
      1e-6,
      weight.reduce((top, value) => Math.max(top, Math.abs(value)), 0),
    ) / 127,
  )
  const keys: number[] = []
  const bytes: number[] = []
  weight.forEach((value, key) => {
    const byte = Math.round(value / scale)
    if (byte === 0) return
    keys.push(key)
    bytes.push(byte)
  })
  return {
    classes: 1,
    scale,
    keys: Uint32Array.from(keys),
    rowStart: Uint32Array.from({ length: keys.length + 1 }, (_, row) => row),
    rowClass: new Uint8Array(keys.length),
    rowWeight: Int8Array.from(bytes),
    transitions: new Float64Array(0),
  }
}
