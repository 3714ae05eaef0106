import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Conflict, Invalid, noRecordAt } from '../errors.ts'
import { columnTypes } from './column-types.ts'
import type { Database } from './database.ts'
import { openDoor } from './door.ts'
import { removeDoorNote, writeShutDoor } from './door-file.ts'
import { layDownDatabase } from './empty-database.ts'
import { failureLine, failureOf } from './failures.ts'
import { type Lock, lockFolder } from './lock.ts'
import { bringUpToDate, SCHEMA } from './migrate.ts'
import { keepPrivate, setRight } from './private-files.ts'
import { copyToRead, mayWrite } from './read-only-folder.ts'
import type { Schema } from './schema.ts'

/**
 * A record in a folder of its own: `record.json` says what it is, `database/` is PGlite's. Until the tables are all
 * there `record.json` says `making`; whatever a killed process left in that state is thrown away and begun again.
 */
export async function openFolder(
  folder: string,
  create: boolean,
  withDoor: boolean,
  tell: (sentence: string) => void = () => {},
): Promise<Database> {
  const state = folderState(folder)
  if (state !== 'ready' && !create) throw noRecordAt(folder)
  if (state === 'ready' && !mayWrite(folder)) {
    if (create) throw mayNotBeWritten(folder)
    return openCopy(folder)
  }
  makeFolder(folder)
  mustBeOneStory(folder)
  keepPrivate(folder)
  const lock = await lockFolder(folder)
  if (lock.isCopied) tell(copied(folder))
  try {
    return await openLocked(folder, lock, withDoor)
  } catch (error) {
    removeDoorNote(folder)
    lock.release()
    throw error
  }
}

/** Said once: from now on it is a folder of its own. */
const copied = (folder: string): string =>
  `The record ${folder} is a copy that was made while somebody had it open, so that it may be half of two states: \`onrecord verify\` looks. Copy backups instead (onrecord backup).`

function mayNotBeWritten(folder: string): Invalid {
  const what = `The record ${folder} may not be written by this user.`
  return new Invalid({ where: folder, what, todo: 'Let this user write there, or copy it to where it may.' })
}

/** A record that may not be written, as a copy of it that takes no changes. */
async function openCopy(folder: string): Promise<Database> {
  const copy = copyToRead(folder)
  try {
    const pglite = await openPglite(copy.path, true)
    return {
      pool: poolOf(pglite),
      engine: 'embedded',
      address: folder,
      // Its tables are brought up to date before; from then on a change is refused, since it would be lost.
      ready: async () => {
        await pglite.exec('set default_transaction_read_only = on')
      },
      close: async () => {
        await pglite.close()
        copy.remove()
      },
    }
  } catch (error) {
    copy.remove()
    throw error
  }
}

