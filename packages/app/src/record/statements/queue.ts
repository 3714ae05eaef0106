import { type SqlBool, sql } from 'kysely'
import type { DocumentId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import type { Page, PageRequest } from '../engine/page.ts'
import { matches, type StatementFilter } from './statement-filter.ts'

/** One document of the queue: what waits in it, and how far people have come. */
export interface Queued {
  readonly document: DocumentId
  readonly title: string | null
  readonly date: string | null
  readonly outlet: string | null
  /** Proposals that nobody decided on, of those that match. */
  readonly undecided: number
  /** Proposals and added statements that a person decided on, rejected ones included. */
  readonly decided: number
  /** How sure the reader is of its least sure undecided proposal, 0 to 1. */
  readonly leastSure: number
  /** The same of what was learnt from people, when asked for in that order; `null` where it says nothing of them. */
  readonly learnedLeastSure: number | null
}

/** What comes first: the oldest, the least sure (of the reader, of what was learnt), or what nobody has looked at. */
export const queueOrders = ['date', 'least-sure', 'learned-unsure', 'untouched'] as const
export type QueueOrder = (typeof queueOrders)[number]

export interface QueuePage extends Page<Queued> {
  /** Over the whole record, whatever is asked for. */
  readonly progress: { readonly decided: number; readonly undecided: number }
}

/**
 * The documents with proposals that wait for a decision, in the order asked for.
 *
 * `await queue(db, { by: 'least-sure' }, { limit: 1 })` is where to go on.
 */
export async function queue(
  db: Db,
  { by = 'date', filter = {} }: { readonly by?: QueueOrder; readonly filter?: StatementFilter },
  { offset = 0, limit = 100 }: PageRequest = {},
): Promise<QueuePage> {
  const counted = countsPerDocument(db, filter).as('q')
  const items = await db
    .selectFrom(counted)
    .innerJoin('document as d', 'd.id', 'q.document')
    .leftJoin('outlet', 'outlet.id', 'd.outletId')
    .leftJoin(learnedPerDocument(db, filter, by === 'learned-unsure').as('l'), 'l.document', 'q.document')
    .where('q.undecided', '>', 0)
    .selectAll('q')
    .select(['d.title', 'd.published as date', 'outlet.name as outlet', 'l.learnedLeastSure'])
    .orderBy(ORDERS[by])
    .orderBy('d.published')
    .orderBy(sql`(select v.text_key collate "C" from document_version v where v.id = d.version_id)`)
    .offset(offset)
    .limit(limit)
    .execute()
  const { total, ...progress } = await db
    .selectFrom(counted)
    .select([
      sql<number>`count(*) filter (where q.undecided > 0)`.as('total'),
      sql<number>`coalesce(sum(q.decided), 0)::integer`.as('decided'),
      sql<number>`coalesce(sum(q.undecided), 0)::integer`.as('undecided'),
    ])
    .executeTakeFirstOrThrow()
  return { items, total, offset, progress }
}

/** What waits and what is decided in each document, from the index of what stands alone: titles are for those shown. */
function countsPerDocument(db: Db, filter: StatementFilter) {
  const waits = sql<SqlBool>`s.layer = 'proposal' and ${matches(filter)}`
  return db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(
      sql<SqlBool>`not s.withdrawn and not s.outdated and s.superseded_by is null and not d.withdrawn
        and s.version_id between d.version_id and d.version_id`,
    )
    .groupBy('s.documentId')
    .select('s.documentId as document')
    .select(sql<number>`count(*) filter (where ${waits})`.as('undecided'))
    .select(sql<number>`count(*) filter (where s.layer = 'checked')`.as('decided'))
    .select(sql<number>`min(s.confidence) filter (where ${waits})`.as('leastSure'))
}

/** How sure what was learnt is of its least sure word in each document; of none where nobody asks in that order. */
function learnedPerDocument(db: Db, filter: StatementFilter, asked: boolean) {
  return db
    .selectFrom('learnedWord as w')
    .innerJoin('statement as s', 's.id', 'w.statementId')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .innerJoin('codebook as b', 'b.id', 's.codebookId')
    .where('b.learnedInUse', '=', true)
    .where(
      sql<SqlBool>`${asked} and s.superseded_by is null and ${matches({ ...filter, layer: 'proposal' })}`,
    )
    .groupBy('s.documentId')
    .select('s.documentId as document')
    .select(sql<number>`min(w.sure)`.as('learnedLeastSure'))
}

const ORDERS = {
  date: sql`d.published nulls last`,
  'least-sure': sql`q.least_sure`,
  'learned-unsure': sql`l.learned_least_sure nulls last, q.least_sure`,
  untouched: sql`q.decided > 0, q.undecided desc`,
} as const
