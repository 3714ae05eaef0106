import type { ActorKind, Anonymity, StatementType } from '@onrecord/reader'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isNamed } from '../actors/named-actors.ts'
import type { ActorId, CoderId, ConceptId, DocumentId, GroupId, ItemId, OutletId } from '../engine/ids.ts'
import { queryOf } from '../search-words.ts'
import type { LayerChoice } from '../vocabulary.ts'

/** Which statements are asked for; what is left out does not narrow. */
export interface StatementFilter {
  /** Who speaks, or whose stance it is. */
  readonly actor?: ActorId
  /** Whose stance it is, not who merely speaks: what the positions count. */
  readonly stanceOf?: ActorId
  /** What kind of actor the stance is that of. */
  readonly kind?: readonly ActorKind[]
  /** True: only where the stance is that of somebody one could ask for by name. */
  readonly named?: boolean
  readonly concept?: ConceptId
  /** What its decision or one of its figures is about: by the codebook's id of it, or by its label. */
  readonly item?: ItemId
  readonly stance?: readonly (-1 | 0 | 1 | 'unset')[]
  readonly type?: readonly StatementType[]
  readonly anonymity?: readonly Anonymity[]
  readonly outlet?: OutletId
  readonly document?: DocumentId
  readonly group?: GroupId
  /** Where its first word lies in the text: from an offset, before another. */
  readonly begins?: { readonly from: number; readonly before: number }
  /** First and last ISO day of publication, both included. */
  readonly from?: string
  readonly to?: string
  /** Words of the sentence, as one types them: `missiles -tanks "long range"`. */
  readonly text?: string
  readonly layer?: LayerChoice
  /** One coder's word: a person, or a reader in one version. */
  readonly coder?: CoderId
}

type Condition = RawBuilder<SqlBool>

/** The filter as one condition on `statement as s` with its `document as d`. */
export function matches(filter: StatementFilter): Condition {
  return sql<SqlBool>`${sql.join([...conditions(filter)], sql` and `)}`
}

function* conditions(filter: StatementFilter): Iterable<Condition> {
  yield sql`not s.withdrawn and not s.outdated and not d.withdrawn`
  // For the planner, as in the view of what counts: migration 0007 says why.
  yield sql`s.version_id between d.version_id and d.version_id`
  yield layer(filter.layer ?? 'current')
  if (filter.actor !== undefined) yield sql`(s.speaker_id = ${filter.actor} or s.actor_id = ${filter.actor})`
  if (filter.stanceOf !== undefined) yield sql`s.actor_id = ${filter.stanceOf}`
  if (filter.kind !== undefined) yield actorIs(sql`actor.kind = any(${filter.kind})`)
  if (filter.named) yield actorIs(isNamed)
  if (filter.concept !== undefined) yield sql`s.concept_id = ${filter.concept}`
  if (filter.item !== undefined) yield about(filter.item)
  if (filter.stance !== undefined) yield stances(filter.stance)
  if (filter.type !== undefined) yield sql`s.type = any(${filter.type})`
  if (filter.anonymity !== undefined) yield sql`s.anonymity = any(${filter.anonymity})`
  if (filter.outlet !== undefined) yield sql`d.outlet_id = ${filter.outlet}`
  if (filter.document !== undefined) yield sql`s.document_id = ${filter.document}`
  if (filter.group !== undefined) yield sql`d.near_duplicate_group_id = ${filter.group}`
  if (filter.begins !== undefined)
    yield sql`s.first_char >= ${filter.begins.from} and s.first_char < ${filter.begins.before}`
  if (filter.from !== undefined) yield sql`d.published >= ${filter.from}`
  if (filter.to !== undefined) yield sql`d.published <= ${filter.to}`
  if (filter.text !== undefined) yield sql`s.search @@ ${queryOf(filter.text)}`
  if (filter.coder !== undefined) yield sql`s.coder_id = ${filter.coder}`
}

function actorIs(condition: Condition): Condition {
  return sql`s.actor_id in (select actor.id from actor where ${condition})`
}

function about(item: ItemId): Condition {
  const words = sql`(select i.key from item i where i.id = ${item} union select i.label from item i where i.id = ${item})`
  return sql`(exists (select from decision x where x.statement_id = s.id and x.item in ${words})
    or exists (select from quantity x where x.statement_id = s.id and x.item in ${words}))`
}

function layer(choice: LayerChoice): Condition {
  if (choice === 'proposal') return sql`s.layer = 'proposal'`
  const newest = sql<SqlBool>`(s.superseded_by is null and s.verdict is distinct from 'rejected')`
  return choice === 'current' ? newest : sql`(s.layer = 'checked' and ${newest})`
}

/** Unset is a value of its own: it is asked for by name and never found among the stances. */
function stances(wanted: readonly (-1 | 0 | 1 | 'unset')[]): Condition {
  const set = wanted.filter((stance) => stance !== 'unset')
  const unset = wanted.includes('unset') ? sql`s.stance is null` : sql`false`
  return sql`(s.stance = any(${set}::smallint[]) or ${unset})`
}
