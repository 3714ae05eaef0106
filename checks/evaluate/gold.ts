import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { EMPTY_CODEBOOK, type OfflineReader } from '@onrecord/reader'
import { DEFAULT_ATTRIBUTOR } from '../../packages/app/src/reading/attributor-kind.ts'
import { attributionFinder, offlineReader } from '../../packages/app/src/reading/offline-reader.ts'
import type { Pair } from './corpus.ts'
import { disagreements, fieldTable, type Matched, nearest } from './gold-fields.ts'
import { goldLabels } from './gold-labels.ts'
import { type GoldSentence, goldSentences } from './gold-sentences.ts'
import { addTallies, f1, precision, recall, scoreArticle } from './score.ts'

/** Where the corpus lies beside a checkout, for those who have it. */
const POLNEAR = fileURLToPath(new URL('../../../shared/data/polnear/dev.jsonl', import.meta.url))
const usage =
  'npm run evaluate -- gold [--reader learned|rules] [--style A,B] [--polnear DEV.jsonl] [--errors]'
const MEANING = `Right of those found, in percent, with counts and the middle 95 % over sentences drawn again:`

/** Reads the project's own gold sentences and prints scores per field and per style. One coder's labels. */
export function evaluateGold(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      reader: { type: 'string', default: DEFAULT_ATTRIBUTOR },
      polnear: { type: 'string', default: POLNEAR },
      style: { type: 'string' },
      errors: { type: 'boolean', default: false },
    },
  })
  const kind = values.reader
  if (positionals.length > 0 || (kind !== 'rules' && kind !== 'learned')) throw new Error(`usage: ${usage}`)
  const reader = offlineReader({ codebook: EMPTY_CODEBOOK, attributor: kind })
  const gold = sentencesOf(values.style)
  if (gold.length > 0) printSentences(gold, kind, reader, values.errors)
  if (values.style === undefined || values.style.split(',').includes('polnear'))
    printLabels(values.polnear, reader, values.errors)
}

/** The invented sentences, or those of the styles asked for ("wire,british"). */
function sentencesOf(styles: string | undefined): GoldSentence[] {
  const gold = goldSentences(
    readFileSync(new URL('../../packages/reader/gold/sentences.txt', import.meta.url), 'utf8'),
  )
  const asked = styles?.split(',')
  const unknown = asked?.find((style) => style !== 'polnear' && !gold.some((one) => one.style === style))
  if (unknown !== undefined)
    throw new Error(`no style "${unknown}"; there are ${stylesOf(gold).join(', ')}, polnear`)
  return gold.filter((one) => asked === undefined || asked.includes(one.style))
}

function printSentences(
  gold: readonly GoldSentence[],
  kind: 'learned' | 'rules',
  reader: OfflineReader,
  errors: boolean,
) {
  const matched = new Map(gold.map((one) => [one.id, matchSentence(one, reader)]))
  console.log(`${gold.length} invented sentences, one coder's labels, reader ${reader.name}\n`)
  console.log(attributionTable(gold, kind))
  console.log(`${MEANING}\n`)
  console.log(
    fieldTable(byStyle(gold).map(([style, some]) => [style, some.flatMap((one) => matched.get(one.id)!)])),
  )
  if (errors) for (const line of [...matched.values()].flat().flatMap(disagreements)) console.log(line)
}

function printLabels(corpus: string, reader: OfflineReader, errors: boolean) {
  const labelled = goldLabels(
    fileURLToPath(new URL('../../packages/reader/gold/polnear-dev-labels.jsonl', import.meta.url)),
    corpus,
  )
  if (labelled === null) {
    console.log(`\nThe labels on PolNeAR did not run: ${corpus} is not there.`)
    return
  }
  const matched = labelled.flatMap((one) => matchSentence(one, reader))
  console.log(`\n${matched.length} attributions of PolNeAR dev, one coder's labels\n`)
  console.log(fieldTable([['PolNeAR dev', matched]]))
  if (errors) for (const line of matched.flatMap(disagreements)) console.log(line)
}

const stylesOf = (gold: readonly GoldSentence[]): string[] => [...new Set(gold.map((one) => one.style))]

/** Every style with its sentences, and all of them last. */
function byStyle(gold: readonly GoldSentence[]): [string, GoldSentence[]][] {
  const groups = stylesOf(gold).map((style): [string, GoldSentence[]] => [
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

function matchSentence(gold: GoldSentence, reader: OfflineReader): Matched[] {
  const { statements } = reader.read({ text: gold.text, outlet: gold.outlet })
  return gold.attributions.map((one) => ({
    id: gold.id,
    text: gold.text,
    gold: one,
    statement: nearest(one, statements),
  }))
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(8)
}
