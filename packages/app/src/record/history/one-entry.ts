import type { HistoryId } from '../engine/ids.ts'
import { newId } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import { type Act, noteUnder, type RowChange } from './history.ts'

/**
 * Does a row of things, each of which would have an entry in the history of its own, as one: it has one entry and is undone in one
 * step. Lives in a transaction. What changes nothing leaves no entry, and its number is `null`.
 *
 * `await asOneEntry(tx, 'imported debate.dna', act, (act) => registerCodebook(tx, codebook, act))`
 */
export async function asOneEntry<Done>(
  tx: Db,
  action: string,
  act: Act,
  work: (act: Act) => Promise<Done>,
): Promise<{ readonly done: Done; readonly history: HistoryId | null }> {
  const id = await newId(tx, 'history')
  const changes: RowChange[] = []
  const done = await work({ ...act, partOf: { id, changes } })
  if (changes.length === 0) return { done, history: null }
  await noteUnder(tx, id, act, { action, changes })
  return { done, history: id }
}
