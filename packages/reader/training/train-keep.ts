import type { Candidate } from '../src/attribution/learned/candidates.ts'
import {
  EXACT,
  JUDGEMENTS,
  judge,
  judgeFirst,
  type KeepWeights,
  keepBest,
  RIGHT,
  standings,
  WRONG,
} from '../src/attribution/learned/keep.ts'
import { keepFeatures } from '../src/attribution/learned/keep-features.ts'
import { keepNumbers, NUMBERS } from '../src/attribution/learned/keep-numbers.ts'
import type { Labelled } from '../src/attribution/learned/passes.ts'
import type { Piece } from '../src/attribution/learned/pieces.ts'
import { Features } from '../src/learning/feature.ts'
import { Forest, type TreeRows } from '../src/learning/forest.ts'
import { type WeightRows, Weights } from '../src/learning/weights.ts'
import { laterFold } from './candidate-pools.ts'
import { ChainTrainer } from './chain-trainer.ts'
import type { GoldAttribution } from './corpus.ts'
import { DatasetBuilder } from './dataset.ts'
import type { Progress } from './progress.ts'
import type { Lesson } from './train-attribution.ts'
import { type ForestSettings, trainForest } from './tree-trainer.ts'

const FIRST = { epochs: 8, averageFrom: 2, rate: 0.05, sparsity: 2e-5, dropout: 0, seed: 41 }
const TREES: ForestSettings = {
  trees: 500,
  depth: 5,
  rate: 0.03,
  leastWeight: 8,
  ridge: 2,
  examples: 0.7,
  features: 0.5,
  seed: 42,
}
const FOLDS = 4

/** What the last look learns. */
interface KeepRows {
  readonly first: WeightRows
  readonly right: TreeRows
  readonly exact: TreeRows
}

/**
 * Learns how likely a candidate is right (half its content, and its source) and exact, and from which probability on
 * keeping it pays, by articles that nothing before had seen.
 */
export function trainKeep(
  lessons: readonly Lesson[],
  labelled: readonly Labelled[],
  pools: readonly (readonly Candidate[])[],
  progress: Progress,
): { rows: KeepRows; threshold: number } {
  const cases = lessons.map((lesson, at): Case => {
    const candidates = pools[at]!
    return {
      ...lesson,
      at,
      labelled: labelled[at]!,
      candidates,
      answers: candidates.map((one) => answerTo(lesson, one)),
    }
  })
  // Articles of every fold of the taggers in both halves.
  const half = weightsOf(learn(cases.filter(({ at }) => at % 8 < 4)))
  const held = cases.filter(({ at }) => at % 8 >= 4)
  return { rows: learn(cases), threshold: bestThreshold(held, half, progress) }
}

function weightsOf({ first, right, exact }: KeepRows): KeepWeights {
  return { first: new Weights(first), right: new Forest(right), exact: new Forest(exact) }
}

/** An article with all that may be an attribution in it, and what each is. */
interface Case extends Lesson {
  readonly at: number
  readonly labelled: Labelled
  readonly candidates: readonly Candidate[]
  readonly answers: readonly Answer[]
}

/** WRONG, RIGHT or EXACT, and the number of the annotated attribution that it gives (-1 for none). */
interface Answer {
  readonly judgement: number
  readonly gold: number
}

/** The trees learn from first judgements by models that did not see the article. */
function learn(cases: readonly Case[]): KeepRows {
  const others = Array.from(
    { length: FOLDS },
    (_, fold) => new Weights(learnFirst(cases.filter(({ at }) => laterFold(at, FOLDS) !== fold))),
  )
  const numbers = numbersOf(cases, others)
  const judgements = cases.flatMap(({ answers }) => answers.map(({ judgement }) => judgement))
  const forest = (least: number): TreeRows =>
    trainForest(
      { width: NUMBERS, numbers, answers: Uint8Array.from(judgements, (one) => (one >= least ? 1 : 0)) },
      TREES,
    )
  return { first: learnFirst(cases), right: forest(RIGHT), exact: forest(EXACT) }
}

