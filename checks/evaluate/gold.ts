import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { EMPTY_CODEBOOK, type OfflineReader, type Statement } from '@onrecord/reader'
import { attributionFinder, offlineReader } from '../../packages/app/src/reading/offline-reader.ts'
import type { CorpusAttribution, Pair } from './corpus.ts'
import { goldLabels } from './gold-labels.ts'
import { type GoldLabels, type GoldSentence, goldSentences } from './gold-sentences.ts'
import { addTallies, f1, precision, recall, scoreArticle, type Tally } from './score.ts'

/** Where the corpus lies beside a checkout, for those who have it. */
const POLNEAR = fileURLToPath(new URL('../../../shared/data/polnear/dev.jsonl', import.meta.url))
const usage = 'npm run evaluate -- gold [--reader learned|rules] [--polnear DEV.jsonl] [--errors]'

/** Right and asked: how often a field agrees with the coder, among the attributions that were found. */
interface Share {
  readonly right: number
  readonly asked: number
}

interface Fields {
  readonly found: Share
  readonly anonymity: Share
  readonly commitment: Share
  readonly chain: Share
  readonly hedges: Tally
}

/** A gold attribution, and the reader's statement that comes nearest to it. */
interface Matched {
  readonly id: string
  readonly text: string
  readonly gold: CorpusAttribution & GoldLabels
  readonly statement: Statement | null
}

/** Reads the project's own gold sentences and prints scores per field and per style. One coder's labels. */
export function evaluateGold(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      reader: { type: 'string', default: 'rules' },
      polnear: { type: 'string', default: POLNEAR },
      errors: { type: 'boolean', default: false },
    },
  })
  const kind = values.reader
  if (positionals.length > 0 || (kind !== 'rules' && kind !== 'learned')) throw new Error(`usage: ${usage}`)
  const gold = goldSentences(
    readFileSync(new URL('../../packages/reader/gold/sentences.txt', import.meta.url), 'utf8'),
  )
  const reader = offlineReader({ codebook: EMPTY_CODEBOOK, attributor: kind })
  const matched = new Map(gold.map((one) => [one.id, matchSentence(one, reader)]))
  console.log(`${gold.length} invented sentences, one coder's labels, reader ${reader.name}\n`)
  console.log(attributionTable(gold, kind))
  console.log(
    fieldTable(byStyle(gold).map(([style, some]) => [style, some.flatMap((one) => matched.get(one.id)!)])),
  )
  const labelled = goldLabels(
    fileURLToPath(new URL('../../packages/reader/gold/polnear-dev-labels.jsonl', import.meta.url)),
    values.polnear,
  )
  if (labelled === null) console.log(`\nThe labels on PolNeAR did not run: ${values.polnear} is not there.`)
  else {
    const onCorpus = labelled.flatMap((one) => matchSentence(one, reader))
    console.log(`\n${onCorpus.length} attributions of PolNeAR dev, one coder's labels\n`)
    console.log(fieldTable([['PolNeAR dev', onCorpus]]))
    if (values.errors) for (const line of onCorpus.flatMap(disagreements)) console.log(line)
  }
  if (values.errors) for (const line of [...matched.values()].flat().flatMap(disagreements)) console.log(line)
}

/** Every style with its sentences, and all of them last. */
function byStyle(gold: readonly GoldSentence[]): [string, GoldSentence[]][] {
  const styles = [...new Set(gold.map((one) => one.style))]
  const groups = styles.map((style): [string, GoldSentence[]] => [
    style,
    gold.filter((one) => one.style === style),
  ])
  return [...groups, ['all', [...gold]]]
}

function attributionTable(gold: readonly GoldSentence[], kind: 'learned' | 'rules'): string {
  const find = attributionFinder(kind, 'all')
  const scores = new Map(
    gold.map((one) => {
      const pairs = (ranges: readonly { start: number; end: number }[]): Pair[] =>
        ranges.map(({ start, end }) => [start, end])
      const attributions = find(one.text).attributions.map((a) => ({
        source: pairs(a.source),
        cue: pairs(a.cue),
        content: pairs(a.content),
      }))
      return [one.id, scoreArticle({ ...one, discard: [] }, { id: one.id, attributions })]
    }),
  )
  const lines = byStyle(gold).map(([style, some]) => {
    const own = some.map((one) => scores.get(one.id)!)
    const relation = addTallies(own.map((s) => s.relation))
    const cells = [
      precision(relation),
      recall(relation),
      f1(relation),
      f1(addTallies(own.map((s) => s.token.all))),
    ]
    const exact = (['source', 'cue', 'content'] as const).map((role) =>
      f1(addTallies(own.map((s) => s.segment[role]))),
    )
    return `${style.padEnd(14)}${[...cells, ...exact].map(percent).join('')}${String(relation.gold).padStart(8)}`
  })
  return [
    '                relation                 token    segments exact',
    'style              P       R      F1  all F1  source     cue content    gold',
    ...lines,
    '',
  ].join('\n')
}

