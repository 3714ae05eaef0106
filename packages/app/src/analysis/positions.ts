import type { ActorKind, Stance } from '@onrecord/reader'
import { sql } from 'kysely'
import type { ActorId, ConceptId, StatementId } from '../record/engine/ids.ts'
import type { Db } from '../record/engine/open-record.ts'
import { matches, type StatementFilter } from '../record/statements/statement-filter.ts'

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
  const cells = cellsOf(await stanceRows(db, filter))
  const actors = totals(cells, (cell) => cell.actor)
  const concepts = totals(cells, (cell) => cell.concept)
  return { actors: await withNames(db, actors), concepts: await withLabels(db, concepts), cells }
}

function stanceRows(db: Db, filter: StatementFilter) {
  return db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(matches(filter))
    .where('s.actorId', 'is not', null)
    .where('s.conceptId', 'is not', null)
    .groupBy(['s.actorId', 's.conceptId', 's.stance'])
    .select((eb) => [
      eb.ref('s.actorId').$notNull().as('actor'),
      eb.ref('s.conceptId').$notNull().as('concept'),
    ])
    .select(['s.stance', sql<StatementId[]>`array_agg(s.id)`.as('ids')])
    .execute()
}

type StanceRow = Awaited<ReturnType<typeof stanceRows>>[number]

function cellsOf(rows: readonly StanceRow[]): PositionCell[] {
  const cells = new Map<string, PositionCell>()
  for (const { actor, concept, stance, ids } of rows) {
    const cell = cells.get(`${actor} ${concept}`) ?? {
      actor,
      concept,
      agree: [],
      disagree: [],
      neutral: [],
      unset: [],
    }
    cells.set(`${actor} ${concept}`, { ...cell, [columnOf(stance)]: ids.sort((a, b) => a - b) })
  }
  return [...cells.values()].sort((a, b) => a.actor - b.actor || a.concept - b.concept)
}

function columnOf(stance: Stance): 'agree' | 'disagree' | 'neutral' | 'unset' {
  if (stance === null) return 'unset'
  return stance === 1 ? 'agree' : stance === -1 ? 'disagree' : 'neutral'
}

/** How many statements stand behind each actor or concept, most first; of equal ones the lower id. */
function totals(cells: readonly PositionCell[], key: (cell: PositionCell) => number): Map<number, number> {
  const found = new Map<number, number>()
  for (const cell of cells) {
    const { agree, disagree, neutral, unset } = cell
    const size = agree.length + disagree.length + neutral.length + unset.length
    found.set(key(cell), (found.get(key(cell)) ?? 0) + size)
  }
  return new Map([...found].sort(([a, m], [b, n]) => n - m || a - b))
}

async function withNames(db: Db, totals: ReadonlyMap<ActorId, number>): Promise<PositionActor[]> {
  const rows = await db
    .selectFrom('actor')
    .where(sql<boolean>`id = any(${[...totals.keys()]})`)
    .select(['id', 'name', 'kind', 'documentId'])
    .execute()
  const names = new Map(
    rows.map(({ documentId, ...row }) => [row.id, { ...row, anonymous: documentId !== null }]),
  )
  return [...totals].flatMap(([id, total]) => present(names.get(id), total))
}

async function withLabels(db: Db, totals: ReadonlyMap<ConceptId, number>): Promise<PositionConcept[]> {
  const rows = await db
    .selectFrom('concept')
    .where(sql<boolean>`id = any(${[...totals.keys()]})`)
    .select(['id', 'key', 'label'])
    .execute()
  const labels = new Map(rows.map((row) => [row.id, row]))
  return [...totals].flatMap(([id, total]) => present(labels.get(id), total))
}

function present<Row>(row: Row | undefined, total: number): (Row & { readonly total: number })[] {
  return row === undefined ? [] : [{ ...row, total }]
}
