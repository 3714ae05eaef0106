import type { Db } from '../../../record/engine/open-record.ts'
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
