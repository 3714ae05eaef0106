import { join } from 'node:path'
import { type Db, openRecord } from '../../../record/engine/open-record.ts'
import { personCoder } from '../../../record/history/coders.ts'
import { type ImportedFile, importFile } from '../../in/import-file.ts'
import { type Exported, exportRecord } from '../../out/export-record.ts'
import { dnaImport } from '../in/dna-import.ts'
import { dnaFormat } from '../out/dna-format.ts'

/** Imports a `.dna` as Ann. */
export async function brought(db: Db, path: string, dryRun = false): Promise<ImportedFile> {
  const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
  return importFile(db, dnaImport, path, act, { dryRun })
}

/** Exports a record as a `.dna`. */
export function taken(db: Db, path: string): Promise<Exported> {
  const head = { query: 'everything', layer: 'current', address: '' }
  return exportRecord(db, dnaFormat, path, { filter: {}, head, version: '0' })
}

/** A `.dna` imported into a new record and exported from it. */
export async function thereAndBack(path: string, folder: string, name: string): Promise<string> {
  const record = await openRecord(join(folder, `${name}-record`), { create: true })
  try {
    await brought(record.db, path)
    const back = join(folder, `${name}.dna`)
    await taken(record.db, back)
    return back
  } finally {
    await record.close()
  }
}
