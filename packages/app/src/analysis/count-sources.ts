import { sql } from 'kysely'
import type { Db } from '../record/engine/open-record.ts'
import { matches, type StatementFilter } from '../record/statements/statement-filter.ts'
import { independentSources, originOf } from './independent-sources.ts'
import { voiceOf } from './matters/sourcing.ts'

/** How many times something was reported, and from how many sources that are neither one place nor one voice. */
export interface SourceCount {
  readonly statements: number
  readonly documents: number
  readonly independent: number
}

/**
 * Counts the independent sources of the statements that match. What goes back to one reporting outlet is one source,
 * whoever relayed it; what names none counts once for its group of near-duplicates or else its document; and a person by
 * name is one source wherever quoted. Where two reports were in truth independent this may count too few.
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
    .select(['s.documentId', 's.speaker', 'd.nearDuplicateGroupId as group', 'first.reporter'])
    .execute()
  return {
    statements: rows.length,
    documents: new Set(rows.map((row) => row.documentId)).size,
    independent: independentSources(
      rows.map((row) => ({ origin: originOf(row), voice: voiceOf(row.speaker) })),
    ),
  }
}
