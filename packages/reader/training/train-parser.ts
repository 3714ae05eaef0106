import { Features } from '../src/learning/feature.ts'
import { type WeightRows, Weights } from '../src/learning/weights.ts'
import type { Columns } from '../src/text/columns.ts'
import {
  LEFT,
  type Parse,
  ParserState,
  parseSentences,
  RELATIONS,
  RIGHT,
  relationFeatures,
  SHIFT,
} from '../src/text/parser.ts'
import type { TrainerSettings } from './chain-trainer.ts'
import type { Example } from './corpus.ts'
import { type Dataset, DatasetBuilder } from './dataset.ts'
import { runJobs } from './jobs.ts'

const MOVES: TrainerSettings = {
  epochs: 4,
  averageFrom: 1,
  rate: 0.1,
  sparsity: 4e-7,
  dropout: 0.1,
  seed: 51,
}
const NAMES: TrainerSettings = {
  epochs: 3,
  averageFrom: 1,
  rate: 0.1,
  sparsity: 1.2e-6,
  dropout: 0.1,
  seed: 52,
}
const FOLDS = 2
const SEEN_LEAST = 3

/** An article whose words the tagger has tagged (as numbers of the attributor's view). */
export interface ParserLesson {
  readonly example: Example
  readonly columns: Columns
  readonly tags: Uint8Array
}

/**
 * Learns to parse from the teacher's trees. Gives the weights of all articles, and for each article the parse of a parser
 * that never saw it.
 */
export async function trainParser(
  lessons: readonly ParserLesson[],
  folder: string,
  workers: number,
): Promise<{ moves: WeightRows; relations: WeightRows; parses: Parse[] }> {
  const moves = collect(lessons, 3, everyMove)
  const names = collect(lessons, RELATIONS.length, everyRelation)
  const jobs = [moves, names].flatMap(({ data, article }, which) => {
    const settings = which === 0 ? MOVES : NAMES
    const name = which === 0 ? 'parser moves' : 'parser relations'
    const all = Array.from(article, (_, i) => i)
    const folds = Array.from({ length: FOLDS }, (_, fold) => all.filter((i) => article[i]! % FOLDS !== fold))
    return [all, ...folds].map((sequences, i) => ({
      name: i === 0 ? name : `${name} without fold ${i} of ${FOLDS}`,
      data,
      settings,
      sequences,
      chain: false,
    }))
  })
  const rows = await runJobs(jobs, folder, workers)
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    moves: new Weights(rows[1 + fold]!),
    relations: new Weights(rows[2 + FOLDS + fold]!),
  }))
  const parses = lessons.map(({ columns, tags, example }, at) =>
    parseSentences(folds[at % FOLDS]!, columns, tags, example.read.sentences),
  )
  return { moves: rows[0]!, relations: rows[1 + FOLDS]!, parses }
}

type Put = (features: Features, label: number) => void

/** The examples of all articles; `article` says of each which article it came from. */
function collect(
  lessons: readonly ParserLesson[],
  classes: number,
  each: (lesson: ParserLesson, features: Features, put: Put) => void,
): { data: Dataset; article: number[] } {
  const builder = new DatasetBuilder(classes)
  const features = new Features()
  const article: number[] = []
  lessons.forEach((lesson, at) => {
    each(lesson, features, (described, label) => {
      builder.startSequence()
      builder.add(described, label)
      article.push(at)
    })
  })
  return { data: builder.build(SEEN_LEAST), article }
}

/** The sentences that the teacher took as one too, with a head for every word. */
function taughtSentences({
  example: { read, teacher },
}: ParserLesson): { first: number; endToken: number }[] {
  if (teacher === null) return []
  return read.sentences.filter(({ first, endToken }) => {
    if (endToken - first > 120) return false
    for (let i = first; i < endToken; i++) {
      const head = teacher.heads[i]!
      if (head === -2 || teacher.sentence[i] !== teacher.sentence[first]) return false
      if (head >= 0 && (head < first || head >= endToken)) return false
    }
    return true
  })
}

/** The moves that build the teacher's tree (static oracle); sentences whose tree has crossing arcs give none. */
function everyMove(lesson: ParserLesson, features: Features, put: Put): void {
  const { teacher } = lesson.example
  for (const { first, endToken } of taughtSentences(lesson)) {
    const moves = oracle(teacher!.heads, first, endToken, lesson)
    if (moves === null) continue
    const state = new ParserState(lesson.columns, lesson.tags, first, endToken)
    for (const move of moves) {
      state.describe(features)
      put(features, move)
      state.move(move)
    }
  }
}

function oracle(
  heads: Int32Array,
  first: number,
  end: number,
  { columns, tags }: ParserLesson,
): number[] | null {
  const state = new ParserState(columns, tags, first, end)
  const waiting = new Int32Array(end - first + 1)
  const headOf = (word: number): number => (heads[word] === -1 ? end : heads[word]!)
  for (let i = first; i < end; i++) waiting[headOf(i) - first]! += 1
  const moves: number[] = []
  while (!state.done) {
    const [top, under] = [state.onStack(0), state.onStack(1)]
    const settled = top >= 0 && waiting[top - first] === 0
    const move =
      settled && headOf(top) === state.ahead
        ? LEFT
        : settled && under >= 0 && headOf(top) === under
          ? RIGHT
          : SHIFT
    if (!state.allows(move)) return null
    if (move !== SHIFT) waiting[headOf(top) - first]! -= 1
    moves.push(move)
    state.move(move)
  }
  return moves
}

function everyRelation(lesson: ParserLesson, features: Features, put: Put): void {
  const { teacher } = lesson.example
  for (const { first, endToken } of taughtSentences(lesson)) {
    const state = new ParserState(lesson.columns, lesson.tags, first, endToken)
    for (let i = first; i < endToken; i++) {
      const head = teacher!.heads[i]!
      if (head < 0) continue
      relationFeatures(state, i, head, features)
      put(features, relationNumber(teacher!.relations[i]!))
    }
  }
}

const COARSE: Readonly<Record<string, (typeof RELATIONS)[number]>> = {
  nsubj: 'subject',
  nsubjpass: 'subject',
  csubj: 'subject',
  csubjpass: 'subject',
  dobj: 'object',
  iobj: 'object',
  ccomp: 'clause',
  xcomp: 'open-clause',
  advcl: 'adverbial-clause',
  acl: 'adnominal',
  'acl:relcl': 'adnominal',
  case: 'marker',
  mark: 'marker',
  nmod: 'oblique',
  'nmod:tmod': 'oblique',
  'nmod:npmod': 'oblique',
  conj: 'conjunct',
  cc: 'coordinator',
  aux: 'auxiliary',
  auxpass: 'auxiliary',
  cop: 'auxiliary',
  neg: 'auxiliary',
  det: 'modifier',
  amod: 'modifier',
  compound: 'modifier',
  nummod: 'modifier',
  'nmod:poss': 'modifier',
  appos: 'apposition',
  parataxis: 'parataxis',
  advmod: 'adverb',
  punct: 'punctuation',
  'compound:prt': 'particle',
}

/** The number of a teacher's relation in the parser's coarse set. */
export function relationNumber(relation: string): number {
  return RELATIONS.indexOf(COARSE[relation] ?? 'other')
}
