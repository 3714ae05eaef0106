import { type Selectable, sql } from 'kysely'
import type { StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import type { Schema } from '../engine/schema.ts'

type Row = Pick<
  Selectable<Schema['statement']>,
  'id' | 'supersededBy' | 'successor' | 'outdated' | 'withdrawn' | 'verdict'
>

/**
 * Which statement stands for each of these now: itself while it counts, else the end of the way over those that
 * superseded or replaced it; `null` where nothing counts any more (rejected, taken back, or left out by a newer reading).
 * Asks the database only about statements that lead on.
 */
export async function standingFor(db: Db, rows: readonly Row[]): Promise<(row: Row) => StatementId | null> {
  const known = new Map(rows.map((row) => [row.id, row]))
  let wanted = ahead(rows, known)
  while (wanted.length > 0) {
    const more: Row[] = await db
      .selectFrom('statement')
      .select(['id', 'supersededBy', 'successor', 'outdated', 'withdrawn', 'verdict'])
      .where(sql<boolean>`id = any(${wanted})`)
      .execute()
    for (const row of more) known.set(row.id, row)
    wanted = ahead(more, known)
  }
  const follow = (row: Row): StatementId | null => {
    const next = nextOf(row)
    if (next === null) return counts(row) ? row.id : null
    const there = known.get(next)
    return there === undefined ? null : follow(there)
  }
  return follow
}

function ahead(rows: readonly Row[], known: ReadonlyMap<StatementId, Row>): StatementId[] {
  return [...new Set(rows.flatMap((row) => nextOf(row) ?? []))].filter((id) => !known.has(id))
}

/** A proposal that people decided on leads to their word, even when a newer reading left it out. */
const nextOf = ({ supersededBy, outdated, successor }: Row): StatementId | null =>
  supersededBy ?? (outdated ? successor : null)

const counts = ({ outdated, withdrawn, verdict }: Row): boolean =>
  !outdated && !withdrawn && verdict !== 'rejected'
