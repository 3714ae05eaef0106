import type { Command } from 'commander'
import type { FullActor } from '../record/actors/actors.ts'
import type { FullDocument } from '../record/documents/documents.ts'
import type { Db } from '../record/engine/open-record.ts'
import type { HistoryEntry } from '../record/history/history.ts'
import type { RecordedStatement } from '../record/statements/statements.ts'
import { statementList } from './list.ts'
import { type Format, formatOption, recordFlag, withRecord } from './open-for-reading.ts'
import { quantityText, stanceMark } from './statement-table.ts'
import { plainText, type Terminal } from './terminal.ts'

interface ShowOptions {
  readonly record: string
  readonly format: Format
}

export function registerShow(program: Command, terminal: Terminal): void {
  program
    .command('show <ID>')
    .description('Shows one document (d12), statement (s345) or actor (a6) with all that belongs to it.')
    .requiredOption(...recordFlag)
    .addOption(formatOption())
    .action((id: string, options: ShowOptions) =>
      withRecord(options.record, (db) => show(db, id, options, terminal)),
    )
}

async function show(db: Db, id: string, { format, record }: ShowOptions, terminal: Terminal): Promise<void> {
  const [, letter, digits] = /^([dsa])(\d{1,9})$/.exec(id) ?? []
  if (letter === undefined)
    throw new Error(`"${id}" is no id. A document is like d12, a statement like s345, an actor like a6.`)
  const found = await find(db, letter, Number(digits))
  if (found === null) throw new Error(`There is no ${id} in the record ${record}.`)
  if (format === 'table') terminal.out(found.asText(terminal.width))
  else terminal.out(JSON.stringify(found.value, null, format === 'json' ? 2 : 0))
}

interface Found {
  readonly value: unknown
  readonly asText: (width: number) => string
}

async function find(db: Db, letter: string, id: number): Promise<Found | null> {
  if (letter === 'd') {
    const { documentById } = await import('../record/documents/documents.ts')
    const value = await documentById(db, id)
    return value === null ? null : { value, asText: (width) => documentText(value, width) }
  }
  if (letter === 'a') {
    const { actorById } = await import('../record/actors/actors.ts')
    const value = await actorById(db, id)
    return value === null ? null : { value, asText: () => actorText(value) }
  }
  const { statementById } = await import('../record/statements/statements.ts')
  const { historyOf } = await import('../record/history/history.ts')
  const value = await statementById(db, id)
  if (value === null) return null
  const history = await historyOf(db, 'statement', id)
  return { value: { ...value, history }, asText: () => statementText(value, history) }
}

function documentText(document: FullDocument, width: number): string {
  const {
    id,
    title,
    outlet,
    date,
    url,
    unreadBecause,
    group,
    groupSize,
    versions,
    statementList: statements,
    text,
  } = document
  const lines = [
    `d${id}  ${plainText(title ?? 'without a title')}`,
    [outlet, date, url].flatMap((part) => (part === null ? [] : [plainText(part)])).join(', '),
    ...(versions.length > 1 ? [`version ${versions.length} of ${versions.length}`] : []),
    ...(group === null ? [] : [`one of ${groupSize} near-duplicates`]),
    ...(unreadBecause === null ? [] : [`Kept unread: ${plainText(unreadBecause)}`]),
    '',
    text.split('\n').map(plainText).join('\n'),
    '',
  ]
  return [...lines, statementList(statements, width), `${statements.length} statements`].join('\n')
}

function statementText(statement: RecordedStatement, history: readonly HistoryEntry[]): string {
  const { id, layer, verdict, coder, document, sentence, speaker, holder, concept, conceptLabel, stance } =
    statement
  const lines: (string | null)[] = [
    `s${id}  ${statement.type}, ${statement.mode}; ${layer}${verdict === null ? '' : `, ${verdict}`} by ${coder.name} ${coder.version}`,
    `in      d${document.id} ${[document.title, document.outlet, document.date].filter((part) => part !== null).join(', ')}`,
    `text    ${sentence.text}`,
    `source  ${quotes(statement.source)}`,
    `cue     ${quotes(statement.cue)}`,
    `content ${quotes(statement.content)}`,
    speaker === null ? null : `speaker ${speaker.name} (${speaker.anonymity})`,
    holder === null ? null : `holder  ${holder.name}`,
    concept === null
      ? null
      : `concept ${stanceMark(stance)} ${concept} ${conceptLabel ?? ''}, because of ${quotes(statement.because)}`,
    ...statement.chain.map(
      (link) => `chain   ${link.role} ${link.name}${link.explicit ? '' : ' (inferred)'}`,
    ),
    ...statement.hedges.map((hedge) => `hedge   ${hedge.quote} (${hedge.kind})`),
    ...statement.quantities.map((quantity) => `figure  ${quantityText(quantity)}`),
    ...statement.times.map((time) => `time    ${time.quote}: ${time.from ?? '…'} to ${time.to ?? '…'}`),
    statement.decision === null
      ? null
      : `decision ${statement.decision.affirmed ? '' : 'not '}${statement.decision.state}`,
    statement.forecast === null ? null : `forecast ${statement.forecast.word}: ${statement.forecast.event}`,
    ...history.map(
      (entry) =>
        `history ${entry.id} ${entry.at} ${entry.who}: ${entry.action}${entry.why === null ? '' : `, ${entry.why}`}`,
    ),
  ]
  return lines.flatMap((line) => (line === null ? [] : [plainText(line)])).join('\n')
}

function quotes(spans: readonly { readonly quote: string }[]): string {
  return spans.length === 0 ? '(none)' : spans.map((span) => span.quote).join(' … ')
}

function actorText(actor: FullActor): string {
  const {
    id,
    name,
    kind,
    onlyIn,
    statements,
    documents,
    firstDate,
    lastDate,
    aliases,
    memberships,
    positions,
  } = actor
  const lines = [
    `a${id}  ${name}, ${kind}${onlyIn === null ? '' : `, in d${onlyIn} only`}`,
    `${statements} statements in ${documents} documents, ${firstDate ?? 'undated'} to ${lastDate ?? 'undated'}`,
    ...(aliases.length === 0 ? [] : [`also    ${aliases.map((alias) => alias.name).join(', ')}`]),
    ...memberships.map(
      ({ name: of, role, from, to }) =>
        `of      ${of}${role === null ? '' : `, ${role}`}, ${from ?? '…'} to ${to ?? '…'}`,
    ),
    ...positions.map(
      ({ date, stance, conceptLabel, statement }) =>
        `${date ?? 'undated   '}  ${stanceMark(stance)} ${conceptLabel} (s${statement})`,
    ),
  ]
  return lines.map(plainText).join('\n')
}
