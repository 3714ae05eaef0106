import type { ActorKind, Stance } from '@onrecord/reader'
import { sql } from 'kysely'
import { actorOrder } from '../record/actors/actor-order.ts'
import type { ActorId, ConceptId, StatementId } from '../record/engine/ids.ts'
import type { Db } from '../record/engine/open-record.ts'
import { whileUnchanged } from '../record/engine/while-unchanged.ts'
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

/** What stands in one cell, by stance. */
interface Cell<Held> {
  readonly actor: ActorId
  readonly concept: ConceptId
  readonly agree: Held
  readonly disagree: Held
  readonly neutral: Held
  readonly unset: Held
}

export type PositionCell = Cell<readonly StatementId[]>
export type PositionCount = Cell<number>

/** The same with the sizes of the lists alone: a large record has a short answer. */
export interface PositionCounts extends Pick<Positions, 'actors' | 'concepts'> {
  readonly cells: readonly PositionCount[]
}

/** The positions table of the statements that match: actors and concepts with the most statements first. */
export async function positions(db: Db, filter: StatementFilter = {}): Promise<Positions> {
  const rows = await perStance(db, filter)
    .innerJoin('documentVersion as v', 'v.id', 's.versionId')
    .select(
      sql<readonly StatementId[]>`array_agg(s.id order by d.published, v.text_key collate "C",
        s.first_char, s.last_char, s.place, s.id)`.as('held'),
    )
    .execute()
  return inOrder(db, cellsOf<readonly StatementId[]>(rows, []), (ids) => ids.length)
}

/** How many statements stand in each cell of the positions table. */
export const positionCounts = whileUnchanged(async (db, filter: StatementFilter): Promise<PositionCounts> => {
  const rows = await perStance(db, filter).select(sql<number>`count(*)::integer`.as('held')).execute()
  return inOrder(db, cellsOf(rows, 0), (count) => count)
})

interface StanceRow<Held> {
  readonly actor: ActorId
  readonly concept: ConceptId
  readonly stance: Stance
  readonly held: Held
}

function perStance(db: Db, filter: StatementFilter) {
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
    .select('s.stance')
}

function cellsOf<Held>(rows: readonly StanceRow<Held>[], none: Held): Cell<Held>[] {
  const cells = new Map<string, Cell<Held>>()
  for (const { actor, concept, stance, held } of rows) {
    const key = `${actor} ${concept}`
    const empty = { actor, concept, agree: none, disagree: none, neutral: none, unset: none }
    cells.set(key, { ...(cells.get(key) ?? empty), [columnOf(stance)]: held })
  }
  return [...cells.values()]
}

function columnOf(stance: Stance): 'agree' | 'disagree' | 'neutral' | 'unset' {
  if (stance === null) return 'unset'
  return stance === 1 ? 'agree' : stance === -1 ? 'disagree' : 'neutral'
}

/** With the names of who and what meets in them; the cells go by these, actor by actor. */
async function inOrder<Held>(db: Db, cells: readonly Cell<Held>[], size: (held: Held) => number) {
  const sizeOf = ({ agree, disagree, neutral, unset }: Cell<Held>) =>
    size(agree) + size(disagree) + size(neutral) + size(unset)
  const actors = totals(cells, (cell) => cell.actor, sizeOf)
  const concepts = totals(cells, (cell) => cell.concept, sizeOf)
  const [busy, met] = [await withNames(db, actors), await withLabels(db, concepts)]
  const [row, column] = [placesOf(busy), placesOf(met)]
  const at = ({ actor, concept }: Cell<Held>) =>
    (row.get(actor) ?? 0) * met.length + (column.get(concept) ?? 0)
  return { actors: busy, concepts: met, cells: [...cells].sort((a, b) => at(a) - at(b)) }
}

const placesOf = (rows: readonly { readonly id: number }[]): ReadonlyMap<number, number> =>
  new Map(rows.map(({ id }, at) => [id, at]))

/** How many statements stand behind each actor or concept. */
function totals<Held>(
  cells: readonly Cell<Held>[],
  key: (cell: Cell<Held>) => number,
  sizeOf: (cell: Cell<Held>) => number,
): Map<number, number> {
  const found = new Map<number, number>()
  for (const cell of cells) found.set(key(cell), (found.get(key(cell)) ?? 0) + sizeOf(cell))
  return found
}

async function withNames(db: Db, totals: ReadonlyMap<ActorId, number>): Promise<PositionActor[]> {
  const rows = await db
    .selectFrom('actor')
    .where(sql<boolean>`id = any(${[...totals.keys()]})`)
    .select(['id', 'name', 'kind', 'documentId'])
    .orderBy(actorOrder)
    .execute()
  const actors = rows.map(({ documentId, ...row }) => ({ ...row, anonymous: documentId !== null }))
  return busiestFirst(actors, totals)
}

async function withLabels(db: Db, totals: ReadonlyMap<ConceptId, number>): Promise<PositionConcept[]> {
  const rows = await db
    .selectFrom('concept')
    .where(sql<boolean>`id = any(${[...totals.keys()]})`)
    .select(['id', 'key', 'label'])
    .orderBy(sql`label collate "C"`)
    .orderBy(sql`key collate "C"`)
    .orderBy('id')
    .execute()
  return busiestFirst(rows, totals)
}

/** With their totals, the greatest first; of equal ones what comes first as given. */
function busiestFirst<Row extends { readonly id: number }>(
  rows: readonly Row[],
  totals: ReadonlyMap<number, number>,
): (Row & { readonly total: number })[] {
  return rows
    .map((row) => ({ ...row, total: totals.get(row.id) ?? 0 }))
    .sort((one, other) => other.total - one.total)
}
