import { rename, rm } from 'node:fs/promises'
import { asItWas } from '../../record/engine/as-it-was.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { type Loss, Losses } from '../losses.ts'
import { howMany } from './coded-document.ts'
import type { ExportFormat, Taken } from './export-format.ts'

/** What was written, or would be. */
export interface Exported {
  readonly documents: number
  readonly statements: number
  readonly losses: readonly Loss[]
}

export type Asked = Pick<Taken, 'filter' | 'head' | 'version'> & Partial<Pick<Taken, 'written'>>

/**
 * Takes a record away into a file, as it is at one moment, whatever others write meanwhile. The file is there when it is whole, and
 * what stood in its place stands until then.
 *
 * `await exportRecord(db, csvFormat, 'debate.csv', { filter: {}, head, version })`
 */
export async function exportRecord(
  db: Db,
  format: ExportFormat,
  path: string,
  { written = () => {}, ...asked }: Asked,
): Promise<Exported> {
  const losses = new Losses()
  const beside = `${path}.${process.pid}.partial`
  try {
    const counted = await asItWas(db, async (tx) => {
      await format.write({ ...asked, db: tx, losses, written }, beside)
      return howMany(tx, asked.filter)
    })
    await rename(beside, path)
    return { ...counted, losses: losses.all }
  } catch (error) {
    await rm(beside, { force: true, recursive: true })
    throw error
  }
}
