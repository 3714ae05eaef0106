import {
  type DocumentRow,
  MISSING,
  type Statements,
  statementsFromColumns,
  statementsFromRows,
  type TextVariable,
} from '@onrecord/network'
import type { Problem } from '@onrecord/reader'
import { sql } from 'kysely'
import {
  type AsColumns,
  answeredColumns,
  type ColumnsOf,
  columnsAtOnce,
} from '../record/engine/columns-at-once.ts'
import type { ActorId } from '../record/engine/ids.ts'
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
  const found = await statementColumns(db, filter)
  const order = await inTextOrder(db, found)
  const met = new Set<ActorId>()
  for (const at of order) {
    const actor = found.actorId[at]
    if (actor != null) met.add(actor)
  }
  const labels = await networkLabels(db, (actor) => met.has(actor))
  const { documents, placeOf } = await documentsOf(db)
  const column = (values: readonly number[]) => numbersAt(order, (at) => values[at] ?? 0)
  const statements = statementsFromColumns({
    statementType: 'Statement',
    count: order.length,
    ids: [...numbersAt(order, (at) => found.id[at]!)],
    document: numbersAt(order, (at) => placeOf(found.documentId[at]!)),
    start: column(found.firstChar),
    stop: column(found.lastChar),
    variables: variablesOf(found, order, labels),
    documents,
  })
  return {
    ...{ statements, anonymous: labels.anonymous },
    problems: undatedProblems(found.id.length - order.length),
    ids: { actor: byLabel(labels.actors), concept: byLabel(labels.concepts) },
  }
}

const byLabel = (labels: ReadonlyMap<number, string>): ReadonlyMap<string, number> =>
  new Map([...labels].map(([id, label]) => [label, id]))

/** A statement as it is asked for. A hundred thousand come column by column: one by one they take ten times as long. */
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

const statementColumns = (db: Db, filter: StatementFilter): Promise<AsColumns<StatementRow>> =>
  answeredColumns(
    db,
    COLUMNS,
    sql`from statement s join document d on d.id = s.document_id where ${matches(filter)}`,
  )

/** The places of those that have a day: by day, by text, and by where they stand in it. */
async function inTextOrder(db: Db, found: AsColumns<StatementRow>): Promise<Uint32Array> {
  const ranks = await versionRanks(db)
  const { id, firstChar, lastChar, place, dated } = found
  const rank = found.versionId.map((version) => ranks.get(version) ?? 0)
  const order = Uint32Array.from([...dated.keys()].filter((at) => dated[at] === true))
  return order.sort(
    (a, b) =>
      rank[a]! - rank[b]! ||
      firstChar[a]! - firstChar[b]! ||
      lastChar[a]! - lastChar[b]! ||
      place[a]! - place[b]! ||
      id[a]! - id[b]!,
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

/** Every variable as a column, in the order of the statements. */
function variablesOf(
  found: AsColumns<StatementRow>,
  order: Uint32Array,
  { actors, concepts, kinds, personAndOrganization }: NetworkLabels,
): Statements['variables'] {
  const { actorId, kind, organisation, conceptId, stance, type, mode, anonymity } = found
  const nameIn = (labels: ReadonlyMap<number, string>, id: number | null | undefined) =>
    id == null ? '' : (labels.get(id) ?? '')
  const level = (at: number) =>
    personAndOrganization({
      actorId: actorId[at] ?? null,
      kind: kind[at] ?? null,
      organisation: organisation[at] ?? null,
    })
  const plain = (values: readonly (string | null)[]) => textVariable(order, (at) => values[at] ?? '')
  return {
    actor: ofKinds(
      textVariable(order, (at) => nameIn(actors, actorId[at]), actors.values()),
      kinds.actor,
    ),
    person: ofKinds(
      textVariable(order, (at) => level(at).person),
      kinds.person,
    ),
    organization: ofKinds(
      textVariable(order, (at) => level(at).organization),
      kinds.organization,
    ),
    concept: textVariable(order, (at) => nameIn(concepts, conceptId[at]), concepts.values()),
    agreement: { type: 'boolean', values: numbersAt(order, (at) => AGREEMENT.get(stance[at]) ?? MISSING) },
    stance: { type: 'integer', values: numbersAt(order, (at) => stance[at] ?? MISSING) },
    type: plain(type),
    mode: plain(mode),
    anonymity: plain(anonymity),
  }
}

/** Who is neither for nor against neither agrees nor objects. */
const AGREEMENT: ReadonlyMap<number | null | undefined, number> = new Map([
  [1, 1],
  [-1, 0],
])

/** One number a place. A loop: \`Int32Array.from\` asks an iterator for each of a hundred thousand. */
function numbersAt(places: Uint32Array, numberAt: (place: number) => number): Int32Array {
  const numbers = new Int32Array(places.length)
  for (let n = 0; n < places.length; n++) numbers[n] = numberAt(places[n]!)
  return numbers
}

/** A column of labels: the entities first, whether a statement uses them or not, then others as they come. */
function textVariable(
  places: Uint32Array,
  labelAt: (place: number) => string,
  entities: Iterable<string> = [],
): TextVariable {
  const known = new Map<string, number>()
  const codeOf = (label: string) => {
    const code = known.get(label) ?? known.size
    known.set(label, code)
    return code
  }
  for (const label of entities) codeOf(label)
  const codes = numbersAt(places, (place) => {
    const label = labelAt(place)
    return label === '' ? -1 : codeOf(label)
  })
  return { type: 'short text', codes, labels: [...known.keys()] }
}

const ofKinds = (variable: TextVariable, kinds: ReadonlyMap<string, string>): TextVariable => ({
  ...variable,
  kinds: variable.labels.map((label) => kinds.get(label) ?? null),
})

/** The record's documents that have a day, and the place of each. */
async function documentsOf(db: Db) {
  const { documents } = statementsFromRows([], { documents: await documentRows(db) })
  const places = new Map(documents.ids.map((id, place) => [id, place]))
  const placeOf = (id: number): number => {
    const place = places.get(String(id))
    if (place === undefined)
      throw new Error(`Document ${id} has statements and a day, and is none of the documents.`)
    return place
  }
  return { documents, placeOf }
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
