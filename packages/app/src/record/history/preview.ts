import type { Db } from '../engine/open-record.ts'

/**
 * Does a change, looks at what it made, and takes it back at once: nothing of it is kept. What the change is refused for is
 * thrown as it would be.
 */
export async function preview<Seen>(db: Db, change: (tx: Db) => Promise<Seen>): Promise<Seen> {
  const tx = await db.startTransaction().execute()
  try {
    return await change(tx)
  } finally {
    await tx.rollback().execute()
  }
}
