import { BOLDNESS } from '../src/attribution/learned/candidates.ts'
import { CueLexicon, cueKey } from '../src/attribution/learned/cue-lexicon.ts'
import { LABELS, labelsOf } from '../src/attribution/learned/labels.ts'
import {
  type Describe,
  decode,
  describeFirst,
  describeSecond,
  type Labelled,
  passOf,
  sequenceScores,
} from '../src/attribution/learned/passes.ts'
import { type TokenNumbers, tagNumber, tokenNumbersOf } from '../src/attribution/learned/token-numbers.ts'
import { attributeByRules } from '../src/attribution/rules/rules.ts'
import { lemma } from '../src/language/lemma.ts'
import { Features } from '../src/learning/feature.ts'
import { packTrees } from '../src/learning/forest.ts'
import { type Part, packWeights } from '../src/learning/model-file.ts'
import { type WeightRows, Weights } from '../src/learning/weights.ts'
import { columnsOf } from '../src/text/columns.ts'
import type { TaggedText } from '../src/text/read-text.ts'
import { candidatePools, linkerOf } from './candidate-pools.ts'
import type { TrainerSettings } from './chain-trainer.ts'
import type { Example, GoldAttribution } from './corpus.ts'
import { type Dataset, DatasetBuilder } from './dataset.ts'
import { type Job, runJobs } from './jobs.ts'
import { mixed } from './mixed.ts'
import type { Progress } from './progress.ts'
import { trainKeep } from './train-keep.ts'
import { type ParserLesson, trainParser } from './train-parser.ts'

const FULL: TrainerSettings = { epochs: 6, averageFrom: 2, rate: 0.1, sparsity: 1e-4, dropout: 0.2, seed: 31 }
const FOLD: TrainerSettings = { ...FULL, epochs: 4, averageFrom: 1, seed: 32 }
const FOLDS = 4
/** How many models of each pass are mixed into one. */
const MEMBERS = 4
const SEEN_LEAST = 4

/** An article on its way through the training. */
export interface Lesson {
  readonly example: Example
  readonly tagged: TaggedText
  readonly labels: Uint8Array
  readonly view: TokenNumbers
}

export interface AttributionTraining {
  readonly folder: string
  readonly workers: number
  readonly progress: Progress
  /** Whether the passes look at trees. */
  readonly trees: boolean
  /** One pass, or a second one over the first one's answers. */
  readonly passes: number
}

/**
 * Trains the learned attributor on annotated articles that the tagger has tagged: the cue lexicon, both passes, the
 * linker and the last look. Whatever feeds a later step comes from models that never saw the article (jackknife).
 */
export async function trainAttribution(
  examples: readonly Example[],
  tagger: (text: Example['read']) => TaggedText,
  training: AttributionTraining,
): Promise<Part[]> {
  const { progress } = training
  const tagged = examples.map((example) => tagger(example.read))
  const labels = examples.map((example) => goldLabels(example))
  const counts = countCues(tagged, labels)
  const parser = training.trees
    ? await trainParser(parserLessons(examples, tagged), training.folder, training.workers)
    : null
  const lessons = examples.map((example, i): Lesson => {
    const view = tokenNumbersOf(
      tagged[i]!,
      attributeByRules(tagged[i]!, 'all'),
      lexiconWithout(counts, i % FOLDS),
      parser === null ? null : () => parser.parses[i]!,
    )
    return { example, tagged: tagged[i]!, labels: labels[i]!, view }
  })
  progress.say('cue lexicon counted')
  const first = await trainPass('first pass', lessons, () => describeFirst, training)
  const second =
    training.passes === 1
      ? null
      : await trainPass('second pass', lessons, lookingBack(lessons, first), training)
  const labelled = readBack(lessons, second ?? first, BOLDNESS)
  const linker = linkerOf(lessons, labelled)
  progress.say('linker trained')
  const keep = trainKeep(lessons, labelled, candidatePools(lessons, labelled), progress)
  return [
    { name: 'cue-lexicon', bytes: lexiconWithout(counts, -1).pack() },
    ...(parser === null
      ? []
      : [
          { name: 'parser-moves', bytes: packWeights(parser.moves) },
          { name: 'parser-relations', bytes: packWeights(parser.relations) },
        ]),
    { name: 'first', bytes: packWeights(first.rows) },
    ...(second === null ? [] : [{ name: 'second', bytes: packWeights(second.rows) }]),
    { name: 'sources', bytes: packWeights(linker.sources) },
    { name: 'contents', bytes: packWeights(linker.contents) },
    { name: 'keep', bytes: packWeights(keep.rows.first) },
    { name: 'keep-right', bytes: packTrees(keep.rows.right) },
    { name: 'keep-exact', bytes: packTrees(keep.rows.exact) },
    { name: 'threshold', bytes: Uint8Array.of(Math.round(keep.threshold * 255)) },
  ]
}

function parserLessons(examples: readonly Example[], tagged: readonly TaggedText[]): ParserLesson[] {
  return examples.map((example, i) => ({
    example,
    columns: columnsOf(example.read.tokens),
    tags: Uint8Array.from(tagged[i]!.tags, tagNumber),
  }))
}

