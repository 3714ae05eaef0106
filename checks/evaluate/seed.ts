import { readFile } from 'node:fs/promises'
import type { Codebook, Reader, Statement } from '@onrecord/reader'

/** The seed article's gold coding, as far as the check needs it; it lies outside the project. */
export interface SeedGold {
  readonly document: { readonly publication_date: string; readonly boilerplate: readonly GoldSpan[] }
  readonly statements: readonly GoldStatement[]
  readonly entities: readonly {
    readonly id: string
    readonly label: string
    readonly mentions: readonly GoldSpan[]
  }[]
  readonly traps: readonly { readonly span: GoldSpan; readonly trap: string }[]
}

interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface GoldStatement {
  readonly id: string
  readonly type: string
  readonly source: readonly GoldSpan[]
  readonly content: readonly GoldSpan[]
  readonly quote_mode: string
  readonly speaker: string
  readonly concept: string | null
  readonly stance: number | null
}

export interface SeedRow {
  readonly gold: GoldStatement
  readonly match: Statement | null
  readonly overlap: number
  readonly coded: boolean
}

export interface SeedResult {
  readonly rows: readonly SeedRow[]
  readonly found: number
  readonly coded: number
  /** Named checks that hold or not: the figures, the forecast, the two decisions, the traps. */
  readonly checks: readonly { readonly name: string; readonly holds: boolean; readonly seen: string }[]
}

/** Where the seed lies, seen from the project's root; the folder is not part of the project. */
export const SEED = new URL('../../../shared/data/seed/', import.meta.url)

export async function loadSeed(): Promise<{ text: string; gold: SeedGold } | null> {
  try {
    const text = await readFile(new URL('article.txt', SEED), 'utf8')
    return { text, gold: JSON.parse(await readFile(new URL('gold.json', SEED), 'utf8')) as SeedGold }
  } catch {
    return null
  }
}

/** Reads the seed article and holds the statements against the gold ones, each proposed statement used once. */
export async function checkSeed(
  reader: Reader,
  _codebook: Codebook,
  text: string,
  gold: SeedGold,
): Promise<SeedResult> {
  const { statements } = await reader.read({ text, date: gold.document.publication_date })
  const rows = pair(gold.statements, statements)
  const checks = [...facts(rows, statements), ...traps(gold, statements)]
  return {
    rows,
    found: rows.filter((row) => row.match !== null).length,
    coded: rows.filter((row) => row.coded).length,
    checks,
  }
}

/** Words by their start offsets. */
function wordStarts(text: readonly { readonly start: number; readonly quote: string }[]): Set<number> {
  const starts = new Set<number>()
  for (const { start, quote } of text)
    for (const word of quote.matchAll(/[\p{L}\p{N}]+/gu)) starts.add(start + word.index)
  return starts
}

/** Shared words over the longer of the two contents: half is enough to call it found. */
function overlap(gold: GoldStatement, statement: Statement): number {
  const a = wordStarts(gold.content.map(({ start, text }) => ({ start, quote: text })))
  const b = wordStarts(statement.content)
  const both = [...a].filter((word) => b.has(word)).length
  return both / Math.max(a.size, b.size, 1)
}

function sameSpeaker(gold: GoldStatement, statement: Statement): boolean {
  if (gold.quote_mode === 'none') return statement.mode === 'none'
  const sources = statement.source
  return gold.source.some((one) => sources.some((other) => one.start < other.end && other.start < one.end))
}

function pair(gold: readonly GoldStatement[], statements: readonly Statement[]): SeedRow[] {
  const candidates = gold.flatMap((one, g) =>
    statements.map((statement, s) => ({
      g,
      s,
      overlap: sameSpeaker(one, statement) ? overlap(one, statement) : 0,
      coded: isCoded(one, statement),
    })),
  )
  const ordered = candidates
    .filter((one) => one.overlap >= 0.5)
    .sort((a, b) => b.overlap - a.overlap || Number(b.coded) - Number(a.coded))
  const [goldUsed, used] = [new Map<number, (typeof ordered)[number]>(), new Set<number>()]
  for (const one of ordered) {
    if (goldUsed.has(one.g) || used.has(one.s)) continue
    goldUsed.set(one.g, one)
    used.add(one.s)
  }
  return gold.map((one, g) => {
    const hit = goldUsed.get(g)
    const best = Math.max(0, ...candidates.filter((other) => other.g === g).map((other) => other.overlap))
    return {
      gold: one,
      match: hit === undefined ? null : statements[hit.s]!,
      overlap: hit?.overlap ?? best,
      coded: hit?.coded ?? false,
    }
  })
}

function isCoded(gold: GoldStatement, statement: Statement): boolean {
  return gold.concept === statement.concept && gold.stance === statement.stance
}

