import { actorFilterOf } from '../../api/actors.ts'
import { actorFilterShape, documentFilterShape, statementFilterShape } from '../../api/contract/questions.ts'
import { documentFilterOf } from '../../api/documents.ts'
import { given } from '../../api/given.ts'
import { descending } from '../../api/sorting.ts'
import { filterOf } from '../../api/statements.ts'
import { type ActorSummary, listActors } from '../../record/actors/actors.ts'
import { idOf } from '../../record/called.ts'
import { type ConceptSummary, listConcepts } from '../../record/codebooks/concepts.ts'
import { type ItemSummary, listItems } from '../../record/codebooks/edit-items.ts'
import { type DocumentSummary, listDocuments } from '../../record/documents/documents.ts'
import { listOutlets, type OutletSummary } from '../../record/documents/outlets.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid } from '../../record/errors.ts'
import { listStatements, type RecordedStatement } from '../../record/statements/statements.ts'
import { readFilter } from '../options/filter-option.ts'
import type { Format } from '../options/open-for-reading.ts'
import { type Cell, csvTable } from '../output/csv.ts'
import { type Screen, tableText } from '../output/table.ts'
import { plainText, type Terminal } from '../output/terminal.ts'
import type { ListKind } from './list.ts'
import { stanceMark } from './statement-table.ts'

export interface ListOptions {
  readonly record: string
  readonly format: Format
  readonly limit: number
  readonly filter?: readonly string[]
}

/** A list as a table for people and as columns for programs. */
interface Listed<Item> {
  readonly items: readonly Item[]
  readonly total: number
  readonly table: (items: readonly Item[], screen: Screen) => string
  readonly head: readonly string[]
  readonly cells: (item: Item) => readonly Cell[]
}

/** Prints one list in the format asked for. */
export async function printList(
  db: Db,
  kind: ListKind,
  { filter = [], limit, format }: ListOptions,
  terminal: Terminal,
): Promise<void> {
  if (kind === 'documents') print(await documents(db, filter, limit), format, terminal)
  else if (kind === 'statements') print(await statements(db, filter, limit), format, terminal)
  else if (kind === 'actors') print(await actors(db, filter, limit), format, terminal)
  else if (filter.length > 0) {
    const what = `There are no filters of ${kind}.`
    throw new Invalid({ where: '--filter', what, todo: 'Leave --filter out.' })
  } else if (kind === 'concepts') print(firstOf(await listConcepts(db), limit, CONCEPTS), format, terminal)
  else if (kind === 'items') print(firstOf(await listItems(db), limit, ITEMS), format, terminal)
  else print(firstOf(await listOutlets(db), limit, OUTLETS), format, terminal)
}

async function documents(db: Db, filter: readonly string[], limit: number): Promise<Listed<DocumentSummary>> {
  const asked = await readFilter(db, filter, documentFilterShape)
  const { sort, order, offset, limit: _, withdrawn, ...narrowing } = asked
  const by = { by: sort, ...given({ descending: descending(order) }) }
  const of = given({ withdrawn: withdrawn === undefined ? undefined : withdrawn === 'true' })
  const narrowed = { ...documentFilterOf(narrowing), ...of }
  return { ...(await listDocuments(db, narrowed, { offset, limit }, by)), ...DOCUMENTS }
}

async function statements(
  db: Db,
  filter: readonly string[],
  limit: number,
): Promise<Listed<RecordedStatement>> {
  const asked = await readFilter(db, filter, statementFilterShape)
  const { sort, order, offset, limit: _, ...narrowing } = asked
  const by = { by: sort, ...given({ descending: descending(order) }) }
  return { ...(await listStatements(db, filterOf(narrowing), { offset, limit }, by)), ...STATEMENTS }
}

async function actors(db: Db, filter: readonly string[], limit: number): Promise<Listed<ActorSummary>> {
  const { offset, limit: _, ...narrowing } = await readFilter(db, filter, actorFilterShape)
  return { ...(await listActors(db, actorFilterOf(narrowing), { offset, limit })), ...ACTORS }
}

function firstOf<Item>(all: readonly Item[], limit: number, shown: Shown<Item>): Listed<Item> {
  return { items: all.slice(0, limit), total: all.length, ...shown }
}

function print<Item>(
  { items, total, table, head, cells }: Listed<Item>,
  format: Format,
  terminal: Terminal,
): void {
  if (format === 'json') terminal.out(JSON.stringify(items, null, 2))
  else if (format === 'jsonl') for (const item of items) terminal.out(JSON.stringify(item))
  else if (format === 'csv') terminal.out(csvTable(head, items.map(cells)))
  else terminal.out(`${table(items, terminal)}\n${items.length} of ${total}`)
}

type Shown<Item> = Pick<Listed<Item>, 'table' | 'head' | 'cells'>

const DOCUMENTS: Shown<DocumentSummary> = {
  table: documentTable,
  head: ['id', 'date', 'outlet', 'title', 'url', 'statements', 'unread because'],
  cells: ({ id, date, outlet, title, url, statements: count, unreadBecause }) => [
    idOf('document', id),
    ...[date, outlet, title, url, count, unreadBecause],
  ],
}

