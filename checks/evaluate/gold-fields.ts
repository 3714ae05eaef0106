import type { SourceFacets, Statement } from '@onrecord/reader'
import { bootstrap } from './bootstrap.ts'
import type { CorpusAttribution, Pair } from './corpus.ts'
import type { GoldLabels } from './gold-sentences.ts'

/** A gold attribution, and the reader's statement that comes nearest to it. */
export interface Matched {
  readonly id: string
  readonly text: string
  readonly gold: CorpusAttribution & GoldLabels
  readonly statement: Statement | null
}

type Found = Matched & { readonly statement: Statement }

/** What one attribution adds to a field: how much was asked, and how much of it is right (F1 counts given and wanted). */
interface Mark {
  readonly right: number
  readonly asked: number
}

interface Field {
  readonly name: string
  /** `null` where the coder gave nothing to compare with. */
  readonly mark: (one: Matched) => Mark | null
  /** What coder and reader say, for the list of disagreements; `null` where there is nothing to list. */
  readonly said?: (one: Found) => readonly [coder: string, reader: string]
}

const NOTHING: Mark = { right: 0, asked: 0 }
const holds = (right: boolean): Mark => ({ right: right ? 1 : 0, asked: 1 })

/** A field that two values agree in, among the attributions that were found. */
function agreement(name: string, values: (one: Found) => readonly [string, string] | null): Field {
  const pair = (one: Matched) => (one.statement === null ? null : values(one as Found))
  return {
    name,
    mark: (one) => {
      const both = pair(one)
      return both === null ? null : holds(both[0].toLowerCase() === both[1].toLowerCase())
    },
    said: (one) => values(one) ?? ['', ''],
  }
}

/** A facet of an unnamed source, where the coder gave facets and the reader takes the source for unnamed too. */
function facet(name: string, of: (facets: Omit<SourceFacets, 'body'>) => string): Field {
  return agreement(name, ({ gold, statement }) => {
    const read = statement.speaker?.facets
    return gold.facets === null || read === undefined ? null : [of(gold.facets), of(read)]
  })
}

/** What is scored, in the order of the table's columns. */
export const FIELDS: readonly Field[] = [
  { name: 'found', mark: (one) => holds(one.statement !== null) },
  agreement('anonymity', ({ gold, statement }) => [
    gold.anonymity,
    statement.speaker?.anonymity ?? 'passive',
  ]),
  agreement('commitment', ({ gold, statement }) => [gold.commitment, statement.commitment.source ?? 'none']),
  agreement('chain', ({ gold, statement }) => [
    gold.via.filter((name) => name !== statement.speaker?.name).join(' > '),
    outlets(statement).join(' > '),
  ]),
  agreement('mode', ({ gold, statement }) => (gold.mode === null ? null : [gold.mode, statement.mode])),
  facet('number', (facets) => facets.number),
  facet('rank', (facets) => facets.rank ?? 'none'),
  agreement('reason', ({ gold, statement }) => {
    const read = statement.speaker?.facets
    if (gold.facets === null || read === undefined) return null
    return sameReason(gold.facets.reason, read.reason)
  }),
  {
    name: 'hedges F1',
    mark: (one) => (one.statement === null ? NOTHING : hedgeMark(one as Found)),
    said: (one) => [one.gold.hedges.join(', '), contentHedges(one.statement).join(', ')],
  },
]

/** Reasons agree where one holds the other: a coder and a reader may cut them elsewhere. */
function sameReason(coder: string | null, reader: string | null): readonly [string, string] {
  const [a, b] = [coder?.toLowerCase() ?? '', reader?.toLowerCase() ?? '']
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a)) ? [a, a] : [a, b]
}

/** The outlets of a chain, without this document's own and without the speaker itself. */
function outlets(statement: Statement): string[] {
  return statement.chain
    .filter((link) => link.role === 'reporting-outlet' || link.role === 'relaying-outlet')
    .map((link) => link.name)
    .filter((name) => name !== statement.speaker?.name)
}

/** The coder marked hedges inside the content only; those of the cue ("would now ask") are left out. */
function contentHedges({ hedges, content }: Statement): string[] {
  return hedges
    .filter((hedge) => content.some((span) => span.start <= hedge.start && hedge.end <= span.end))
    .map((hedge) => hedge.quote.toLowerCase())
}

/** F1 as a share: twice what agrees, over what was given and what was wanted. */
function hedgeMark({ gold, statement }: Found): Mark {
  const wanted = gold.hedges.map((hedge) => hedge.toLowerCase())
  const given = contentHedges(statement)
  const agreed = given.filter((hedge) =>
    wanted.some((other) => other.includes(hedge) || hedge.includes(other)),
  ).length
  return { right: 2 * Math.min(agreed, wanted.length), asked: given.length + wanted.length }
}

/** The statement whose content overlaps most with a gold attribution; its cue breaks ties. */
export function nearest(gold: CorpusAttribution, statements: readonly Statement[]): Statement | null {
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

const WIDTH = 25
const NAME = 14

/**
 * A table of fields, a line a group: the share that is right, out of how many, and the middle 95 % of that share over
 * sentences drawn again, so that a style of 20 sentences is not read as one of 2,000.
 */
export function fieldTable(groups: readonly (readonly [string, readonly Matched[]])[]): string {
  const head = FIELDS.map(({ name }) => name.padStart(WIDTH)).join('')
  const lines = groups.map(
    ([name, matched]) => name.padEnd(NAME) + FIELDS.map((field) => cell(field, matched)).join(''),
  )
  return [`${'style'.padEnd(NAME)}${head}`, ...lines].join('\n')
}

function cell(field: Field, matched: readonly Matched[]): string {
  const bySentence = new Map<string, Mark>()
  for (const one of matched)
    bySentence.set(one.id, sum([bySentence.get(one.id) ?? NOTHING, field.mark(one) ?? NOTHING]))
  const marks = [...bySentence.values()]
  const { right, asked } = sum(marks)
  if (asked === 0) return '-'.padStart(WIDTH)
  const { low, high } = bootstrap(marks.length, (drawn) => share(sum(drawn.map((i) => marks[i]!))), 1000)
  const counts = field.name === 'hedges F1' ? `${right / 2} of ${asked / 2}` : `${right}/${asked}`
  return `${counts} ${percent(share({ right, asked }))} [${whole(low)} ${whole(high)}]`.padStart(WIDTH)
}

function sum(marks: readonly Mark[]): Mark {
  let [right, asked] = [0, 0]
  for (const mark of marks) [right, asked] = [right + mark.right, asked + mark.asked]
  return { right, asked }
}

const share = ({ right, asked }: Mark): number => (asked === 0 ? 1 : right / asked)
const percent = (part: number): string => (100 * part).toFixed(1)
const whole = (part: number): string => (100 * part).toFixed(0)

/** A line for every field in which coder and reader differ. */
export function disagreements(one: Matched): string[] {
  const quote = one.gold.content.map(([start, end]) => one.text.slice(start, end)).join(' + ')
  if (one.statement === null) return [`${one.id}: not found: ${quote}`]
  const found = one as Found
  return FIELDS.flatMap(({ name, said }) => {
    const [coder, reader] = said?.(found) ?? ['', '']
    if (coder.toLowerCase() === reader.toLowerCase()) return []
    const who = found.statement.speaker?.name ?? 'nobody'
    return [`${one.id}: ${name}: coder ${coder || '-'}, reader ${reader || '-'} (${who}): ${quote}`]
  })
}