/** A row of numbers for every candidate of every case. */
function numbersOf(cases: readonly Case[], others: readonly Weights[]): Float32Array {
  const rows = new Float32Array(cases.reduce((sum, { candidates }) => sum + candidates.length, 0) * NUMBERS)
  let at = 0
  for (const { view, labelled, candidates, at: article } of cases) {
    const first = others[laterFold(article, FOLDS)]!
    const judged = candidates.map((one) => judgeFirst(view, labelled, one, first))
    standings(view, judged).forEach((standing, i) => {
      rows.set(keepNumbers(view, labelled, candidates[i]!, standing), at)
      at += NUMBERS
    })
  }
  return rows
}

function learnFirst(cases: readonly Case[]): WeightRows {
  const builder = new DatasetBuilder(JUDGEMENTS)
  const features = new Features()
  for (const { view, labelled, candidates, answers } of cases)
    candidates.forEach((candidate, i) => {
      keepFeatures(view, labelled, candidate, features)
      builder.startSequence()
      builder.add(features, answers[i]!.judgement)
    })
  const trainer = new ChainTrainer(builder.build(3), FIRST)
  while (!trainer.done) trainer.runEpoch(() => 0)
  return trainer.rows(0.001)
}

/** Right: an annotated attribution shares half of the content (F1 over characters) and the source, or both have none. */
function answerTo({ example }: Lesson, { content, source }: Candidate): Answer {
  const { tokens } = example.read
  const pairs = (pieces: readonly Piece[]): [number, number][] =>
    pieces.map(({ first, end }) => [tokens[first]!.start, tokens[end - 1]!.end])
  const ours = pairs(content)
  const speaker = source === null ? [] : pairs([source])
  let best: Answer = { judgement: WRONG, gold: -1 }
  example.gold.attributions.forEach((one, gold) => {
    const shared = (2 * overlap(ours, one.content)) / (size(ours) + size(one.content))
    if (shared < 0.5 || !sameSource(speaker, one)) return
    const judgement =
      shared === 1 && overlap(speaker, one.source) === Math.max(size(speaker), size(one.source))
        ? EXACT
        : RIGHT
    if (judgement > best.judgement) best = { judgement, gold }
  })
  return best
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

/**
 * Half of the highest relation F1 that any threshold reaches on these articles: where probabilities can be trusted, that is the
 * threshold that reaches it (Lipton, Elkan and Narayanaswamy 2014), and it shakes less than the place of a flat curve's top.
 */
function bestThreshold(held: readonly Case[], weights: KeepWeights, progress: Progress): number {
  const gold = held.reduce((sum, { example }) => sum + example.gold.attributions.length, 0)
  const kept = held.flatMap(keptOf(weights)).sort((a, b) => b.probability - a.probability)
  let rights = 0
  let best = { f1: 0, threshold: 0 }
  kept.forEach(({ probability, judgement }, i) => {
    if (judgement !== WRONG) rights += 1
    const f1 = (2 * rights) / (i + 1 + gold)
    if (f1 > best.f1) best = { f1, threshold: probability }
  })
  const percent = (share: number): string => (100 * share).toFixed(1)
  const all = (2 * rights) / (kept.length + gold)
  progress.say(
    `relation F1 on articles not seen: ${percent(all)} with everything kept, at most ${percent(best.f1)} (from ${best.threshold.toFixed(2)} on)`,
  )
  return best.f1 / 2
}

/** What is kept of an article; a second candidate for the same annotated attribution is wrong. */
function keptOf(weights: KeepWeights) {
  return ({ view, labelled, candidates, answers }: Case) => {
    const answerOf = new Map(candidates.map((one, i) => [one, answers[i]!]))
    const given = new Set<number>()
    return keepBest(view, judge(view, labelled, candidates, weights)).map(({ candidate, probability }) => {
      const { judgement, gold } = answerOf.get(candidate)!
      const again = given.has(gold)
      given.add(gold)
      return { probability, judgement: again ? WRONG : judgement }
    })
  }
}
