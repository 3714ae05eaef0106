import { type Candidate, candidatesOf } from '../src/attribution/learned/candidates.ts'
import { EXACT, JUDGEMENTS, judge, keepBest, RIGHT, WRONG } from '../src/attribution/learned/keep.ts'
import { keepFeatures } from '../src/attribution/learned/keep-features.ts'
import type { LinkWeights } from '../src/attribution/learned/link.ts'
import type { Labelled } from '../src/attribution/learned/passes.ts'
import type { Piece } from '../src/attribution/learned/pieces.ts'
import { Features } from '../src/model/feature.ts'
import { type WeightRows, Weights } from '../src/model/weights.ts'
import { ChainTrainer } from './chain-trainer.ts'
import type { GoldAttribution } from './corpus.ts'
import { DatasetBuilder } from './dataset.ts'
import type { Progress } from './progress.ts'
import type { Lesson } from './train-attribution.ts'

const SETTINGS = { epochs: 8, averageFrom: 2, rate: 0.05, sparsity: 2e-5, dropout: 0, seed: 41 }

/**
 * Learns how likely a candidate is right (half its content, and its source) and exact, and from which probability on
 * keeping it pays: the threshold with the highest relation F1 on articles the taggers did not see.
 */
export function trainKeep(
  lessons: readonly Lesson[],
  labelled: readonly Labelled[],
  linker: LinkWeights,
  progress: Progress,
): { rows: WeightRows; threshold: number } {
  const cases = lessons.map((lesson, at): Case => {
    const candidates = candidatesOf(lesson.view, labelled[at]!, linker)
    return {
      ...lesson,
      labelled: labelled[at]!,
      candidates,
      answers: candidates.map((one) => answerTo(lesson, one)),
    }
  })
  // Articles of every fold of the taggers in both halves.
  const half = new Weights(learn(cases.filter((_, at) => at % 8 < 4)))
  const rows = learn(cases)
  const held = cases.filter((_, at) => at % 8 >= 4)
  return { rows, threshold: bestThreshold(held, half, progress) }
}

/** An article with all that may be an attribution in it, and what each is. */
interface Case extends Lesson {
  readonly labelled: Labelled
  readonly candidates: readonly Candidate[]
  readonly answers: readonly Answer[]
}

/** WRONG, RIGHT or EXACT, and the number of the annotated attribution that it gives (-1 for none). */
interface Answer {
  readonly judgement: number
  readonly gold: number
}

function learn(cases: readonly Case[]): WeightRows {
  const builder = new DatasetBuilder(JUDGEMENTS)
  const features = new Features()
  for (const { view, labelled, candidates, answers } of cases)
    candidates.forEach((candidate, i) => {
      keepFeatures(view, labelled, candidate, features)
      builder.startSequence()
      builder.add(features, answers[i]!.judgement)
    })
  const trainer = new ChainTrainer(builder.build(3), SETTINGS)
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

/** The threshold with the highest relation F1 among what would be kept of these articles. */
function bestThreshold(held: readonly Case[], weights: Weights, progress: Progress): number {
  const gold = held.reduce((sum, { example }) => sum + example.gold.attributions.length, 0)
  const kept = held.flatMap(keptOf(weights)).sort((a, b) => b.probability - a.probability)
  let rights = 0
  let best = { f1: 0, threshold: 0, count: 0, rights: 0, exact: 0 }
  let exact = 0
  kept.forEach(({ probability, judgement }, i) => {
    if (judgement !== WRONG) rights += 1
    if (judgement === EXACT) exact += 1
    const f1 = (2 * rights) / (i + 1 + gold)
    if (f1 > best.f1) best = { f1, threshold: probability, count: i + 1, rights, exact }
  })
  const percent = (share: number): string => (100 * share).toFixed(1)
  progress.say(
    `cross-validated relation F1 ${percent((2 * rights) / (kept.length + gold))} with everything kept; ${percent(best.f1)} from ${best.threshold.toFixed(2)} on (P ${percent(best.rights / best.count)}, R ${percent(best.rights / gold)}; contents exact F1 ${percent((2 * best.exact) / (best.count + gold))})`,
  )
  return best.threshold
}

/** What is kept of an article; a second candidate for the same annotated attribution is wrong. */
function keptOf(weights: Weights) {
  return ({ view, labelled, candidates, answers }: Case) => {
    const answerOf = new Map(candidates.map((one, i) => [one, answers[i]!]))
    const given = new Set<number>()
    return keepBest(
      view,
      candidates.map((one) => judge(view, labelled, one, weights)),
    ).map(({ candidate, probability }) => {
      const { judgement, gold } = answerOf.get(candidate)!
      const again = given.has(gold)
      given.add(gold)
      return { probability, judgement: again ? WRONG : judgement }
    })
  }
}