/** Makes the record's folder, and those above it, one by one: all at once never ends where nothing can be made. */
function makeFolder(folder: string): void {
  try {
    if (folder.trim() === '') throw new Error('the path is empty')
    for (const path of ancestors(resolve(folder))) if (!existsSync(path)) mkdirSync(path)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The record cannot be made at "${folder}": ${why}. Choose a folder that you may write to.`,
    )
  }
}

/** The path and all above it, topmost first. */
function ancestors(path: string): string[] {
  const above = dirname(path)
  return above === path ? [path] : [...ancestors(above), path]
}

/** What sync programs call the second of two versions: Dropbox, Nextcloud, Syncthing, Resilio, OneDrive among others. */
const SECOND = /conflicted copy|\.sync-conflict-|\.conflict[.\d]|_conf\(|\(conflict/i

/** Refuses a folder into which a sync program has put files of two machines: rows of one would be taken for the other's. */
function mustBeOneStory(folder: string): void {
  const second = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
    SECOND.test(basename(name)),
  )
  if (second === undefined) return
  throw new Conflict({
    where: folder,
    what: `The record ${folder} was written on two machines at once: a sync program has put "${second}" into it.`,
    todo: 'Restore the newest backup, and let no sync program into the folder of a record: sync backups.',
  })
}

async function openLocked(folder: string, lock: Lock, withDoor: boolean): Promise<Database> {
  removeDoorNote(folder)
  const made = folderState(folder) === 'ready'
  if (!made) startOver(folder)
  if (withDoor) writeShutDoor(folder)
  const pglite = await openPglite(folder, made)
  setRight(folder)
  const pool = poolOf(pglite)
  return {
    pool,
    engine: 'embedded',
    address: folder,
    openDoor: () => openDoor(folder, pool),
    ready: async () => {
      if (!made) writeMark(folder, 'ready')
    },
    close: async () => {
      await pglite.close()
      setRight(folder)
      removeDoorNote(folder)
      lock.release()
    },
  }
}

async function openPglite(folder: string, made: boolean): Promise<PGlite> {
  const dataDir = join(folder, 'database')
  try {
    if (!made) await layDownDatabase(dataDir, makeDatabase)
    return await createPglite(dataDir)
  } catch (error) {
    const failure = failureOf(error)
    if (failure !== null) throw new Error(failureLine(failure, folder), { cause: error })
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new Error(`The record ${folder} cannot be opened: ${reason}`)
  }
}

/** Makes a database, with its tables. */
async function makeDatabase(dataDir: string): Promise<void> {
  const pglite = await createPglite(dataDir)
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: poolOf(pglite) }) })
  await bringUpToDate(db, dataDir, true)
  await db.destroy()
  await pglite.close()
}

/**
 * The buffers that its database lays out when it opens: a quarter of what PostgreSQL takes by itself, since the system keeps the
 * files at hand as well. A hundred megabytes less for every process, and questions to 100,000 statements as fast.
 */
const SMALL = ['-c', 'shared_buffers=32MB']

async function createPglite(dataDir: string): Promise<PGlite> {
  const pglite = await PGlite.create({ dataDir, startParams: [...PGlite.defaultStartParams, ...SMALL] })
  await pglite.exec(`create schema if not exists ${SCHEMA}; set search_path to ${SCHEMA}`)
  return pglite
}

function poolOf(pglite: PGlite): pg.Pool {
  return new pg.Pool({ ...createPgConfig(pglite), types: columnTypes, max: 1 })
}

type State = 'absent' | 'making' | 'ready'

const MARK = 'record.json'
const FORMAT = 1

/** What lies at this place. Throws one sentence when it is something else than a record. */
function folderState(folder: string): State {
  if (!existsSync(folder)) return 'absent'
  if (!statSync(folder).isDirectory()) {
    const what = `${folder} is a file; a record is a folder or a postgres:// address.`
    throw new Invalid({ where: folder, what, todo: 'Name another folder.' })
  }
  const mark = join(folder, MARK)
  mustBeReadable(folder)
  if (existsSync(mark)) return readMark(folder, readFileSync(mark, 'utf8'))
  if (readdirSync(folder).every((name) => name.startsWith('lock~') || name.startsWith(`${MARK}.`)))
    return 'absent'
  const what = `The folder ${folder} holds other files and no record.`
  throw new Invalid({ where: folder, what, todo: 'Name a new folder for the record.' })
}

function mustBeReadable(folder: string): void {
  try {
    // A lock may go between the two; a name that may be seen and not its file may not be read.
    for (const name of readdirSync(folder)) lstatSync(join(folder, name), { throwIfNoEntry: false })
  } catch {
    const what = `The folder ${folder} may not be read by this user.`
    throw new Invalid({ where: folder, what, todo: 'Ask its owner, or run this as its owner.' })
  }
}

function readMark(folder: string, text: string): State {
  const mark = parseMark(text)
  if (mark === null)
    throw new Error(
      `${join(folder, MARK)} is not a record's: put the right one back, or name another folder.`,
    )
  if (mark.format > FORMAT) {
    throw new Error(
      `The record ${folder} was made by a newer version of onrecord (format ${mark.format}). Update onrecord to open it.`,
    )
  }
  return mark.state
}

function parseMark(text: string): { readonly format: number; readonly state: 'making' | 'ready' } | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('onrecord' in value) || !('state' in value))
      return null
    if (typeof value.onrecord !== 'number') return null
    return { format: value.onrecord, state: value.state === 'ready' ? 'ready' : 'making' }
  } catch {
    return null
  }
}

function startOver(folder: string): void {
  writeMark(folder, 'making')
  rmSync(join(folder, 'database'), { recursive: true, force: true })
}

/** Written beside and moved into place, so that a kill leaves the old mark or the new one. */
function writeMark(folder: string, state: 'making' | 'ready'): void {
  const beside = join(folder, `${MARK}.${process.pid}`)
  writeFileSync(beside, `${JSON.stringify({ onrecord: FORMAT, state })}\n`)
  renameSync(beside, join(folder, MARK))
}