const STATEMENTS: Shown<RecordedStatement> = {
  table: statementList,
  head: [
    ...['id', 'document', 'date', 'outlet', 'type', 'speaker', 'holder', 'concept', 'label', 'stance'],
    ...['layer', 'verdict', 'coder', 'confidence', 'content', 'sentence'],
  ],
  cells: ({ id, document, type, speaker, holder, concept, conceptLabel, stance, ...rest }) => [
    ...[idOf('statement', id), idOf('document', document.id), document.date, document.outlet, type],
    ...[speaker?.name ?? null, holder?.name ?? null, concept, conceptLabel, stance],
    ...[rest.layer, rest.verdict, rest.coder.name, rest.confidence],
    ...[rest.content.map(({ quote }) => quote).join(' … '), rest.sentence.text],
  ],
}

const ACTORS: Shown<ActorSummary> = {
  table: actorTable,
  head: ['id', 'kind', 'name', 'organisation', 'role', 'only in', 'statements', 'documents'],
  cells: ({ id, kind, name, organisation, role, onlyIn, statements: count, documents: in_ }) => [
    ...[idOf('actor', id), kind, name, organisation, role],
    ...[onlyIn === null ? null : idOf('document', onlyIn), count, in_],
  ],
}

const CONCEPTS: Shown<ConceptSummary> = {
  table: conceptTable,
  head: ['id', 'key', 'label', 'kind', 'agree', 'disagree', 'neutral', 'unset'],
  cells: ({ id, key, label, kind, agree, disagree, neutral, unset }) => [
    ...[idOf('concept', id), key, label, kind, agree, disagree, neutral, unset],
  ],
}

const ITEMS: Shown<ItemSummary> = {
  table: itemTable,
  head: ['id', 'key', 'label', 'withdrawn'],
  cells: ({ id, key, label, withdrawn }) => [idOf('item', id), key, label, withdrawn ? 'withdrawn' : null],
}

const OUTLETS: Shown<OutletSummary> = {
  table: outletTable,
  head: ['id', 'name', 'kind', 'country', 'documents', 'statements'],
  cells: ({ id, name, kind, country, documents: in_, statements: count }) => [
    ...[idOf('outlet', id), name, kind, country, in_, count],
  ],
}

export function documentTable(items: readonly DocumentSummary[], screen: Screen): string {
  const columns = [
    { head: 'ID' },
    { head: 'DATE' },
    { head: 'OUTLET', share: 1 },
    { head: 'TITLE', share: 2 },
    { head: 'FOUND' },
  ]
  const rows = items.map(({ id, date, outlet, title, statements: count, unreadBecause }) => {
    const found = unreadBecause === null ? String(count) : 'unread'
    return [idOf('document', id), date ?? '', plainText(outlet ?? ''), plainText(title ?? ''), found]
  })
  return tableText(columns, rows, screen)
}

export function statementList(items: readonly RecordedStatement[], screen: Screen): string {
  const columns = [
    { head: 'ID' },
    { head: 'DATE' },
    { head: 'WHO', share: 2 },
    { head: 'WHAT', share: 2 },
    { head: 'SENTENCE', share: 4 },
  ]
  const rows = items.map(({ id, document, holder, speaker, type, concept, stance, sentence }) => {
    const who = plainText((holder ?? speaker)?.name ?? 'the article')
    const coded = concept === null ? '' : `\n${stanceMark(stance, screen)} ${plainText(concept)}`
    const what = `${type.replaceAll('-', ' ')}${coded}`
    return [idOf('statement', id), document.date ?? '', who, what, plainText(sentence.text)]
  })
  return tableText(columns, rows, screen)
}

export function actorTable(items: readonly ActorSummary[], screen: Screen): string {
  const columns = [
    { head: 'ID' },
    { head: 'KIND', share: 1 },
    { head: 'NAME', share: 3 },
    { head: 'SAID' },
    { head: 'IN' },
  ]
  const rows = items.map(({ id, kind, name, onlyIn, statements: count, documents: in_ }) => {
    const where = onlyIn === null ? '' : ` (only in ${idOf('document', onlyIn)})`
    return [idOf('actor', id), kind, `${plainText(name)}${where}`, String(count), String(in_)]
  })
  return tableText(columns, rows, screen)
}

function conceptTable(items: readonly ConceptSummary[], screen: Screen): string {
  const columns = [
    ...[{ head: 'ID' }, { head: 'KEY' }, { head: 'LABEL', share: 1 }],
    ...[{ head: '▲' }, { head: '▼' }, { head: '◆' }, { head: '·' }],
  ]
  const rows = items.map(({ id, key, label, agree, disagree, neutral, unset }) => [
    ...[idOf('concept', id), plainText(key), plainText(label)],
    ...[agree, disagree, neutral, unset].map(String),
  ])
  return tableText(columns, rows, screen)
}

function itemTable(items: readonly ItemSummary[], screen: Screen): string {
  const columns = [{ head: 'ID' }, { head: 'KEY' }, { head: 'LABEL', share: 1 }, { head: '' }]
  const rows = items.map(({ id, key, label, withdrawn }) => [
    ...[idOf('item', id), plainText(key), plainText(label), withdrawn ? 'withdrawn' : ''],
  ])
  return tableText(columns, rows, screen)
}

function outletTable(items: readonly OutletSummary[], screen: Screen): string {
  const columns = [
    { head: 'ID' },
    { head: 'KIND', share: 1 },
    { head: 'NAME', share: 2 },
    { head: 'DOCUMENTS' },
    { head: 'SAID' },
  ]
  const rows = items.map(({ id, kind, name, documents: in_, statements: count }) => [
    ...[idOf('outlet', id), plainText(kind ?? ''), plainText(name), String(in_), String(count)],
  ])
  return tableText(columns, rows, screen)
}
