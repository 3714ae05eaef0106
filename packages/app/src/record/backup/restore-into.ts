import { existsSync, rmSync } from 'node:fs'
import { isServer } from '../engine/is-server.ts'
import { type OpenOptions, openRecord } from '../engine/open-record.ts'
import { verify } from '../verify/verify.ts'
import { mustBeWhole, type Restored, restore } from './restore.ts'

export interface RestoreOptions extends Pick<OpenOptions, 'onWait'> {
  /** Told of each batch of rows. */
  readonly onRows?: (table: string, rows: number) => void
}

/**
 * Makes a record of a backup: reads the file to its end first, then makes the record, lays everything down, and looks for faults
 * that it was made with. Where anything is wrong with the file there is no record afterwards.
 */
export async function restoreInto(
  file: string,
  address: string,
  { onRows, onWait }: RestoreOptions,
): Promise<Restored & { readonly address: string; readonly faults: number }> {
  await mustBeWhole(file)
  const isNew = !isServer(address) && !existsSync(address)
  const record = await openRecord(address, { create: true, ...(onWait === undefined ? {} : { onWait }) })
  try {
    const done = await restore(record.db, record.address, file, onRows)
    const faults = (await verify(record.db)).length
    await record.close()
    return { ...done, address: record.address, faults }
  } catch (error) {
    await record.close()
    if (isNew) rmSync(address, { recursive: true, force: true })
    throw error
  }
}
