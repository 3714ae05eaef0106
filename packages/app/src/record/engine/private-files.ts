import { chmodSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'

/** Nothing for the group and for others. */
const OTHERS = 0o077

/** What the user keeps from others in files that are not the record's; `null` where that is the same. */
let usual: number | null = null

/**
 * What this process writes from now on is for its user alone, whatever the umask: the database goes on making files for as long
 * as a record is open. A record that was made otherwise is set right.
 */
export function keepPrivate(folder: string): void {
  // Only the main thread may set it, and for all of them.
  if (isMainThread) {
    const before = process.umask(OTHERS)
    if (before !== OTHERS) usual = before
  }
  setRight(folder)
}

/** Some of its files PGlite opens to all in spite of the umask (`pg_internal.init`): to be set right when they are there. */
export function setRight(path: string): void {
  if (process.platform === 'win32') return
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (entry === undefined || entry.isSymbolicLink()) return
  const isFolder = entry.isDirectory()
  if ((entry.mode & OTHERS) !== 0) chmodSync(path, isFolder ? 0o700 : 0o600)
  if (isFolder) for (const name of readdirSync(path)) setRight(join(path, name))
}

/** Makes a file that is no part of a record as the user makes files: a network, a picture, a table. */
export function asUsual<Made>(make: () => Made): Made {
  if (usual === null || !isMainThread) return make()
  process.umask(usual)
  try {
    return make()
  } finally {
    process.umask(OTHERS)
  }
}