/** The statement whose content overlaps most with each gold attribution; its cue breaks ties. */
function matchSentence(gold: GoldSentence, reader: OfflineReader): Matched[] {
  const { statements } = reader.read({ text: gold.text, outlet: gold.outlet })
  return gold.attributions.map((one) => ({
    id: gold.id,
    text: gold.text,
    gold: one,
    statement: nearest(one, statements),
  }))
}

function nearest(gold: CorpusAttribution, statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null
  let bestScore = 0
  for (const statement of statements) {
    if (statement.mode === 'none') continue
    const score = overlap(gold.content, statement.content) + (overlap(gold.cue, statement.cue) > 0 ? 0.5 : 0)
    if (score > bestScore) [best, bestScore] = [statement, score]
  }
  return bestScore >= 0.5 ? best : null
}

/** Shared characters over all characters of both. */
function overlap(gold: readonly Pair[], spans: readonly { start: number; end: number }[]): number {
  let shared = 0
  for (const [start, end] of gold)
    for (const span of spans) shared += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  const size =
    gold.reduce((sum, [start, end]) => sum + end - start, 0) +
    spans.reduce((sum, span) => sum + span.end - span.start, 0)
  return size === 0 ? 0 : (2 * shared) / size
}

/** A table of fields, a line a group. */
function fieldTable(groups: readonly (readonly [string, readonly Matched[]])[]): string {
  const lines = groups.map(([name, matched]) => {
    const fields = fieldsOf(matched)
    const shares = [fields.found, fields.anonymity, fields.commitment, fields.chain].map(({ right, asked }) =>
      percent(asked === 0 ? 1 : right / asked),
    )
    return `${name.padEnd(14)}${shares.join('')}${percent(f1(fields.hedges))}${String(fields.found.asked).padStart(8)}`
  })
  return [
    '                      of those found, right',
    'style          found anonym. commit.   chain hedges F1    gold',
    ...lines,
  ].join('\n')
}

function fieldsOf(matched: readonly Matched[]): Fields {
  const hits = matched.filter((one): one is Matched & { statement: Statement } => one.statement !== null)
  const share = (holds: (one: Matched & { statement: Statement }) => boolean): Share => ({
    right: hits.filter(holds).length,
    asked: hits.length,
  })
  return {
    found: { right: hits.length, asked: matched.length },
    anonymity: share(sameAnonymity),
    commitment: share(({ gold, statement }) => statement.commitment.source === gold.commitment),
    chain: share(
      ({ gold, statement }) =>
        outlets(statement).join(' > ').toLowerCase() === gold.via.join(' > ').toLowerCase(),
    ),
    hedges: addTallies(hits.map(hedgeTally)),
  }
}

const sameAnonymity = ({
  gold,
  statement,
}: {
  readonly gold: GoldLabels
  readonly statement: Statement
}): boolean => (statement.speaker?.anonymity ?? 'passive') === gold.anonymity

/** The outlets of a chain, without this document's own and without the speaker itself. */
function outlets(statement: Statement): string[] {
  return statement.chain
    .filter((link) => link.role === 'reporting-outlet' || link.role === 'relaying-outlet')
    .map((link) => link.name)
    .filter((name) => name !== statement.speaker?.name)
}

function hedgeTally({
  gold,
  statement,
}: {
  readonly gold: GoldLabels
  readonly statement: Statement
}): Tally {
  const wanted = gold.hedges.map((hedge) => hedge.toLowerCase())
  const given = statement.hedges.map((hedge) => hedge.quote.toLowerCase())
  const right = given.filter((hedge) =>
    wanted.some((other) => other.includes(hedge) || hedge.includes(other)),
  ).length
  return {
    right: Math.min(right, wanted.length),
    predicted: given.length,
    found: Math.min(right, wanted.length),
    gold: wanted.length,
  }
}

function disagreements({ id, text, gold, statement }: Matched): string[] {
  const quote = gold.content.map(([start, end]) => text.slice(start, end)).join(' + ')
  if (statement === null) return [`${id}: not found: ${quote}`]
  const pairs: [string, string, string][] = [
    ['anonymity', gold.anonymity, statement.speaker?.anonymity ?? 'passive'],
    ['commitment', gold.commitment, statement.commitment.source ?? 'none'],
    ['chain', gold.via.join(' > '), outlets(statement).join(' > ')],
    ['hedges', gold.hedges.join(', '), statement.hedges.map((hedge) => hedge.quote).join(', ')],
  ]
  return pairs
    .filter(([, wanted, given]) => wanted.toLowerCase() !== given.toLowerCase())
    .map(
      ([field, wanted, given]) =>
        `${id}: ${field}: coder ${wanted || '-'}, reader ${given || '-'} (${statement.speaker?.name ?? 'nobody'}): ${quote}`,
    )
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(8)
}
