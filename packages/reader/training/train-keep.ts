import { keepFeatures, keepProbability } from '../src/attribution/learned/keep.ts'
import { type Linked, type LinkWeights, linkPieces } from '../src/attribution/learned/link.ts'
import type { Labelled } from '../src/attribution/learned/passes.ts'
import { type Piece, piecesOf } from '../src/attribution/learned/pieces.ts'
import { Features } from '../src/model/feature.ts'
import { type WeightRows, Weights } from '../src/model/weights.ts'
import { ChainTrainer } from './chain-trainer.ts'
import type { GoldAttribution } from './corpus.ts'
import { DatasetBuilder } from './dataset.ts'
import type { Progress } from './progress.ts'
import type { Lesson } from './train-attribution.ts'

const SETTINGS = { epochs: 8, averageFrom: 2, rate: 0.05, sparsity: 2e-5, dropout: 0, seed: 41 }

/**
 * Learns how likely a linked attribution is right (half its content, and its source), and from which probability on
 * keeping it pays: the threshold with the highest relation F1 on articles the taggers did not see.
 */
export function trainKeep(
  lessons: readonly Lesson[],
  labelled: readonly Labelled[],
  linker: LinkWeights,
  progress: Progress,
): { rows: WeightRows; threshold: number; f1: number } {
  const found = lessons.map(({ view }, at) =>
    linkPieces(view, piecesOf(view, labelled[at]!.classes), linker, true),
  )
  const right = lessons.map((lesson, at) => found[at]!.map((link) => isRight(lesson, link)))
  const half = learn(lessons, labelled, found, right, (at) => at % 2 === 0)
  const rows = learn(lessons, labelled, found, right, () => true)
  const weights = new Weights(half)
  const judged = lessons.flatMap(({ view }, at) =>
    at % 2 === 0
      ? []
      : found[at]!.map((link, i) => ({
          probability: keepProbability(view, labelled[at]!, link, weights),
          right: right[at]![i]!,
        })),
  )
  const gold = lessons.reduce(
    (sum, { example }, at) => (at % 2 === 0 ? sum : sum + example.gold.attributions.length),
    0,
  )
  return { rows, ...bestThreshold(judged, gold, progress) }
}

function learn(
  lessons: readonly Lesson[],
  labelled: readonly Labelled[],
  found: readonly (readonly Linked[])[],
  right: readonly (readonly boolean[])[],
  taken: (at: number) => boolean,
): WeightRows {
  const builder = new DatasetBuilder(2)
  const features = new Features()
  lessons.forEach(({ view }, at) => {
    if (!taken(at)) return
    found[at]!.forEach((link, i) => {
      keepFeatures(view, labelled[at]!, link, features)
      builder.startSequence()
      builder.add(features, right[at]![i] ? 1 : 0)
    })
  })
  const trainer = new ChainTrainer(builder.build(3), SETTINGS)
  while (!trainer.done) trainer.runEpoch(() => 0)
  return trainer.rows(0.001)
}

/** Right: an annotated attribution shares half of the content (F1 over characters) and the source, or both have none. */
function isRight({ example }: Lesson, { content, source }: Linked): boolean {
  const { tokens } = example.read
  const pairs = (pieces: readonly Piece[]): [number, number][] =>
    pieces.map(({ first, end }) => [tokens[first]!.start, tokens[end - 1]!.end])
  const ours = pairs(content)
  const speaker = source === null ? [] : pairs([source])
  return example.gold.attributions.some((gold) => {
    const shared = overlap(ours, gold.content)
    return (2 * shared) / (size(ours) + size(gold.content)) >= 0.5 && sameSource(speaker, gold)
  })
}

function sameSource(speaker: readonly [number, number][], { source }: GoldAttribution): boolean {
  return speaker.length === 0 ? source.length === 0 : overlap(speaker, source) > 0
}

type Pairs = readonly (readonly [number, number])[]

const size = (pairs: Pairs): number => pairs.reduce((sum, [start, end]) => sum + end - start, 0)

function overlap(a: Pairs, b: Pairs): number {
  let sum = 0
  for (const [start, end] of a)
    for (const other of b) sum += Math.max(0, Math.min(end, other[1]) - Math.max(start, other[0]))
  return sum
}

function bestThreshold(
  judged: { probability: number; right: boolean }[],
  gold: number,
  progress: Progress,
): { threshold: number; f1: number } {
  judged.sort((a, b) => b.probability - a.probability)
  let rights = 0
  let best = { f1: 0, threshold: 0, at: 0, rights: 0 }
  judged.forEach(({ probability, right }, i) => {
    if (right) rights += 1
    const f1 = (2 * rights) / (i + 1 + gold)
    if (f1 > best.f1) best = { f1, threshold: probability, at: i + 1, rights }
  })
  const all = judged.filter((one) => one.right).length
  const percent = (share: number): string => (100 * share).toFixed(1)
  progress.say(
    `cross-validated relation F1 ${percent((2 * all) / (judged.length + gold))} with everything kept; ${percent(best.f1)} from ${best.threshold.toFixed(2)} on (P ${percent(best.rights / best.at)}, R ${percent(best.rights / gold)})`,
  )
  return best
}