/** A trained pass: its weights, and the scores that models without the article give each of its sequences. */
interface Pass {
  readonly rows: WeightRows
  readonly folds: readonly Weights[]
  readonly scores: readonly (readonly Float64Array[])[]
}

async function trainPass(
  name: string,
  lessons: readonly Lesson[],
  describe: (lesson: number) => Describe,
  { folder, workers, progress }: AttributionTraining,
): Promise<Pass> {
  const members = await runJobs(jobsOf(name, dataOf(lessons, describe), lessons), folder, workers)
  const [rows, ...rest] = Array.from({ length: 1 + FOLDS }, (_, model) =>
    mixed(members.slice(model * MEMBERS, (model + 1) * MEMBERS)),
  )
  const folds = rest.map((fold) => new Weights(fold))
  const scores = lessons.map(({ view }, at) =>
    view.sequences.map((sequence) => sequenceScores(view, sequence, folds[at % FOLDS]!, describe(at))),
  )
  progress.say(`${name} read back`)
  return { rows: rows!, folds, scores }
}

function readBack(
  lessons: readonly Lesson[],
  { folds, scores }: Pass,
  boldness: readonly number[],
): Labelled[] {
  return lessons.map(({ view }, at) => decode(view, folds[at % FOLDS]!, (_, k) => scores[at]![k]!, boldness))
}

/** What the second pass looks at in each article: the first pass's answers. */
function lookingBack(lessons: readonly Lesson[], first: Pass): (lesson: number) => Describe {
  const answers = readBack(lessons, first, [0]).map((labelled, at) => passOf(lessons[at]!.view, labelled))
  return (at) => describeSecond(answers[at]!)
}

function goldLabels({ gold, read }: Example): Uint8Array {
  const firsts = new Set(read.paragraphs.map(({ first }) => first))
  const ranges = (pairs: GoldAttribution['source']) => pairs.map(([start, end]) => ({ start, end }))
  const attributions = gold.attributions.map(({ source, cue, content }) => ({
    source: ranges(source),
    cue: ranges(cue),
    content: ranges(content),
  }))
  return labelsOf(read.tokens, attributions, (token) => firsts.has(token))
}

type Counts = readonly Map<number, [cues: number, uses: number]>[]

/** How often each word is used, and as a cue, fold by fold. */
function countCues(tagged: readonly TaggedText[], labels: readonly Uint8Array[]): Counts {
  const counts: Counts = Array.from({ length: FOLDS }, () => new Map())
  tagged.forEach(({ tokens, tags }, at) => {
    const fold = counts[at % FOLDS]!
    tokens.forEach(({ norm }, i) => {
      const key = cueKey(lemma(norm, tags[i]!), tags[i]!)
      const entry = fold.get(key) ?? [0, 0]
      entry[1] += 1
      if (labels[at]![i] === 3 || labels[at]![i] === 4) entry[0] += 1
      fold.set(key, entry)
    })
  })
  return counts
}

/** The lexicon of all folds but one (-1: of all), so that no article tells its own answer. */
function lexiconWithout(counts: Counts, without: number): CueLexicon {
  const kept = lexicons.get(without)
  if (kept !== undefined) return kept
  const sums = new Map<number, [number, number]>()
  counts.forEach((fold, number) => {
    if (number === without) return
    for (const [key, [cues, uses]] of fold) {
      const sum = sums.get(key) ?? [0, 0]
      sums.set(key, [sum[0] + cues, sum[1] + uses])
    }
  })
  const lexicon = CueLexicon.fromCounts(sums)
  lexicons.set(without, lexicon)
  return lexicon
}
const lexicons = new Map<number, CueLexicon>()

function dataOf(lessons: readonly Lesson[], describe: (lesson: number) => Describe): Dataset {
  const builder = new DatasetBuilder(LABELS)
  const features = new Features()
  lessons.forEach(({ view, labels }, at) => {
    const look = describe(at)
    for (const sequence of view.sequences) {
      builder.startSequence()
      for (let i = sequence.first; i < sequence.end; i++) {
        look(view, sequence, i, features)
        builder.add(features, labels[i]!)
      }
    }
  })
  return builder.build(SEEN_LEAST)
}

/**
 * The model of everything, then one a fold that leaves the fold's articles out; each is trained by several members that see
 * the articles in other orders and forget other features (`mixed`).
 */
function jobsOf(name: string, data: Dataset, lessons: readonly Lesson[]): Job[] {
  const article = lessons.flatMap(({ view }, at) => view.sequences.map(() => at))
  const all = article.map((_, sequence) => sequence)
  const models = [
    { name, settings: FULL, sequences: all },
    ...Array.from({ length: FOLDS }, (_, fold) => ({
      name: `${name} without fold ${fold + 1} of ${FOLDS}`,
      settings: FOLD,
      sequences: all.filter((sequence) => article[sequence]! % FOLDS !== fold),
    })),
  ]
  return models.flatMap((model) =>
    Array.from({ length: MEMBERS }, (_, member) => ({
      ...model,
      data,
      name: `${model.name}, member ${member + 1} of ${MEMBERS}`,
      settings: { ...model.settings, seed: model.settings.seed + member * 100 },
    })),
  )
}
