import { sql } from 'kysely'
import type { CoderId, HistoryId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { type Act, type HistoryEntry, historyEntry, undo } from './history.ts'

/** What the next undo would take back and the next redo would do again, for one coder; `null` where there is nothing. */
export interface Steps {
  readonly undo: Step | null
  readonly redo: Step | null
}

export interface Step {
  readonly id: HistoryId
  readonly action: string
  readonly at: string
}

/**
 * Undo and redo without end, derived from the history alone, so that they go on over sessions: undo takes back the
 * coder's newest change that still stands; redo takes back the newest undo, until the coder changes something new.
 */
export async function nextSteps(db: Db, coder: CoderId): Promise<Steps> {
  const takenBack = new Set<HistoryId>()
  let redo: Step | null = null
  for await (const { undoes, undoesAct, ...entry } of newestFirst(db, coder)) {
    if (takenBack.has(entry.id)) continue
    if (undoes === null) return { undo: entry, redo }
    takenBack.add(undoes)
    if (undoesAct) redo ??= entry
  }
  return { undo: null, redo }
}

interface Walked extends Step {
  readonly undoes: HistoryId | null
  /** Whether what it took back was a change itself, and no undo. */
  readonly undoesAct: boolean
}

async function* newestFirst(db: Db, coder: CoderId) {
  let before: HistoryId | null = null
  // Nearly always the newest change is the next step; a hundred are asked for only behind a row of undone ones.
  for (let many = 4; ; many = 100) {
    const rows: Walked[] = await db
      .selectFrom('history as h')
      .leftJoin('history as o', 'o.id', 'h.undoes')
      .select(['h.id', 'h.action', 'h.at', 'h.undoes'])
      .select(sql<boolean>`o.id is not null and o.undoes is null`.as('undoesAct'))
      .where('h.coderId', '=', coder)
      .$if(before !== null, (query) => query.where('h.id', '<', before ?? 0))
      .orderBy('h.id', 'desc')
      .limit(many)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    before = last.id
  }
}

/** Takes back the coder's newest change that stands; `null` when there is none. Throws `Conflict` when it was built on since. */
export async function undoLatest(db: Db, act: Act): Promise<HistoryEntry | null> {
  const { undo: step } = await nextSteps(db, act.coder)
  if (step === null) return null
  return historyEntry(db, await undo(db, step.id, act))
}

/** Does again what the coder's newest undo took back; `null` when there is none. */
export async function redoLatest(db: Db, act: Act): Promise<HistoryEntry | null> {
  const { redo: step } = await nextSteps(db, act.coder)
  if (step === null) return null
  return historyEntry(db, await undo(db, step.id, act))
}
