import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MIGRATIONS } from './migrations/migrations.ts'

/** Where the process that serves a folder is asked; lies in the folder, for its owner's eyes only. */
export interface DoorNote {
  /** On 127.0.0.1; null while the door is not open yet, or no more. */
  readonly port: number | null
  /** 32 random bytes in hexadecimal: who can read it may ask. */
  readonly token: string
  readonly pid: number
  /** The last step of the tables' history that the serving program knows. */
  readonly step: string
}

export interface OpenDoorNote extends DoorNote {
  readonly port: number
}

/** Two programs with the same last step mean the same by every table. */
export const LAST_STEP = Object.keys(MIGRATIONS).sort().at(-1) ?? ''

/** Says that this process, which holds the folder, opens its door soon, or lets go of the folder soon: who comes waits. */
export function writeShutDoor(folder: string): void {
  writeDoorNote(folder, { port: null, token: '', pid: process.pid, step: LAST_STEP })
}

/** Only the holder of the folder writes the note: beside and moved into place, so that who looks finds all of one. */
export function writeDoorNote(folder: string, note: DoorNote): void {
  const beside = `${place(folder)}.${process.pid}`
  rmSync(beside, { force: true })
  writeFileSync(beside, `${JSON.stringify(note)}\n`, { mode: 0o600, flag: 'wx' })
  renameSync(beside, place(folder))
}

export function removeDoorNote(folder: string): void {
  rmSync(place(folder), { force: true })
}

/** Null when there is none, or none that this user may read. */
export function readDoorNote(folder: string): DoorNote | null {
  try {
    const note: unknown = JSON.parse(readFileSync(place(folder), 'utf8'))
    return isDoorNote(note) ? note : null
  } catch {
    return null
  }
}

function isDoorNote(value: unknown): value is DoorNote {
  if (typeof value !== 'object' || value === null) return false
  if (!('port' in value && 'token' in value && 'pid' in value && 'step' in value)) return false
  const numbers = (value.port === null || typeof value.port === 'number') && typeof value.pid === 'number'
  return numbers && typeof value.token === 'string' && typeof value.step === 'string'
}

const place = (folder: string): string => join(folder, 'door.json')
