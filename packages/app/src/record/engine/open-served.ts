import { existsSync } from 'node:fs'
import { Conflict } from '../errors.ts'
import type { Database } from './database.ts'
import { type DoorNote, LAST_STEP, readDoorNote } from './door-file.ts'
import { doorPool } from './door-pool.ts'
import { holderHere } from './lock.ts'

/**
 * A record's folder through the process that serves it; null when none of this machine does. Throws one sentence when
 * that process is of another version of the program, whose tables may differ.
 */
export async function openServed(folder: string): Promise<Database | null> {
  const note = standingNote(folder)
  if (note === null) return null
  const pool = await doorPool(folder, note)
  if (pool === null) return null
  const nothing = async () => {}
  return { pool, engine: 'embedded', address: folder, served: true, ready: nothing, close: nothing }
}

/** The note of the process that holds the folder now: one that a killed process left is nobody's. */
function standingNote(folder: string): DoorNote | null {
  if (!existsSync(folder)) return null
  const note = readDoorNote(folder)
  if (note === null || note.pid !== holderHere(folder)) return null
  if (note.step === LAST_STEP) return note
  throw new Conflict({
    where: folder,
    what: `The record ${folder} is served by another version of onrecord (process ${note.pid}).`,
    todo: 'Use that version, or end it there and serve the record with this one.',
  })
}
