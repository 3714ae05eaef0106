import { CamelCasePlugin, type Kysely, Kysely as KyselyInstance, PostgresDialect } from 'kysely'
import type { Database } from './database.ts'
import type { Door } from './door.ts'
import { openFolder } from './embedded-database.ts'
import { isServer } from './is-server.ts'
import { bringUpToDate, mustBeRecord } from './migrate.ts'
import { openServedOrOwn } from './open-served.ts'
import type { Schema } from './schema.ts'
import { openServer } from './server-database.ts'

/** The record's database as every question to it takes it. Inside a transaction use the transaction only. */
export type Db = Kysely<Schema>

export interface RecordHandle extends Pick<Database, 'engine' | 'address' | 'close'> {
  readonly db: Db
}

export interface OpenOptions {
  /** Make the record when there is none yet (`add` does); otherwise that is an error. */
  readonly create?: boolean
  /** Hold the record and let the commands of other processes in (`serve` does); otherwise go in where another does so. */
  readonly door?: boolean
  /** Leave the tables of an older record as they are: what is asked then must do with any step. */
  readonly asItStands?: boolean
  /** Told in one sentence when the process that serves the record lets nobody in for two seconds, and where a folder is a copy of an open one. */
  readonly onWait?: (told: string) => void
}

/**
 * Opens a record: a folder (embedded) or a `postgres://` address, and brings an older one up to date. A folder that
 * another process serves is asked through that process.
 * Throws one sentence when it cannot: in use by another process, made by a newer version, no record at all, a server
 * that is down or refuses.
 *
 * `const record = await openRecord('debate', { create: true })`
 */
export async function openRecord(address: string, options: OpenOptions = {}): Promise<RecordHandle> {
  const { create = false, door: withDoor = false, asItStands = false, onWait = () => {} } = options
  const openOwn = () => openFolder(address, create, withDoor, onWait)
  const database = isServer(address)
    ? await openServer(address, create)
    : await (withDoor ? openOwn() : openServedOrOwn(address, openOwn, { onWait }))
  const db: Db = new KyselyInstance<Schema>({
    dialect: new PostgresDialect({ pool: database.pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  let door: Door | undefined
  const close = async () => {
    await door?.close()
    await db.destroy()
    await database.close()
  }
  try {
    if (asItStands) await mustBeRecord(db, database.address)
    else if (database.served !== true) await bringUpToDate(db, database.address, create)
    await database.ready()
    if (withDoor) door = await database.openDoor?.()
  } catch (error) {
    await close()
    throw error
  }
  return { db, engine: database.engine, address: database.address, close }
}
