import { sql } from 'kysely'
import type { HistoryId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict } from '../errors.ts'

/**
 * What must not be left by an undo, since somebody has built on what it takes back: each row selects the actor (`id`) with which
 * something would be wrong, and what, among the actors and memberships whose numbers are given.
 */
const NEVER_LEFT = (actors: readonly number[], memberships: readonly number[]) => [
  // Two actors of one name and kind: which of them "the Ledger" is, nobody could say.
  sql<Left>`
    select a.id, format('actor %s is called “%s” by now, as actor %s would be again', o.id, o.name, a.id) as what
    from actor a join actor o on o.name = a.name and o.kind = a.kind and o.id <> a.id
    where a.id = any(${actors}) and not a.withdrawn and not o.withdrawn
      and a.document_id is null and o.document_id is null`,
  // A person and an unnamed source have no members, and nobody belongs to what is not there; one that was merged goes on in another.
  sql<Left>`
    select o.id, format('actor %s belongs to actor %s by now', m.member_id, o.id) as what
    from membership m join actor o on o.id = m.organisation_id
    where (o.id = any(${actors}) or m.id = any(${memberships})) and not m.withdrawn
      and (o.kind in ('person', 'anonymous') or o.withdrawn and o.merged_into is null)`,
  sql<Left>`
    select a.id, format('actor %s belongs to actor %s by now', a.id, m.organisation_id) as what
    from membership m join actor a on a.id = m.member_id
    where (a.id = any(${actors}) or m.id = any(${memberships})) and not m.withdrawn and a.withdrawn
      and a.merged_into is null`,
  // What somebody says has its speaker.
  sql<Left>`
    select a.id, format('statement %s is by actor %s by now', s.id, a.id) as what
    from actor a join statement s on a.id in (s.speaker_id, s.holder_id)
    where a.id = any(${actors}) and a.withdrawn and a.merged_into is null
      and not s.withdrawn and s.superseded_by is null and not s.outdated`,
]

interface Left {
  readonly id: number
  readonly what: string
}

/** A row that was written back. */
interface Changed {
  readonly table: string
  readonly id: number
}

/** Refuses an undo, whose changes are written already, that would leave what others built on it hanging in the air. */
export async function mustLeaveNothingHanging(
  tx: Db,
  history: HistoryId,
  changes: readonly Changed[],
): Promise<void> {
  const actors = idsOf(changes, 'actor')
  const memberships = idsOf(changes, 'membership')
  if (actors.length === 0 && memberships.length === 0) return
  for (const asked of NEVER_LEFT(actors, memberships)) {
    const { rows } = await asked.execute(tx)
    const [left] = rows.sort((a, b) => a.id - b.id)
    if (left === undefined) continue
    throw new Conflict({
      what: `Change ${history} cannot be undone: ${left.what}.`,
      where: `actor ${left.id}`,
      todo: 'Take that back first.',
    })
  }
}

const idsOf = (changes: readonly Changed[], wanted: string): readonly number[] => [
  ...new Set(changes.flatMap(({ table, id }) => (table === wanted ? id : []))),
]
