import { Argument, type Command, InvalidArgumentError } from 'commander'
import type { ActorSummary } from '../record/actors/actors.ts'
import type { DocumentSummary } from '../record/documents/documents.ts'
import type { Db } from '../record/engine/open-record.ts'
import type { Page, PageRequest } from '../record/engine/page.ts'
import type { RecordedStatement } from '../record/statements/statements.ts'
import { type Format, formatOption, recordFlag, withRecord } from './open-for-reading.ts'
import { quietTable, stanceMark } from './statement-table.ts'
import { plainText, type Terminal } from './terminal.ts'

type Kind = 'documents' | 'statements' | 'actors'

interface ListOptions {
  readonly record: string
  readonly format: Format
  readonly limit: number
}

export function registerList(program: Command, terminal: Terminal): void {
  program
    .command('list')
    .description(
      'Lists what a record holds: documents and statements newest first, actors by how often they speak.',
    )
    .addArgument(new Argument('<KIND>', 'what to list').choices(['documents', 'statements', 'actors']))
    .requiredOption(...recordFlag)
    .option('--limit <N>', 'at most so many', limitNumber, 100)
    .addOption(formatOption())
    .action((kind: Kind, options: ListOptions) =>
      withRecord(options.record, (db) => list(db, kind, options, terminal)),
    )
}

async function list(db: Db, kind: Kind, options: ListOptions, terminal: Terminal): Promise<void> {
  const { listDocuments } = await import('../record/documents/documents.ts')
  const { listStatements } = await import('../record/statements/statements.ts')
  const { listActors } = await import('../record/actors/actors.ts')
  if (kind === 'documents')
    await print((page) => listDocuments(db, {}, page), documentTable, options, terminal)
  if (kind === 'statements')
    await print((page) => listStatements(db, {}, page), statementList, options, terminal)
  if (kind === 'actors') await print((page) => listActors(db, {}, page), actorTable, options, terminal)
}

async function print<Item>(
  ask: (page: PageRequest) => Promise<Page<Item>>,
  table: (items: readonly Item[], width: number) => string,
  { format, limit }: ListOptions,
  terminal: Terminal,
): Promise<void> {
  const { items, total } = await ask({ limit })
  if (format === 'json') terminal.out(JSON.stringify(items, null, 2))
  else if (format === 'jsonl') for (const item of items) terminal.out(JSON.stringify(item))
  else terminal.out(`${table(items, terminal.width)}\n${items.length} of ${total}`)
}

export function documentTable(documents: readonly DocumentSummary[], width: number): string {
  const rest = Math.max(24, width - 56)
  const table = quietTable(['ID', 'DATE', 'OUTLET', 'TITLE', 'STATEMENTS'], [8, 12, 20, rest, 12])
  for (const { id, date, outlet, title, statements, unreadBecause } of documents) {
    const count = unreadBecause === null ? String(statements) : 'unread'
    table.push([`d${id}`, date ?? '', plainText(outlet ?? ''), plainText(title ?? ''), count])
  }
  return table.toString()
}

export function statementList(statements: readonly RecordedStatement[], width: number): string {
  const rest = Math.max(24, width - 64)
  const table = quietTable(['ID', 'DATE', 'WHO', 'WHAT', 'SENTENCE'], [8, 12, 20, 18, rest])
  for (const { id, document, holder, speaker, type, concept, stance, sentence } of statements) {
    const who = (holder ?? speaker)?.name ?? 'the article'
    const what = concept === null ? type : `${type}\n${stanceMark(stance)} ${concept}`
    table.push([`s${id}`, document.date ?? '', plainText(who), what, plainText(sentence.text)])
  }
  return table.toString()
}

export function actorTable(actors: readonly ActorSummary[], width: number): string {
  const rest = Math.max(24, width - 48)
  const table = quietTable(['ID', 'KIND', 'NAME', 'STATEMENTS', 'DOCUMENTS'], [8, 14, rest, 12, 12])
  for (const { id, kind, name, onlyIn, statements, documents } of actors) {
    const where = onlyIn === null ? '' : ` (in d${onlyIn} only)`
    table.push([`a${id}`, kind, `${plainText(name)}${where}`, String(statements), String(documents)])
  }
  return table.toString()
}

export function limitNumber(text: string): number {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError(`"${text}" is no number from 1 on.`)
  return limit
}
