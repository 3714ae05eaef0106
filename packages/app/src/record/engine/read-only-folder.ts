import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  cpSync,
  lstatSync,
  openSync,
  readdirSync,
} from 'node:fs'
import { join } from 'node:path'
import { Conflict } from '../errors.ts'
import { holderHere } from './lock.ts'
import { type PassingFolder, passingFolder } from './passing-folder.ts'

/** Whether this user may change what is in a record's folder: its rights, and those of a disk that is mounted to be read. */
export function mayWrite(folder: string): boolean {
  try {
    for (const path of [folder, join(folder, 'database')]) accessSync(path, constants.W_OK)
    // Opened to be changed, and not changed: that asks for the rights that this process acts with.
    closeSync(openSync(join(folder, 'database', 'PG_VERSION'), 'r+'))
    return true
  } catch {
    return false
  }
}

/**
 * A copy of a record's database, to be read in place of one that may not be written: PostgreSQL writes also where it is only asked. It goes
 * with this process. Throws where somebody is just writing to the record, since the copy would be of two moments.
 */
export function copyToRead(folder: string): PassingFolder {
  refuseHeld(folder)
  const copy = passingFolder('onrecord-copy-')
  try {
    cpSync(join(folder, 'database'), join(copy.path, 'database'), {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
    })
    refuseHeld(folder)
    makeWritable(copy.path)
    return copy
  } catch (error) {
    copy.remove()
    throw error
  }
}

function refuseHeld(folder: string): void {
  const holder = holderHere(folder)
  if (holder === null) return
  throw new Conflict({
    where: folder,
    what: `The record ${folder} is in use by process ${holder}, and may not be written from here.`,
    todo: 'Close it there and try again.',
  })
}

function makeWritable(path: string): void {
  const isFolder = lstatSync(path).isDirectory()
  chmodSync(path, isFolder ? 0o700 : 0o600)
  if (isFolder) for (const name of readdirSync(path)) makeWritable(join(path, name))
}
