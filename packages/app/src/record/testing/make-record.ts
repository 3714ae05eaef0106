import { type Db, openRecord } from '../engine/open-record.ts'

/** Makes a record with something in it, and closes it. */
export async function makeRecord(folder: string, fill: (db: Db) => Promise<unknown>): Promise<void> {
  const record = await openRecord(folder, { create: true })
  try {
    await fill(record.db)
  } finally {
    await record.close()
  }
}
