import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Conflict } from '../errors.ts'
import type { Database } from './database.ts'
import { type DoorNote, LAST_STEP, readDoorNote } from './door-file.ts'
import { doorPool } from './door-pool.ts'
import { holderHere } from './lock.ts'

/**
 * A record's folder through the process that serves it; null when none of this machine does. Throws one sentence when
 * that process is of another version of the program, whose tables may differ.
 */
async function openServed(folder: string): Promise<Database | 'shut' | null> {
  const note = standingNote(folder)
  if (note === null) return null
  const { port } = note
  if (port === null) return 'shut'
  const pool = await doorPool(folder, { ...note, port })
  if (pool === null) return null
  const nothing = async () => {}
  return { pool, engine: 'embedded', address: folder, served: true, ready: nothing, close: nothing }
}

/** Milliseconds that a command waits for the door of a record that is just being opened, or closed. */
const PATIENCE = 60_000
/** Milliseconds after which the wait is told. */
const QUIET = 2_000

/**
 * A record's folder, through the process that serves it or by itself where none does. While such a process has locked the
 * folder and its door is not open, as at its start and its end, waits for it, a minute at most; `onWait` is told in one
 * sentence when that takes longer than two seconds.
 */
export async function openServedOrOwn(
  folder: string,
  openOwn: () => Promise<Database>,
  {
    patience = PATIENCE,
    quiet = QUIET,
    onWait = () => {},
  }: {
    readonly patience?: number
    readonly quiet?: number
    readonly onWait?: (told: string) => void
  } = {},
): Promise<Database> {
  const begun = Date.now()
  let told = false
  while (true) {
    const served = await openServed(folder)
    if (served !== null && served !== 'shut') return served
    if (served === null) {
      try {
        return await openOwn()
      } catch (error) {
        // Somebody may have begun to serve the folder between the look at its door and the lock.
        if (!(error instanceof Conflict) || standingNote(folder) === null) throw error
      }
    }
    const waited = Date.now() - begun
    if (waited > quiet && !told) {
      told = true
      onWait(`waiting for the process that serves ${folder}: it is just opening or closing the record`)
    }
    if (waited > patience) throw stillShut(folder, patience)
    await wait(100)
  }
}

function stillShut(folder: string, patience: number): Conflict {
  return new Conflict({
    where: folder,
    what: `The process that serves the record ${folder} has not let anybody in for ${patience / 1000} s; it is just opening or closing it.`,
    todo: 'Try again when it has.',
  })
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
