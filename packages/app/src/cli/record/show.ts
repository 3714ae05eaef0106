import type { Decision } from '@onrecord/reader'
import type { Command } from 'commander'
import type { FullActor } from '../../record/actors/actors.ts'
import { anyId, idOf, type Kind } from '../../record/called.ts'
import type { FullDocument } from '../../record/documents/documents.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { withoutPassword } from '../../record/engine/shown-address.ts'
import type { HistoryEntry } from '../../record/history/history.ts'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import { type Format, formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import { counted } from '../output/counted.ts'
import { minuteOf } from '../output/minute.ts'
import { paint } from '../output/paint.ts'
import { linesOf, type Screen, tableText } from '../output/table.ts'
import { plainText, type Terminal } from '../output/terminal.ts'
import { quantityText, stanceMark } from './statement-table.ts'

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
      withRecord(options.record, terminal, (db) => show(db, id, options, terminal)),
    )
}

async function show(db: Db, id: string, { format, record }: ShowOptions, terminal: Terminal): Promise<void> {
  const named = anyId(id)
  if (named === null || !SHOWN.has(named.kind))
    throw new Error(`"${id}" is no id. A document is like d12, a statement like s345, an actor like a6.`)
  const found = await find(db, named)
  if (found === null) throw new Error(`There is no ${id} in the record ${withoutPassword(record)}.`)
  if (format === 'table') terminal.out(found.asText(terminal))
  else terminal.out(JSON.stringify(found.value, null, format === 'json' ? 2 : 0))
}

const SHOWN: ReadonlySet<Kind> = new Set(['document', 'statement', 'actor'])

interface Found {
  readonly value: unknown
  readonly asText: (screen: Screen) => string
}

async function find(
  db: Db,
  { kind, id }: { readonly kind: Kind; readonly id: number },
): Promise<Found | null> {
  if (kind === 'document') {
    const { documentById } = await import('../../record/documents/documents.ts')
    const value = await documentById(db, id)
    if (value === null) return null
    const { statementList } = await import('./lists.ts')
    const statements = (screen: Screen) => statementList(value.statementList, screen)
    return { value, asText: (screen) => documentText(value, statements(screen), screen) }
  }
  if (kind === 'actor') {
    const { actorById } = await import('../../record/actors/actors.ts')
    const value = await actorById(db, id)
    return value === null ? null : { value, asText: (screen) => actorText(value, screen) }
  }
  const { statementById } = await import('../../record/statements/statements.ts')
  const { historyOf } = await import('../../record/history/history.ts')
  const value = await statementById(db, id)
  if (value === null) return null
  const history = await historyOf(db, 'statement', id)
  return { value: { ...value, history }, asText: (screen) => statementText(value, history, screen) }
}

function documentText(document: FullDocument, table: string, screen: Screen): string {
  const { id, title, outlet, date, url, unreadBecause, group, groupSize, versions, text } = document
  const head = [
    paint(screen, 'bold', `${idOf('document', id)}  ${plainText(title ?? 'without a title')}`),
    [outlet, date, url].flatMap((part) => (part === null ? [] : [plainText(part)])).join(', '),
    ...datingLine(document),
    ...(versions.length > 1 ? [`version ${versions.length} of ${versions.length}`] : []),
    ...(group === null ? [] : [`one of ${groupSize} near-duplicates`]),
    ...(unreadBecause === null ? [] : [`Kept unread: ${plainText(unreadBecause)}`]),
    '',
    ...text.split('\n').map(plainText),
  ]
  const lines = head.map((line) => linesOf(line, screen))
  return [...lines, '', table, counted(document.statementList.length, 'statement')].join('\n')
}

/** "day said by: meta, from 2024-05-06 to 2024-05-07"; nothing where nobody kept it. */
function datingLine({ datedBy, earliest, latest }: FullDocument): string[] {
  const parts = [
    ...(datedBy === null ? [] : [`day said by: ${datedBy}`]),
    ...(earliest === null || latest === null ? [] : [`it can be from ${earliest} to ${latest}`]),
  ]
  return parts.length === 0 ? [] : [parts.join('; ')]
}

/** "refused by Norland: tanks, for Sudland, asked by Sudland". */
function decisionText({ affirmed, state, decider, item, recipient, requester, condition }: Decision): string {
  const parts = [
    item,
    recipient === null ? null : `for ${recipient}`,
    requester === null ? null : `asked by ${requester}`,
    condition === null ? null : `if ${condition}`,
  ].filter((part) => part !== null)
  const head = `${affirmed ? '' : 'not '}${state}${decider === null ? '' : ` by ${decider}`}`
  return parts.length === 0 ? head : `${head}: ${parts.join(', ')}`
}

/** What was learnt from people says of it, with the probability; whose word it is stands last. */
function learnedRows(learned: RecordedStatement['learned']): (readonly [string, string])[] {
  if (learned === null) return []
  const { keep, concept, conceptLabel, stance, coder } = learned
  const said = [
    keep === null ? null : `${keep.answer ? 'keep' : 'reject'} (${keep.sure.toFixed(2)})`,
    concept === null
      ? null
      : `${concept.answer ?? 'no concept'} ${conceptLabel ?? ''}`
          .trim()
          .concat(` (${concept.sure.toFixed(2)})`),
    stance === null ? null : `${stanceMark(stance.answer)} (${stance.sure.toFixed(2)})`,
  ].filter((part) => part !== null)
  return [['learnt', `${said.join(', ')} by ${coder.name} ${coder.version}`]]
}