function facts(rows: readonly SeedRow[], statements: readonly Statement[]): SeedResult['checks'][number][] {
  const figure = (nominal: number) =>
    statements.flatMap((one) => one.quantities).find((one) => one.nominal === nominal)
  const shown = (nominal: number): string => {
    const one = figure(nominal)
    return one === undefined
      ? 'not found'
      : `${one.quote}: ${one.kind} of ${one.item} by ${one.holder}, [${one.lo}, ${one.hi}]`
  }
  const matched = (id: string): Statement | null => rows.find((row) => row.gold.id === id)?.match ?? null
  const forecast = statements.map((one) => one.forecast).find((one) => one?.word === 'unlikely') ?? null
  const refused = statements.filter((one) => one.decision?.state === 'refused' && one.decision.affirmed)
  const delivered = statements.filter((one) => one.decision?.state === 'delivered' && one.decision.affirmed)
  const q1 = figure(4000)
  const q2 = figure(900)
  return [
    {
      name: 'Q01 around 4,000 produced [3600, 4400]',
      holds: q1?.kind === 'produced' && q1.lo === 3600 && q1.hi === 4400 && !q1.loOpen && !q1.hiOpen,
      seen: shown(4000),
    },
    {
      name: 'Q02 around 900 sold [810, 990]',
      holds: q2?.kind === 'sold' && q2.lo === 810 && q2.hi === 990,
      seen: shown(900),
    },
    {
      name: 'forecast unlikely [0.2, 0.45], no date',
      holds:
        forecast?.probability?.[0] === 0.2 && forecast.probability[1] === 0.45 && forecast.horizon === null,
      seen: JSON.stringify(forecast),
    },
    {
      name: 'refused, the US matter',
      holds: refused.some((one) => one === matched('ST16') || one.decision?.item === 'WS-ATACMS'),
      seen: JSON.stringify(refused.map((one) => one.decision)),
    },
    {
      name: 'delivered, the UK matter, and no other',
      holds: delivered.length === 1 && delivered[0] === matched('ST19'),
      seen: JSON.stringify(delivered.map((one) => one.decision)),
    },
  ]
}

/** The traps, each as what must not (or must) show up in the statements. */
function traps(gold: SeedGold, statements: readonly Statement[]): SeedResult['checks'][number][] {
  return gold.traps.map(({ span, trap }) => {
    const name = `trap "${span.text}": ${trap}`
    const [holds, seen] = trapHolds(span, trap, statements)
    return { name, holds, seen }
  })
}

function trapHolds(span: GoldSpan, trap: string, statements: readonly Statement[]): [boolean, string] {
  const over = (spans: readonly { readonly start: number; readonly end: number }[]): boolean =>
    spans.some((one) => one.start < span.end && span.start < one.end)
  const touching = statements.filter((one) => over([...one.source, ...one.cue, ...one.content]))
  if (trap.startsWith('part of an outlet name')) {
    const wrong = statements.filter((one) => over(one.source) && one.speaker?.id === 'ORG-US-GOV')
    return [wrong.length === 0, names(statements.filter((one) => over(one.source)))]
  }
  if (trap.startsWith('possessor')) {
    const wrong = touching.filter((one) => one.speaker?.id === 'P-BIDEN' || one.holder?.id === 'P-BIDEN')
    return [wrong.length === 0, names(wrong)]
  }
  if (trap.startsWith('date'))
    return [!statements.some((one) => over(one.quantities)), 'figures here: none wanted']
  if (trap.startsWith('available stock'))
    return [
      !touching.some((one) => one.concept === 'C01' || one.decision !== null),
      touching.map((one) => `${one.concept} ${one.decision?.state}`).join(),
    ]
  if (trap.startsWith('reduced relative'))
    return [
      touching.some((one) => one.quantities.some((figure) => figure.kind === 'sold')),
      touching.flatMap((one) => one.quantities.map((figure) => figure.kind)).join(),
    ]
  if (trap.startsWith('inside a rejected'))
    return [
      !touching.some((one) => one.decision?.affirmed === true || (one.concept === 'C18' && one.stance === 1)),
      touching.map((one) => `${one.concept} ${one.stance} ${one.decision?.state}`).join(),
    ]
  if (trap.startsWith('hedged by presumably'))
    return [
      touching.every((one) => one.decision?.state !== 'decided') &&
        touching.some((one) => one.hedges.some((hedge) => hedge.quote === 'presumably')),
      touching.map((one) => `${one.commitment.reporter} ${one.decision?.state}`).join(),
    ]
  if (trap.startsWith('spelling variant of Vol'))
    return [statements.some((one) => over(one.source) && one.speaker?.id === 'P-ZELENSKY'), names(touching)]
  if (trap.startsWith('spelling variant of Kyiv'))
    return [statements.some((one) => over(one.source) && one.speaker?.id === 'ORG-UA-GOV'), names(touching)]
  return [touching.length === 0, `${touching.length} statements here`]
}

function names(statements: readonly Statement[]): string {
  return statements.map((one) => `${one.speaker?.name ?? 'nobody'} (${one.speaker?.id ?? '-'})`).join(', ')
}

/** The result as a table for people. */
export function seedTable({ rows, found, coded, checks }: SeedResult): string {
  const line = ({ gold, match, overlap, coded: right }: SeedRow): string => {
    const got =
      match === null
        ? 'not found'
        : `${match.type}, ${match.concept} ${match.stance}, ${match.speaker?.name ?? 'nobody'}${match.decision === null ? '' : `, ${match.decision.affirmed ? '' : 'not '}${match.decision.state}`}`
    return `${gold.id}  ${match === null ? 'lost ' : 'found'}  ${overlap.toFixed(2)}  ${right ? 'right' : 'wrong'}  ${`${gold.type} ${gold.concept} ${gold.stance}`.padEnd(26)} ${got}`
  }
  const held = checks.filter((check) => check.holds).length
  return [
    'id    found  share  coded  gold                       read',
    ...rows.map(line),
    '',
    ...checks.map((check) => `${check.holds ? 'ok  ' : 'FAIL'}  ${check.name}\n        ${check.seen}`),
    '',
    `${found} of ${rows.length} statements found, concept and stance right in ${coded}, ${held} of ${checks.length} checks hold`,
  ].join('\n')
}
