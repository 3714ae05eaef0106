import { type DocumentRow, type Row, type Statements, statementsFromRows } from '@onrecord/network'
import type { Problem } from '@onrecord/reader'
import { sql } from 'kysely'
import { type ColumnsOf, columnsAtOnce } from '../record/engine/columns-at-once.ts'
import type { Db } from '../record/engine/open-record.ts'
import { matches, type StatementFilter } from '../record/statements/statement-filter.ts'
import { type NetworkLabels, networkLabels } from './network-labels.ts'

/** A record as the network library's table, what could not come along, and who is unnamed. */
export interface NetworkTable {
  readonly statements: Statements
  readonly problems: readonly Problem[]
  /** Labels of sources that are not named. */
  readonly anonymous: ReadonlySet<string>
  /** Whom and what the labels stand for in the record. */
  readonly ids: { readonly actor: ReadonlyMap<string, number>; readonly concept: ReadonlyMap<string, number> }
}

/**
 * The statements of a record that match, as a network table. A row's actor is whose stance it is: the holder, else
 * the speaker. Variables: actor, person, organization, concept, agreement (1 = for, 0 = against; neutral and unset
 * stances have none, so they never count as agreeing), stance, type, mode, anonymity; of the document: author,
 * source (the outlet), section, type, title. Two actors of one name are numbered: "Smith (1)"; as a person, and as an
 * organization, only where two of them are. Rows, documents, labels and numbers come
 * in the order of what they say, so that the same articles make the same table, in whatever order they were added. Each actor's kind comes
 * along, 'anonymous' for who is not named, so that networks can leave those out (`namedOnly`, `actorKinds`).
 *
 * @example
 * const { statements } = await networkTable(record.db, { layer: 'checked' })
 * network(statements, { networkType: 'onemode', variable1: 'actor', qualifierAggregation: 'congruence' })
 */
export async function networkTable(db: Db, filter: StatementFilter = {}): Promise<NetworkTable> {
  const found = await statementRows(db, filter)
  const dated = found.filter((row) => row.dated)
  const met = new Set(dated.flatMap(({ actorId }) => actorId ?? []))
  const labels = await networkLabels(db, (actor) => met.has(actor))
  const { actors, concepts, kinds, anonymous } = labels
  const rows = dated.map((row) => rowOf(row, labels))
  const statements = statementsFromRows(rows, {
    statementType: 'Statement',
    types: TYPES,
    entities: { actor: [...actors.values()], concept: [...concepts.values()] },
    kinds,
    documents: await documentRows(db),
  })
  return {
    ...{ statements, anonymous },
    problems: undatedProblems(found.length - dated.length),
    ids: { actor: byLabel(actors), concept: byLabel(concepts) },
  }
}

const byLabel = (labels: ReadonlyMap<number, string>): ReadonlyMap<string, number> =>
  new Map([...labels].map(([id, label]) => [label, id]))

const TYPES = {
  actor: 'short text',
  person: 'short text',
  organization: 'short text',
  concept: 'short text',
  agreement: 'boolean',
  stance: 'integer',
  type: 'short text',
  mode: 'short text',
  anonymity: 'short text',
} as const

/** Days come as text, and each column at once: a hundred thousand rows one by one take ten times as long. */
interface StatementRow {
  readonly id: number
  readonly documentId: number
  readonly versionId: number
  readonly firstChar: number
  readonly lastChar: number
  readonly place: number
  readonly actorId: number | null
  /** Of the holder, else of the speaker. */
  readonly kind: string | null
  readonly organisation: string | null
  readonly conceptId: number | null
  readonly stance: number | null
  readonly type: string
  readonly mode: string
  readonly anonymity: string | null
  readonly dated: boolean
}

const COLUMNS: ColumnsOf<StatementRow> = {
  id: sql`s.id`,
  documentId: sql`s.document_id`,
  versionId: sql`s.version_id`,
  firstChar: sql`s.first_char`,
  lastChar: sql`s.last_char`,
  place: sql`s.place`,
  actorId: sql`s.actor_id`,
  kind: sql`coalesce(s.holder, s.speaker)->>'kind'`,
  organisation: sql`coalesce(s.holder, s.speaker)->>'organisation'`,
  conceptId: sql`s.concept_id`,
  stance: sql`s.stance`,
  type: sql`s.type`,
  mode: sql`s.mode`,
  anonymity: sql`s.anonymity`,
  dated: sql`d.published is not null`,
}

/** By day, by text, and by their place in it. */
async function statementRows(db: Db, filter: StatementFilter): Promise<readonly StatementRow[]> {
  const rows = await columnsAtOnce(
    db,
    COLUMNS,
    sql`from statement s join document d on d.id = s.document_id where ${matches(filter)}`,
  )
  const rank = await versionRanks(db)
  const rankOf = ({ versionId }: StatementRow) => rank.get(versionId) ?? 0
  return [...rows].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      a.firstChar - b.firstChar ||
      a.lastChar - b.lastChar ||
      a.place - b.place ||
      a.id - b.id,
  )
}

async function versionRanks(db: Db): Promise<ReadonlyMap<number, number>> {
  const rows = await columnsAtOnce<{ id: number; rank: number }>(
    db,
    { id: sql`r.id`, rank: sql`r.rank` },
    sql`from (
      select v.id, dense_rank() over (order by d.published, v.text_key collate "C") as rank
      from document_version v join document d on d.id = v.document_id
    ) r`,
  )
  return new Map(rows.map(({ id, rank }) => [id, rank]))
}

function rowOf(row: StatementRow, { actors, concepts, personAndOrganization }: NetworkLabels): Row {
  const actor = row.actorId === null ? '' : (actors.get(row.actorId) ?? '')
  return {
    id: row.id,
    document: row.documentId,
    start: row.firstChar,
    stop: row.lastChar,
    actor,
    ...personAndOrganization(row),
    concept: row.conceptId === null ? '' : (concepts.get(row.conceptId) ?? ''),
    agreement: row.stance === 1 ? true : row.stance === -1 ? false : null,
    stance: row.stance,
    type: row.type,
    mode: row.mode,
    anonymity: row.anonymity ?? '',
  }
}

async function documentRows(db: Db): Promise<readonly DocumentRow[]> {
  const documents = await db
    .selectFrom('document as d')
    .leftJoin('outlet', 'outlet.id', 'd.outletId')
    .where('d.withdrawn', '=', false)
    .where('d.published', 'is not', null)
    .select(['d.id', 'd.published', 'd.title', 'd.author', 'd.section'])
    .select(['outlet.name as source', 'outlet.kind as type'])
    .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
    .orderBy('d.published')
    .orderBy(sql`v.text_key collate "C"`)
    .execute()
  return documents.map(({ id, published, title, author, section, source, type }) => ({
    id,
    date: published!,
    author: author ?? '',
    source: source ?? '',
    section: section ?? '',
    type: type ?? '',
    title: title ?? '',
  }))
}

function undatedProblems(count: number): readonly Problem[] {
  if (count === 0) return []
  const what = count === 1 ? '1 statement lies in a document' : `${count} statements lie in documents`
  return [
    {
      where: 'record',
      what: `${what} without a date and cannot be placed in time.`,
      todo: 'Give the documents a date.',
    },
  ]
}