function statementText(
  statement: RecordedStatement,
  history: readonly HistoryEntry[],
  screen: Screen,
): string {
  const { id, layer, verdict, coder, document, sentence, speaker, holder, concept, conceptLabel, stance } =
    statement
  const { decision, forecast } = statement
  const by = `${layer}${verdict === null ? '' : `, ${verdict}`} by ${coder.name} ${coder.version}`.trim()
  const where = [document.title, document.outlet, document.date].filter((part) => part !== null).join(', ')
  const rows: readonly (readonly [string, string] | null)[] = [
    ['in', `${idOf('document', document.id)} ${where}`],
    ['text', sentence.text],
    ['source', quotes(statement.source)],
    ['cue', quotes(statement.cue)],
    ['content', quotes(statement.content)],
    speaker === null ? null : ['speaker', `${speaker.name} (${speaker.anonymity})`],
    holder === null ? null : ['holder', holder.name],
    concept === null
      ? null
      : ['concept', `${stanceMark(stance)} ${concept} ${conceptLabel ?? ''}${because(statement)}`],
    ...statement.chain.map(
      ({ role, name, explicit }) => ['chain', `${role} ${name}${explicit ? '' : ' (inferred)'}`] as const,
    ),
    ...statement.hedges.map(({ quote, kind }) => ['hedge', `${quote} (${kind})`] as const),
    ...statement.quantities.map((quantity) => ['figure', quantityText(quantity)] as const),
    ...statement.times.map(
      ({ quote, from, to }) => ['time', `${quote}: ${from ?? '…'} to ${to ?? '…'}`] as const,
    ),
    decision === null ? null : ['decision', decisionText(decision)],
    ...statement.positions.map(
      ({ actor, item, stance, ended }) =>
        [
          'position',
          `${actor} ${ended ? 'no longer ' : ''}${stance === 1 ? 'for' : 'against'} ${item}`,
        ] as const,
    ),
    forecast === null ? null : ['forecast', `${forecast.word}: ${forecast.event}`],
    ...Object.entries(statement.variables).map(([name, value]) => ['variable', `${name}: ${value}`] as const),
    ...learnedRows(statement.learned),
    ...history.map((entry) => ['history', historyLine(entry)] as const),
  ]
  const head = `${idOf('statement', id)}  ${statement.type.replaceAll('-', ' ')}, ${statement.mode}; ${by}`
  return [linesOf(plainText(head), screen), labelled(rows, screen)].join('\n')
}

function because({ because: words }: RecordedStatement): string {
  return words.length === 0 ? '' : `, because of ${quotes(words)}`
}

/** `12  2024-02-01 10:20  Ann: rejected statement, a heading`: the number is what `undo --change` takes. */
function historyLine({ id, at, who, action, why }: HistoryEntry): string {
  return `${id}  ${minuteOf(at)}  ${who}: ${action}${why === null ? '' : `, ${why}`}`
}

function quotes(spans: readonly { readonly quote: string }[]): string {
  return spans.length === 0 ? '(none)' : spans.map((span) => span.quote).join(' … ')
}

function actorText(actor: FullActor, screen: Screen): string {
  const { id, name, kind, onlyIn, statements, documents, firstDate, lastDate } = actor
  const rows: readonly (readonly [string, string])[] = [
    ...actor.aliases.map(({ name: alias }) => ['also', alias] as const),
    ...actor.memberships.map(
      ({ name: of, role, from, to }) =>
        ['of', `${of}${role === null ? '' : `, ${role}`}, ${from ?? '…'} to ${to ?? '…'}`] as const,
    ),
    ...actor.positions.map(
      ({ date, stance, conceptLabel, statement }) =>
        [
          date ?? 'undated',
          `${stanceMark(stance)} ${conceptLabel} (${idOf('statement', statement)})`,
        ] as const,
    ),
  ]
  const where = onlyIn === null ? '' : `, in ${idOf('document', onlyIn)} only`
  const when = `${firstDate ?? 'undated'} to ${lastDate ?? 'undated'}`
  const head = [
    `${idOf('actor', id)}  ${name}, ${kind}${where}`,
    `${counted(statements, 'statement')} in ${counted(documents, 'document')}, ${when}`,
  ]
  const lines = head.map((line) => linesOf(plainText(line), screen))
  return [...lines, ...(rows.length === 0 ? [] : [labelled(rows, screen)])].join('\n')
}

/** A label and its words, a row each; what there is none of is left out. */
function labelled(rows: readonly (readonly [string, string] | null)[], screen: Screen): string {
  const shown = rows.flatMap((row) => (row === null ? [] : [row]))
  return tableText(
    [{}, { share: 1 }],
    shown.map(([label, words]) => [paint(screen, 'dim', label), coloured(plainText(words), screen)]),
    screen,
  )
}

/** A stance at the head of a line is painted. */
function coloured(words: string, screen: Screen): string {
  return words.replace(/^[▲▼◆](?= )/, (mark) => stanceMark(mark === '▲' ? 1 : mark === '▼' ? -1 : 0, screen))
}
