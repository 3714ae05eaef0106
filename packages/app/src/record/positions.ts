import type { ActorKind } from '@onrecord/reader'
import { sql } from 'kysely'
import type { ActorId, ConceptId, StatementId } from './ids.ts'
import type { Db } from './open-record.ts'
import { matches, type StatementFilter } from './statement-filter.ts'

/**
 * Who stands where: one cell for each actor and concept that meet in a statement. Each count is the length of its list,
 * so every number leads back to the statements; what is unset is counted apart and never as agreement.
 */
export interface Positions {
  readonly actors: readonly PositionActor[]
  readonly concepts: readonly PositionConcept[]
  readonly cells: readonly PositionCell[]
}

export interface PositionActor {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  /** An anonymous source stands in one document only. */
  readonly anonymous: boolean
  readonly total: number
}

export interface PositionConcept {
  readonly id: ConceptId
  readonly key: string
  readonly label: string
  readonly total: number
}

export interface PositionCell {
  readonly actor: ActorId
  readonly concept: ConceptId
  readonly agree: readonly StatementId[]
  readonly disagree: readonly StatementId[]
  readonly neutral: readonly StatementId[]
  readonly unset: readonly StatementId[]
}

/** The positions table of the statements that match: actors and concepts with the most statements first. */
export async function positions(db: Db, filter: StatementFilter = {}): Promise<Positions> {
  const rows = await cellRows(db, filter)
  return {
    actors: totals(
      rows,
      (row) => row.actor,
      ({ actor, actorName, actorKind, anonymous }) => {
        return { id: actor, name: actorName, kind: actorKind, anonymous }
      },
    ),
    concepts: totals(
      rows,
      (row) => row.concept,
      ({ concept, conceptKey, conceptLabel }) => {
        return { id: concept, key: conceptKey, label: conceptLabel }
      },
    ),
    cells: rows.map(({ actor, concept, agree, disagree, neutral, unset }) => {
      return { actor, concept, agree, disagree, neutral, unset }
    }),
  }
}

function cellRows(db: Db, filter: StatementFilter) {
  return db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .innerJoin('actor', 'actor.id', 's.actorId')
    .innerJoin('concept', 'concept.id', 's.conceptId')
    .where(matches(filter))
    .groupBy(['actor.id', 'concept.id'])
    .orderBy('actor.id')
    .orderBy('concept.id')
    .select(['actor.id as actor', 'actor.name as actorName', 'actor.kind as actorKind'])
    .select(['concept.id as concept', 'concept.key as conceptKey', 'concept.label as conceptLabel'])
    .select([
      sql<boolean>`actor.document_id is not null`.as('anonymous'),
      idsWhere('s.stance = 1').as('agree'),
      idsWhere('s.stance = -1').as('disagree'),
      idsWhere('s.stance = 0').as('neutral'),
      idsWhere('s.stance is null').as('unset'),
    ])
    .execute()
}

function idsWhere(condition: string) {
  return sql<
    StatementId[]
  >`coalesce(array_agg(s.id order by s.id) filter (where ${sql.raw(condition)}), '{}')`
}

type CellRow = Awaited<ReturnType<typeof cellRows>>[number]

function totals<Key, Entry>(
  rows: readonly CellRow[],
  key: (row: CellRow) => Key,
  entry: (row: CellRow) => Entry,
) {
  const found = new Map<Key, Entry & { total: number }>()
  for (const row of rows) {
    const total = (found.get(key(row))?.total ?? 0) + sizeOf(row)
    found.set(key(row), { ...entry(row), total })
  }
  return [...found.values()].sort((a, b) => b.total - a.total)
}

function sizeOf({ agree, disagree, neutral, unset }: CellRow): number {
  return agree.length + disagree.length + neutral.length + unset.length
}
