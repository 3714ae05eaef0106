import type { GivenTurn, TextLayout } from '@onrecord/reader'
import { type SqlBool, sql } from 'kysely'
import type { DatedBy } from '../../import/dating.ts'
import type { DocumentId, GroupId, OutletId, VersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import type { Page, PageRequest } from '../engine/page.ts'
import { queryOf } from '../search-words.ts'
import { matches, type StatementFilter } from '../statements/statement-filter.ts'
import { eachStatement, type RecordedStatement } from '../statements/statements.ts'
import { type Provenance, provenanceOf } from './provenance.ts'
import { type LaidOutText, paragraphsOf } from './text-layout.ts'

export interface DocumentSummary {
  readonly id: DocumentId
  readonly title: string | null
  readonly outlet: string | null
  readonly outletId: OutletId | null
  readonly date: string | null
  /** What said the day. */
  readonly datedBy: DatedBy | null
  /** The days that it can be, both counted, where more than one is left. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly url: string | null
  readonly language: string | null
  /** Length of the newest text in UTF-16 units, as the offsets count. */
  readonly characters: number
  /** How many statements count in it. */
  readonly statements: number
  /** Why it was not read; null when it was. */
  readonly unreadBecause: string | null
  readonly importedFrom: string | null
  readonly author: string | null
  readonly section: string | null
  readonly page: string | null
  /** The number under which an archive keeps it. */
  readonly accession: string | null
  readonly withdrawn: boolean
  /** Near-duplicates and wire copies share a group; null stands alone. */
  readonly group: GroupId | null
  readonly groupSize: number
}

export interface DocumentVersion {
  readonly id: VersionId
  readonly number: number
  readonly sha256: string
  readonly fetched: string
}

/** A document with its newest text, its versions, the statements that count in it, and the copies of it. */
export interface FullDocument extends DocumentSummary {
  /** By date; null at either end. */
  readonly previous: DocumentId | null
  readonly next: DocumentId | null
  readonly text: string
  /** Where the text's paragraphs lie, and what each is: body, heading, or boilerplate, which nobody reads. */
  readonly paragraphs: TextLayout['paragraphs']
  /** Who has the floor where, where the record of a parliament was marked so; null elsewhere. */
  readonly turns: readonly GivenTurn[] | null
  readonly versionId: VersionId
  readonly versions: readonly DocumentVersion[]
  readonly statementList: readonly RecordedStatement[]
  readonly sameReport: readonly DocumentSummary[]
  /** Where else it was met. */
  readonly provenance: readonly Provenance[]
}

export interface DocumentFilter {
  /** Words of the title or the text. */
  readonly text?: string
  readonly outlet?: OutletId
  readonly group?: GroupId
  readonly from?: string
  readonly to?: string
  /** Those that were withdrawn, and no others. */
  readonly withdrawn?: boolean
  /** Only documents that hold a statement that matches; their numbers of statements are then those of such statements. */
  readonly holding?: StatementFilter
}

export interface DocumentOrder {
  readonly by?: 'date' | 'title' | 'outlet' | 'statements'
  readonly descending?: boolean
}

/** Documents that match, a page at a time, newest first unless asked otherwise. */
export async function listDocuments(
  db: Db,
  filter: DocumentFilter = {},
  page: PageRequest = {},
  order: DocumentOrder = {},
): Promise<Page<DocumentSummary>> {
  const { offset = 0, limit = 100 } = page
  const items = await summaries(db, filter.holding)
    .where(documentMatches(filter))
    .orderBy(orderKey(order))
    .orderBy(sql`v.text_key collate "C"`)
    .offset(offset)
    .limit(limit)
    .execute()
  return { items, total: await countDocuments(db, filter), offset }
}

/** How many documents match. */
export async function countDocuments(db: Db, filter: DocumentFilter = {}): Promise<number> {
  const { count } = await db
    .selectFrom('document as d')
    .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(documentMatches(filter))
    .executeTakeFirstOrThrow()
  return count
}

/** What of a document is wanted: a long text comes without its statements as `text`, and without its end as `beginning`. */
export type DocumentPart = 'whole' | 'text' | 'beginning'

/** From this length on a text is long, in UTF-16 units: `statementsIn` has its statements by stretch. */
const LONG = 200_000

/** One document with everything that belongs to it, or as much of that as is wanted; null when there is none. */
export async function documentById(
  db: Db,
  id: DocumentId,
  part: DocumentPart = 'whole',
): Promise<FullDocument | null> {
  const text = part === 'beginning' ? sql<string>`left(v.text, ${LONG})` : sql<string>`v.text`
  const document = await summaries(db)
    .leftJoin('textLayout as l', 'l.versionId', 'd.versionId')
    .select(['d.versionId', 'l.paragraphs', 'v.turns'])
    .select(text.as('text'))
    .where('d.id', '=', id)
    .where('d.withdrawn', '=', false)
    .executeTakeFirst()
  if (document === undefined) return null
  const shown = document.characters > document.text.length ? beginningOf(document) : document
  // A first paragraph without an end in sight has no beginning that one could read.
  if (shown.text === '' && document.text !== '') return documentById(db, id, 'text')
  return {
    ...document,
    text: shown.text,
    paragraphs: paragraphsOf(shown),
    versions: await versionsOf(db, id),
    statementList: part !== 'whole' && document.characters > LONG ? [] : await statementsIn(db, id),
    sameReport: document.group === null ? [] : await othersIn(db, document.group, id),
    provenance: await provenanceOf(db, id),
    ...(await neighboursOf(db, id)),
  }
}

/** The documents before and after one by date: where a coder goes on. */
async function neighboursOf(
  db: Db,
  id: DocumentId,
): Promise<{ readonly previous: DocumentId | null; readonly next: DocumentId | null }> {
  const order = sql`(order by d.published nulls last, v.text_key collate "C")`
  const { rows } = await sql<{ previous: DocumentId | null; next: DocumentId | null }>`
    select previous, next from (
      select d.id, lag(d.id) over ${order} as previous, lead(d.id) over ${order} as next
      from document d join document_version v on v.id = d.version_id where not d.withdrawn
    ) d where id = ${id}`.execute(db)
  return rows[0] ?? { previous: null, next: null }
}

/** As far as the paragraphs end in the text that came. */
function beginningOf({ text, paragraphs }: Omit<LaidOutText, 'sentences'>): Omit<LaidOutText, 'sentences'> {
  if (paragraphs === null) return { text: text.slice(0, text.lastIndexOf('\n') + 1), paragraphs }
  const whole = paragraphs.filter(([, end]) => end <= text.length)
  return { text: text.slice(0, whole.at(-1)?.[1] ?? 0), paragraphs: whole }
}

/** The statements that count in a document, or that begin in a stretch of its text, in text order. */
export async function statementsIn(
  db: Db,
  document: DocumentId,
  begins?: NonNullable<StatementFilter['begins']>,
): Promise<RecordedStatement[]> {
  const statements: RecordedStatement[] = []
  const filter = begins === undefined ? { document } : { document, begins }
  for await (const statement of eachStatement(db, filter)) statements.push(statement)
  return statements.sort((a, b) => firstChar(a) - firstChar(b) || a.id - b.id)
}

function firstChar({ source, cue, content }: RecordedStatement): number {
  return Math.min(...[...source, ...cue, ...content].map((span) => span.start))
}

function versionsOf(db: Db, document: DocumentId): Promise<DocumentVersion[]> {
  return db
    .selectFrom('documentVersion')
    .select(['id', 'number', 'sha256', 'fetched'])
    .where('documentId', '=', document)
    .orderBy('number')
    .execute()
}

function othersIn(db: Db, group: GroupId, document: DocumentId): Promise<DocumentSummary[]> {
  return summaries(db)
    .where(documentMatches({ group }))
    .where('d.id', '<>', document)
    .orderBy('d.published')
    .orderBy(sql`v.text_key collate "C"`)
    .execute()
}

function summaries(db: Db, holding: StatementFilter = {}) {
  return db
    .selectFrom('document as d')
    .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
    .leftJoin('outlet', 'outlet.id', 'd.outletId')
    .select(['d.id', 'd.title', 'd.outletId', 'd.published as date', 'd.url', 'd.language'])
    .select(['d.unreadBecause', 'd.importedFrom', 'd.nearDuplicateGroupId as group', 'v.characters'])
    .select(['d.datedBy', 'd.earliest', 'd.latest'])
    .select(['d.author', 'd.section', 'd.page', 'd.accession', 'd.withdrawn'])
    .select('outlet.name as outlet')
    .select([
      sql<number>`(select count(*) from statement s where s.document_id = d.id and ${matches(holding)})`.as(
        'statements',
      ),
      sql<number>`case when d.near_duplicate_group_id is null then 1 else (
        select count(*) from document o
        where o.near_duplicate_group_id = d.near_duplicate_group_id and not o.withdrawn) end`.as('groupSize'),
    ])
}

/** The filter as one condition on `document as d` with its newest version as `v`. */
export function documentMatches(filter: DocumentFilter) {
  return sql<SqlBool>`${sql.join([...conditions(filter)], sql` and `)}`
}

function* conditions(filter: DocumentFilter) {
  yield sql<SqlBool>`d.withdrawn = ${filter.withdrawn ?? false}`
  if (filter.outlet !== undefined) yield sql<SqlBool>`d.outlet_id = ${filter.outlet}`
  if (filter.group !== undefined) yield sql<SqlBool>`d.near_duplicate_group_id = ${filter.group}`
  if (filter.from !== undefined) yield sql<SqlBool>`d.published >= ${filter.from}`
  if (filter.to !== undefined) yield sql<SqlBool>`d.published <= ${filter.to}`
  if (filter.text !== undefined) {
    const query = queryOf(filter.text)
    yield sql<SqlBool>`(v.search @@ ${query} or d.search @@ ${query})`
  }
  if (filter.holding !== undefined)
    yield sql<SqlBool>`exists (select from statement s where s.document_id = d.id and ${matches(filter.holding)})`
}

function orderKey({ by = 'date', descending = by === 'date' }: DocumentOrder) {
  const keys = {
    date: sql`d.published`,
    title: sql`d.title collate "C"`,
    outlet: sql`outlet.name collate "C"`,
    statements: sql`statements`,
  }
  return descending ? sql`${keys[by]} desc nulls last` : sql`${keys[by]} asc nulls last`
}
