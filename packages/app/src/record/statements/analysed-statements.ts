import type { ActorMention } from '@onrecord/reader'
import { type RawBuilder, sql } from 'kysely'
import { type ColumnsOf, columnsAtOnce } from '../engine/columns-at-once.ts'
import type { ActorId, ConceptId, DocumentId, GroupId, StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { manyParts } from './many-parts.ts'
import { matches, type StatementFilter } from './statement-filter.ts'
import { partsOf } from './statement-parts.ts'
import type { RecordedStatement } from './statements.ts'
import type { StretchOfWords } from './text-order.ts'

type Coding =
  | 'id'
  | 'type'
  | 'speaker'
  | 'holder'
  | 'speakerId'
  | 'holderId'
  | 'concept'
  | 'conceptLabel'
  | 'stance'
  | 'chain'
  | 'hedges'
  | 'quantities'
  | 'times'
  | 'decision'
  | 'positions'
  | 'forecast'
  | 'sentence'

/** A statement as analyses take it: its coding and its sentence, without spans, coder and what was learnt of it. */
export interface AnalysedStatement extends Pick<RecordedStatement, Coding> {
  readonly document: Pick<RecordedStatement['document'], 'id' | 'versionId' | 'title' | 'date' | 'outlet'> & {
    /** Its group of near-duplicates. */
    readonly group: GroupId | null
    readonly textKey: string
  }
  /** Where it stands in its text, for `inTextOrder`. */
  readonly words: StretchOfWords
}

/** Fewer rows than these are asked for with their own parts, documents and actors only. */
const FEW = 1000

/** So many ids are asked for in one question: a text of a million statements would be longer than a string can be. */
const AT_ONCE = 200_000

/** The statements that match, of all or of some, by id. */
export async function analysedStatements(
  db: Db,
  filter: StatementFilter = {},
  only: readonly StatementId[] | null = null,
): Promise<readonly AnalysedStatement[]> {
  if (only !== null) return statementsWhere(db, filter, sql`= any(${only})`)
  const last = await db
    .selectFrom('statement')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst()
  const found: (readonly AnalysedStatement[])[] = []
  for (let from = 0; from <= (last?.id ?? -1); from += AT_ONCE)
    found.push(await statementsWhere(db, filter, sql`between ${from} and ${from + AT_ONCE - 1}`))
  return found.flat()
}

/** Those whose id is as a condition says. */
async function statementsWhere(
  db: Db,
  filter: StatementFilter,
  ids: RawBuilder<unknown>,
): Promise<readonly AnalysedStatement[]> {
  const rows = await columnsAtOnce(
    db,
    COLUMNS,
    sql`from statement s join document d on d.id = s.document_id where s.id ${ids} and ${matches(filter)}`,
  )
  const few = rows.length < FEW ? rows : null
  const parts =
    few === null
      ? await manyParts(db, sql`x.statement_id ${ids}`, 'without spans')
      : await partsOf(
          db,
          few.map(({ id }) => id),
        )
  const documents = await documentsById(
    db,
    few?.map(({ documentId }) => documentId),
  )
  const concepts = await conceptsById(db)
  const called = mentions(
    await namesById(
      db,
      few?.flatMap(({ speakerId, holderId }) => [speakerId ?? [], holderId ?? []].flat()),
    ),
  )
  // Each field by its name: to spread a hundred thousand rows takes longer than to ask for them.
  return [...rows]
    .sort((a, b) => a.id - b.id)
    .map((row) => {
      const own = parts(row.id)
      const concept = row.conceptId === null ? undefined : concepts.get(row.conceptId)
      const document = documents.get(row.documentId)
      if (document === undefined) throw new Error(`Statement ${row.id} stands in no document.`)
      return {
        id: row.id,
        type: row.type,
        stance: row.stance,
        concept: concept?.key ?? null,
        conceptLabel: concept?.label ?? null,
        speaker: called(row.speaker, row.speakerId),
        holder: called(row.holder, row.holderId),
        speakerId: row.speakerId,
        holderId: row.holderId,
        chain: own.chain,
        hedges: own.hedges,
        quantities: own.quantities,
        times: own.times,
        decision: own.decision,
        positions: own.positions,
        forecast: own.forecast,
        document,
        sentence: { start: row.sentenceStart, text: row.sentence },
        words: { first: row.firstChar, last: row.lastChar, place: row.place },
      }
    })
}

interface StatementRow extends Pick<AnalysedStatement, 'id' | 'type' | 'stance'> {
  readonly documentId: DocumentId
  readonly sentenceStart: number
  readonly sentence: string
  readonly firstChar: number
  readonly lastChar: number
  readonly place: number
  readonly speaker: string | null
  readonly speakerId: ActorId | null
  readonly holder: string | null
  readonly holderId: ActorId | null
  readonly conceptId: ConceptId | null
}

const COLUMNS: ColumnsOf<StatementRow> = {
  id: sql`s.id`,
  documentId: sql`s.document_id`,
  sentenceStart: sql`s.sentence_start`,
  sentence: sql`s.sentence`,
  firstChar: sql`s.first_char`,
  lastChar: sql`s.last_char`,
  place: sql`s.place`,
  type: sql`s.type`,
  stance: sql`s.stance`,
  conceptId: sql`s.concept_id`,
  speaker: sql`s.speaker::text`,
  speakerId: sql`s.speaker_id`,
  holder: sql`s.holder::text`,
  holderId: sql`s.holder_id`,
}

async function documentsById(
  db: Db,
  some: readonly DocumentId[] | undefined,
): Promise<ReadonlyMap<DocumentId, AnalysedStatement['document']>> {
  const columns: ColumnsOf<AnalysedStatement['document']> = {
    id: sql`d.id`,
    versionId: sql`d.version_id`,
    title: sql`d.title`,
    date: sql`d.published`,
    outlet: sql`o.name`,
    group: sql`d.near_duplicate_group_id`,
    textKey: sql`v.text_key`,
  }
  const from = sql`from document d join document_version v on v.id = d.version_id
    left join outlet o on o.id = d.outlet_id where ${among(sql`d.id`, some)}`
  return byId(await columnsAtOnce(db, columns, from))
}

interface ConceptRow {
  readonly id: ConceptId
  readonly key: string
  readonly label: string
}

async function conceptsById(db: Db): Promise<ReadonlyMap<ConceptId, ConceptRow>> {
  return byId(await db.selectFrom('concept').select(['id', 'key', 'label']).execute())
}

async function namesById(
  db: Db,
  some: readonly ActorId[] | undefined,
): Promise<ReadonlyMap<ActorId, string>> {
  const columns: ColumnsOf<{ id: ActorId; name: string }> = { id: sql`id`, name: sql`name` }
  const rows = await columnsAtOnce(db, columns, sql`from actor where ${among(sql`id`, some)}`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const among = (id: RawBuilder<unknown>, some: readonly number[] | undefined) =>
  some === undefined ? sql`true` : sql`${id} = any(${some})`

const byId = <Row extends { readonly id: number }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]))

/** A record names the same few people and places a hundred thousand times: one object each. */
function mentions(names: ReadonlyMap<ActorId, string>) {
  const byActor = new Map<ActorId | null, Map<string, ActorMention>>()
  return (mention: string | null, actor: ActorId | null): ActorMention | null => {
    if (mention === null) return null
    const known = byActor.get(actor) ?? new Map<string, ActorMention>()
    byActor.set(actor, known)
    const before = known.get(mention)
    if (before !== undefined) return before
    const coded: ActorMention = JSON.parse(mention)
    // An actor goes by the name it has now, whatever the statement called it when it was coded.
    const name = actor === null ? undefined : names.get(actor)
    const now = name === undefined ? coded : { ...coded, name }
    known.set(mention, now)
    return now
  }
}
