import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Attribution, AttributionScope } from '@onrecord/reader'
import { attributionFinder } from '../../packages/app/src/reading/offline-reader.ts'
import { bootstrap } from './bootstrap.ts'
import { type CorpusArticle, type Pair, type Prediction, readGold, readPredictions } from './corpus.ts'
import {
  addScores,
  addTallies,
  f1,
  precision,
  QUOTE_TYPES,
  recall,
  type Scores,
  scoreArticle,
  type Tally,
} from './score.ts'

const usage =
  'npm run evaluate -- attributions GOLD.jsonl [--predictions OUT.jsonl] [--reader learned|rules] [--scope all|speech] [--scored FILE.jsonl] [--against FILE.jsonl]'

/**
 * Reads the texts of a gold file, writes what was found, prints the scores. `--scored` scores a predictions file instead
 * of reading; `--against` compares with another predictions file by a paired bootstrap over articles.
 */
export function evaluateAttributions(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      predictions: { type: 'string' },
      reader: { type: 'string', default: 'learned' },
      scope: { type: 'string', default: 'all' },
      scored: { type: 'string' },
      against: { type: 'string' },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error(`usage: ${usage}`)
  const gold = readGold(file)
  const predictions =
    values.scored === undefined
      ? readAll(
          gold,
          oneOf('--reader', values.reader, ['learned', 'rules']),
          oneOf('--scope', values.scope, ['all', 'speech']),
        )
      : readPredictions(values.scored, gold)
  if (values.predictions !== undefined) writePredictions(values.predictions, predictions)
  const scores = gold.map((article) => scoreArticle(article, predictions.get(article.id)))
  console.log(table(scores))
  if (values.against !== undefined) {
    const others = readPredictions(values.against, gold)
    console.log(
      comparison(
        scores,
        gold.map((article) => scoreArticle(article, others.get(article.id))),
      ),
    )
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new Error(`${option} is "${value}"; it can be ${allowed.join(' or ')}`)
  return found
}

function readAll(
  gold: readonly CorpusArticle[],
  reader: 'learned' | 'rules',
  scope: AttributionScope,
): Map<string, Prediction> {
  const find = attributionFinder(reader, scope)
  const start = performance.now()
  let tokens = 0
  const predictions = gold.map(({ id, text }): [string, Prediction] => {
    const found = find(text)
    tokens += found.tokens
    return [id, { id, attributions: found.attributions.map(asPairs) }]
  })
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${gold.length} articles, ${tokens} tokens, ${Math.round(tokens / seconds)} tokens/s on one core, text base included\n`,
  )
  return new Map(predictions)
}

function asPairs({ source, cue, content }: Attribution): Prediction['attributions'][number] {
  const pairs = (ranges: Attribution['source']): Pair[] => ranges.map(({ start, end }) => [start, end])
  return { source: pairs(source), cue: pairs(cue), content: pairs(content) }
}

function writePredictions(file: string, predictions: ReadonlyMap<string, Prediction>): void {
  writeFileSync(file, [...predictions.values()].map((one) => `${JSON.stringify(one)}\n`).join(''))
}

/** What is measured, in the order of the table. */
const MEASURES: readonly (readonly [name: string, pick: (scores: Scores) => Tally])[] = [
  ...(['source', 'cue', 'content', 'all'] as const).map(
    (role) => [`token ${role}`, (scores: Scores) => scores.token[role]] as const,
  ),
  ...(['source', 'cue', 'content'] as const).map(
    (role) => [`segment exact ${role}`, (scores: Scores) => scores.segment[role]] as const,
  ),
  ['attribution overlap', (scores) => scores.overlap],
  ['attribution content exact', (scores) => scores.contentExact],
  ['source and content exact', (scores) => scores.sourceAndContentExact],
  ['RELATION', (scores) => scores.relation],
  ...QUOTE_TYPES.map(
    (type) => [`relation ${type}`, (scores: Scores) => scores.relationByType[type]] as const,
  ),
]

function table(articles: readonly Scores[]): string {
  const total = addScores(articles)
  const lines = MEASURES.map(([name, pick]) => {
    const tally = pick(total)
    const tallies = articles.map(pick)
    const { low, high } = bootstrap(articles.length, (drawn) => f1(addTallies(drawn.map((i) => tallies[i]!))))
    const numbers = [precision(tally), recall(tally), f1(tally)].map(percent).join('')
    return `${name.padEnd(28)}${numbers}  ${percent(low)} to${percent(high)}${String(tally.predicted).padStart(8)}${String(tally.gold).padStart(7)}`
  })
  return [
    '                                  P       R      F1    95 % over articles   found   gold',
    ...lines,
  ].join('\n')
}

function comparison(ours: readonly Scores[], theirs: readonly Scores[]): string {
  const lines = MEASURES.map(([name, pick]) => {
    const [a, b] = [ours.map(pick), theirs.map(pick)]
    const difference = (drawn: readonly number[]): number =>
      f1(addTallies(drawn.map((i) => a[i]!))) - f1(addTallies(drawn.map((i) => b[i]!)))
    const { low, high } = bootstrap(ours.length, difference)
    return `${name.padEnd(28)}${percent(difference(ours.map((_, i) => i)))}  ${percent(low)} to${percent(high)}`
  })
  return ['', 'F1 above the other file, paired', ...lines].join('\n')
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(8)
}
