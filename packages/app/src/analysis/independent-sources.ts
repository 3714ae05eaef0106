import { sql } from 'kysely'
import type { Db } from '../record/engine/open-record.ts'
import { matches, type StatementFilter } from '../record/statements/statement-filter.ts'

/** How many times something was reported, and from how many places that did not copy each other. */
export interface SourceCount {
  readonly statements: number
  readonly documents: number
  readonly independent: number
}

/**
 * Counts the independent sources of the statements that match. What goes back to one reporting outlet is one source,
 * whoever relayed it; what names none counts once for its group of near-duplicates or else its document. Where two
 * reports of one outlet were in truth independent this counts too few, never too many.
 */
export async function countSources(db: Db, filter: StatementFilter = {}): Promise<SourceCount> {
  const rows = await db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('chainLink as l')
          .whereRef('l.statementId', '=', 's.id')
          .where('l.role', '=', 'reporting-outlet')
          .orderBy('l.place')
          .limit(1)
          .select(sql<string>`coalesce('actor ' || l.actor_id, 'name ' || l.name)`.as('reporter'))
          .as('first'),
      (join) => join.onTrue(),
    )
    .where(matches(filter))
    .select(['s.documentId', 'd.nearDuplicateGroupId as group', 'first.reporter'])
    .execute()
  return {
    statements: rows.length,
    documents: new Set(rows.map((row) => row.documentId)).size,
    independent: new Set(rows.map(sourceOf)).size,
  }
}

export interface Traced {
  readonly documentId: number
  readonly group: number | null
  readonly reporter: string | null
}

/** What makes two reports one source: the outlet they go back to, else their group of near-duplicates, else their document. */
export function sourceOf({ documentId, group, reporter }: Traced): string {
  return reporter ?? (group === null ? `document ${documentId}` : `group ${group}`)
}
