import type { LearnedOverview } from '../../record/learned/overview.ts'
import type { Interval, Lack, Part, PartReport, Report } from '../../record/learned/report.ts'
import { counted } from '../output/counted.ts'
import { type Cell, csvTable } from '../output/csv.ts'
import { minuteOf } from '../output/minute.ts'
import { paint } from '../output/paint.ts'
import { linesOf, type Screen, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'

const NAMES: Readonly<Record<Part, string>> = { keep: 'keep or not', concept: 'concept', stance: 'stance' }

/** Of each codebook: the score beside the reader's alone, what more decisions buy, and what it says of what waits. */
export function learnedText(overviews: readonly LearnedOverview[], screen: Screen): string {
  if (overviews.length === 0) return 'The record has no codebook: nothing was read into it yet.'
  return overviews.map((overview) => overviewText(overview, screen)).join('\n\n')
}

function overviewText(overview: LearnedOverview, screen: Screen): string {
  const { title, inUse, decisions, model } = overview
  const head = paint(screen, 'bold', plainText(title))
  if (model === null) {
    const words = decisions === 0 ? 'Nobody has decided on a statement yet' : 'Nothing was learnt yet'
    return `${head}\n${linesOf(`${words}; there is nothing to show.`, screen)}`
  }
  const { report, sha256, at, codebookVersion } = model
  const from = `Learnt from ${decidedOn(report)}; codebook ${codebookVersion}, model ${sha256.slice(0, 8)}, ${minuteOf(at)}, ${inUse ? 'in use' : 'switched off'}.`
  const fresh = decisions - model.examples
  const since = fresh > 0 ? [`${counted(fresh, 'decision')} came since.`] : []
  return [
    head,
    ...[from, ...since].map((line) => linesOf(plainText(line), screen)),
    '',
    scoreTable(report, screen),
    ...lacks(report).map((line) => linesOf(line, screen)),
    ...curveTable(report, screen),
    '',
    linesOf(wordsLine(overview), screen),
  ].join('\n')
}

function decidedOn({ kept, rejected, added, articles }: Report): string {
  const own = added === 0 ? '' : `, ${added} added`
  return `${counted(kept + rejected + added, 'decision')} (${kept} kept, ${rejected} rejected${own}) in ${counted(articles, 'article')}`
}

function scoreTable({ parts }: Report, screen: Screen): string {
  const columns = ['', 'ASKED', 'READER ALONE', 'LEARNT', 'MORE', ''].map((head) => ({ head }))
  const rows = parts.flatMap(({ part, score, better }) => {
    if (score === null) return []
    const { asked, untrained, learned, gain } = score
    const speaks = better ? 'speaks' : 'silent: no better for certain'
    return [
      [
        NAMES[part],
        String(asked),
        withInterval(untrained),
        withInterval(learned),
        withInterval(gain),
        speaks,
      ],
    ]
  })
  if (rows.length === 0) return 'Too few decisions to learn anything yet.'
  const note =
    'Right answers of those asked, each about an article that was not learnt from, with the middle 95 % over articles drawn again.'
  return `${tableText(columns, rows, screen)}\n${linesOf(note, screen)}`
}

const percent = (share: number): string => (100 * share).toFixed(1)
const withInterval = ({ share, lo, hi }: Interval): string =>
  `${percent(share)} % (${percent(lo)} to ${percent(hi)})`

const lacks = ({ parts }: Report): string[] =>
  parts.flatMap(({ part, lack }) => (lack === null ? [] : [lackLine(part, lack)]))

/** `Too little for stance: 12 decisions of 20, 3 articles of 5, and 0 with a second answer of 3.` */
function lackLine(part: Part, { decided, articles, second, needed }: Lack): string {
  const missing = [
    decided < needed.decided ? `${counted(decided, 'decision')} of ${needed.decided}` : '',
    articles < needed.articles ? `${counted(articles, 'article')} of ${needed.articles}` : '',
    second < needed.second
      ? `the second most frequent answer ${counted(second, 'time')} of ${needed.second}`
      : '',
  ].filter((one) => one !== '')
  return `Too little to learn ${NAMES[part]}: ${missing.join(', ')}.`
}

function curveTable({ parts }: Report, screen: Screen): string[] {
  const drawn = parts.filter(({ curve }) => curve.length > 0)
  if (drawn.length === 0) return []
  const sizes = [...new Set(drawn.flatMap(({ curve }) => curve.map(({ decisions }) => decisions)))]
  const columns = [{ head: 'DECISIONS BUY' }, ...drawn.map(({ part }) => ({ head: NAMES[part] }))]
  const rows = sizes
    .sort((a, b) => a - b)
    .map((size) => [String(size), ...drawn.map((one) => pointText(one, size))])
  const note =
    'Right answers in percent: the reader alone, then what was learnt; medians over articles drawn anew, with the least and the most.'
  return ['', tableText(columns, rows, screen), linesOf(note, screen)]
}

function pointText({ curve }: PartReport, size: number): string {
  const point = curve.find(({ decisions }) => decisions === size)
  if (point === undefined) return ''
  const [alone, learned, least, most] = [point.untrained, point.learned, point.least, point.most].map(percent)
  return `${alone}  ${learned} (${least} to ${most})`
}

function wordsLine({ words, inUse }: LearnedOverview): string {
  const { asked, reject, concept, stance } = words
  if (asked === 0) return 'It says nothing of the proposals that wait.'
  const shown = inUse ? 'shown beside the proposals' : 'hidden'
  return `Of ${counted(asked, 'proposal')} that wait for a decision it would reject ${reject}, give ${concept} another concept and ${stance} another stance; this is ${shown}, and changes none of them.`
}

const COLUMNS = [
  ...['codebook', 'model', 'part', 'figure', 'decisions', 'asked', 'articles'],
  ...['untrained', 'untrained_lo', 'untrained_hi', 'learned', 'learned_lo', 'learned_hi'],
  ...['gain', 'gain_lo', 'gain_hi', 'better'],
]

/** A row a cross-validated score, and a row a point of a curve, whose lo and hi are the least and the most. */
export function learnedCsv(overviews: readonly LearnedOverview[]): string {
  return csvTable(
    COLUMNS,
    overviews.flatMap(({ title, model }) =>
      model === null
        ? []
        : model.report.parts.flatMap((one) => csvRows([title, model.sha256], one, model.examples)),
    ),
  )
}

function csvRows(
  head: readonly Cell[],
  { part, score, curve, better }: PartReport,
  examples: number,
): Cell[][] {
  const scored = score === null ? [] : [score]
  return [
    ...scored.map(({ asked, articles, untrained, learned, gain }) => [
      ...[...head, part, 'cross-validated', examples, asked, articles],
      ...[untrained, learned, gain].flatMap(({ share, lo, hi }) => [share, lo, hi]),
      better ? 1 : 0,
    ]),
    ...curve.map(({ decisions, untrained, learned, least, most }) => [
      ...[...head, part, 'curve', decisions, null, null, untrained, null, null, learned, least, most],
      ...[null, null, null, null],
    ]),
  ]
}
