import type { ActorKind, SourceFacets, Stance, StatementType } from '@onrecord/reader'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { ActorId, ConceptId, DocumentId, StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import type { Page, PageRequest } from '../engine/page.ts'
import { matches, type StatementFilter } from '../statements/statement-filter.ts'
import type { AliasKind } from '../vocabulary.ts'
import { actorOrder } from './actor-order.ts'
import { isNamed } from './named-actors.ts'

export interface ActorSummary {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  /** Its organisation and role by the newest membership. */
  readonly organisation: string | null
  readonly role: string | null
  /** How many statements it makes or holds the stance of, and in how many documents. */
  readonly statements: number
  readonly documents: number
  /** The one document in which an anonymous source exists. */
  readonly onlyIn: DocumentId | null
}

export interface FullActor extends ActorSummary {
  readonly facets: SourceFacets | null
  readonly note: string | null
  readonly colour: string | null
  readonly attributes: Readonly<Record<string, string>>
  readonly aliases: readonly Alias[]
  readonly memberships: readonly Membership[]
  readonly members: readonly Membership[]
  readonly firstDate: string | null
  readonly lastDate: string | null
  readonly positions: readonly Position[]
}

export interface Alias {
  readonly id: number
  readonly name: string
  readonly kind: AliasKind
  /** The statement from whose correction the name was learnt; null for a name that somebody gave. */
  readonly learntFrom: StatementId | null
  readonly from: string | null
  readonly to: string | null
}

/** Who belongs to whom, and when: seen from the member or from the organisation. */
export interface Membership {
  readonly id: ActorId
  /** The number of the membership itself, to take it back by. */
  readonly membership: number
  readonly name: string
  readonly role: string | null
  readonly from: string | null
  readonly to: string | null
}

/** One stance on one concept on one day: the thread of "then and now". */
export interface Position {
  readonly statement: StatementId
  readonly document: DocumentId
  readonly date: string | null
  readonly concept: ConceptId
  readonly conceptLabel: string
  readonly stance: Stance
  readonly type: StatementType
}

export interface ActorFilter {
  /** Part of a name or alias; case does not count. */
  readonly name?: string
  readonly kind?: readonly ActorKind[]
  readonly id?: ActorId
  /** True: only whom one could ask for by name. */
  readonly named?: boolean
  /** Only these statements count. */
  readonly among?: StatementFilter
  /** Also those that say nothing, as the codebook names them. */
  readonly all?: boolean
}

/** Actors with at least one statement, the most spoken first. */
export async function listActors(
  db: Db,
  filter: ActorFilter = {},
  page: PageRequest = {},
): Promise<Page<ActorSummary>> {
  const { offset = 0, limit = 100 } = page
  const where = actorMatches(filter)
  const { among = {}, all = false, ...of } = filter
  const only = Object.keys(of).length === 0 ? null : sql`select actor.id from actor where ${where}`
  const items = await summaries(db, only, among)
    .where(where)
    .where((eb) =>
      all ? eb('actor.documentId', 'is', null).or('n.statements', '>', 0) : eb('n.statements', '>', 0),
    )
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('n.statements', (order) => order.desc().nullsLast())
    .orderBy(actorOrder)
    .offset(offset)
    .limit(limit)
    .execute()
  const [first] = items
  if (first === undefined && offset > 0)
    return { ...(await listActors(db, filter, { limit: 1 })), items: [], offset }
  return { items: items.map(({ total, ...item }) => item), total: first?.total ?? 0, offset }
}

/** An actor's page: names, memberships, positions over time; of a merged one whom it was merged into; null when there is none. */
export async function actorById(
  db: Db,
  asked: ActorId,
  among: StatementFilter = {},
): Promise<FullActor | null> {
  const id = await standingFor(db, asked)
  const actor = await summaries(db, sql`${id}::integer`, among)
    .select(['actor.facets', 'actor.note', 'actor.colour', 'actor.attributes'])
    .where('actor.id', '=', id)
    .executeTakeFirst()
  if (actor === undefined) return null
  const positions = await positionsOf(db, id, among)
  return {
    ...actor,
    aliases: await aliasesOf(db, id),
    memberships: await organisationsOf(db, id),
    members: await membersOf(db, id),
    ...(await datesOf(db, id, among)),
    positions,
  }
}

async function standingFor(db: Db, id: ActorId): Promise<ActorId> {
  const row = await db.selectFrom('actor').select('mergedInto').where('id', '=', id).executeTakeFirst()
  return row?.mergedInto == null ? id : standingFor(db, row.mergedInto)
}

/** How often each actor speaks or holds a stance, counted once over all statements; or for some actors alone. */
function voices(db: Db, only: RawBuilder<unknown> | null, among: StatementFilter) {
  const statements = (column: 's.speakerId' | 's.holderId') =>
    db
      .selectFrom('statement as s')
      .innerJoin('document as d', 'd.id', 's.documentId')
      .where(matches(among))
      .where(column, 'is not', null)
      .$if(only !== null, (query) => query.where(sql<SqlBool>`${sql.ref(column)} in (${only})`))
      .select([`${column} as actor`, 's.documentId'])
  const held = statements('s.holderId').where(sql<SqlBool>`s.holder_id is distinct from s.speaker_id`)
  return db
    .selectFrom(statements('s.speakerId').unionAll(held).as('v'))
    .groupBy('v.actor')
    .select('v.actor')
    .select((eb) => [
      eb.fn.countAll<number>().as('statements'),
      eb.fn.count<number>('v.documentId').distinct().as('documents'),
    ])
}

function summaries(db: Db, only: RawBuilder<unknown> | null, among: StatementFilter) {
  return db
    .selectFrom('actor')
    .leftJoin(voices(db, only, among).as('n'), 'n.actor', 'actor.id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('membership as m')
          .innerJoin('actor as o', 'o.id', 'm.organisationId')
          .where(sql<SqlBool>`m.member_id = actor.id and not m.withdrawn`)
          .select(['o.name as organisation', 'm.role'])
          .orderBy(sql`m.valid_to desc nulls first, m.valid_from desc nulls last, m.id`)
          .limit(1)
          .as('belongs'),
      (join) => join.onTrue(),
    )
    .where('actor.withdrawn', '=', false)
    .select(['actor.id', 'actor.name', 'actor.kind', 'actor.documentId as onlyIn'])
    .select(['belongs.organisation', 'belongs.role'])
    .select([
      sql<number>`coalesce(n.statements, 0)`.as('statements'),
      sql<number>`coalesce(n.documents, 0)`.as('documents'),
    ])
}

function actorMatches(filter: ActorFilter) {
  return sql<SqlBool>`${sql.join([...conditions(filter)], sql` and `)}`
}

function* conditions(filter: ActorFilter) {
  yield sql<SqlBool>`not actor.withdrawn`
  if (filter.kind !== undefined) yield sql<SqlBool>`actor.kind = any(${filter.kind})`
  if (filter.id !== undefined) yield sql<SqlBool>`actor.id = ${filter.id}`
  if (filter.named) yield isNamed
  if (filter.name !== undefined) {
    const pattern = `%${filter.name.replace(/[\\%_]/g, '\\$&')}%`
    yield sql<SqlBool>`(actor.name ilike ${pattern} or exists (
      select from actor_alias a where a.actor_id = actor.id and not a.withdrawn and a.name ilike ${pattern}))`
  }
}

function aliasesOf(db: Db, id: ActorId): Promise<Alias[]> {
  return db
    .selectFrom('actorAlias')
    .select(['id', 'name', 'kind', 'validFrom as from', 'validTo as to'])
    .select(
      sql<StatementId | null>`(select s.row_id from change a
        join change s on s.history_id = a.history_id and s.table_name = 'statement' and s.before @> '{"withdrawn": true}'
        where a.table_name = 'actor_alias' and a.row_id = actor_alias.id and a.after @> '{"withdrawn": false}'
        order by a.history_id desc, s.row_id limit 1)`.as('learntFrom'),
    )
    .where('actorId', '=', id)
    .where('withdrawn', '=', false)
    .orderBy('kind')
    .orderBy('id')
    .execute()
}

function organisationsOf(db: Db, id: ActorId): Promise<Membership[]> {
  return db
    .selectFrom('membership as m')
    .innerJoin('actor as o', 'o.id', 'm.organisationId')
    .select(['o.id', 'm.id as membership', 'o.name', 'm.role', 'm.validFrom as from', 'm.validTo as to'])
    .where('m.memberId', '=', id)
    .where('m.withdrawn', '=', false)
    .orderBy('m.validFrom')
    .orderBy('m.id')
    .execute()
}

function membersOf(db: Db, id: ActorId): Promise<Membership[]> {
  return db
    .selectFrom('membership as m')
    .innerJoin('actor as a', 'a.id', 'm.memberId')
    .select(['a.id', 'm.id as membership', 'a.name', 'm.role', 'm.validFrom as from', 'm.validTo as to'])
    .where('m.organisationId', '=', id)
    .where('m.withdrawn', '=', false)
    .orderBy('m.validFrom')
    .orderBy('m.id')
    .execute()
}

function positionsOf(db: Db, id: ActorId, among: StatementFilter): Promise<Position[]> {
  return db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .innerJoin('concept', 'concept.id', 's.conceptId')
    .where(matches(among))
    .select(['s.id as statement', 's.documentId as document', 'd.published as date', 's.stance', 's.type'])
    .select(['concept.id as concept', 'concept.label as conceptLabel'])
    .where('s.actorId', '=', id)
    .innerJoin('documentVersion as v', 'v.id', 's.versionId')
    .orderBy('d.published', (order) => order.asc().nullsLast())
    .orderBy(sql`v.text_key collate "C"`)
    .orderBy('s.firstChar')
    .orderBy('s.id')
    .execute()
}

function datesOf(db: Db, id: ActorId, among: StatementFilter) {
  return db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(matches(among))
    .where(sql<SqlBool>`(s.speaker_id = ${id} or s.holder_id = ${id})`)
    .select((eb) => [
      sql<string | null>`min(${eb.ref('d.published')})`.as('firstDate'),
      sql<string | null>`max(${eb.ref('d.published')})`.as('lastDate'),
    ])
    .executeTakeFirstOrThrow()
}
