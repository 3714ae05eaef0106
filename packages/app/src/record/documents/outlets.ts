import { sql } from 'kysely'
import type { ActorId, OutletId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { whileUnchanged } from '../engine/while-unchanged.ts'

export interface OutletSummary {
  readonly id: OutletId
  readonly name: string
  /** newspaper, agency, broadcaster, aggregator, state media; null when the codebook does not say. */
  readonly kind: string | null
  readonly country: string | null
  readonly control: string | null
  /** The outlet as a speaker. */
  readonly actor: ActorId
  readonly documents: number
  readonly statements: number
}

/** Outlets that published a document of the record, or all it knows; the one with the most documents first. */
export const listOutlets = (
  db: Db,
  { all = false }: { readonly all?: boolean } = {},
): Promise<readonly OutletSummary[]> => listed(db, all)

const listed = whileUnchanged(
  (db, all: boolean): Promise<OutletSummary[]> =>
    db
      .selectFrom('outlet as o')
      .leftJoin('document as d', (join) =>
        join.onRef('d.outletId', '=', 'o.id').on('d.withdrawn', '=', false),
      )
      .leftJoin(statementsPerDocument(db).as('n'), 'n.documentId', 'd.id')
      .where('o.withdrawn', '=', false)
      .where((eb) => (all ? eb.lit(true) : eb('d.id', 'is not', null)))
      .groupBy('o.id')
      .select(['o.id', 'o.name', 'o.kind', 'o.country', 'o.control', 'o.actorId as actor'])
      .select([
        sql<number>`count(d.id)`.as('documents'),
        sql<number>`coalesce(sum(n.statements), 0)::integer`.as('statements'),
      ])
      .orderBy('documents', 'desc')
      .orderBy(sql`o.name collate "C"`)
      .execute(),
)

/** Counted before they are joined: a row a document, not a row a statement. */
function statementsPerDocument(db: Db) {
  return db
    .selectFrom('currentStatement')
    .groupBy('documentId')
    .select((eb) => ['documentId', eb.fn.countAll<number>().as('statements')])
}
