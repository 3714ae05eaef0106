import { extname } from 'node:path'
import type { ImportFormat } from './import-format.ts'

/** The formats of `onrecord import` by how their files end, each loaded when it is asked for. */
export const IMPORT_FORMATS: Readonly<Record<string, () => Promise<ImportFormat>>> = {
  dna: async () => (await import('../dna/in/dna-import.ts')).dnaImport,
  qdc: async () => (await import('../qda/in/qdpx-import.ts')).qdcImport,
  qdpx: async () => (await import('../qda/in/qdpx-import.ts')).qdpxImport,
}

/** The format of a file by how its name ends; `null` where none ends so. */
export async function importFormatOf(path: string): Promise<ImportFormat | null> {
  const ending = extname(path).slice(1).toLowerCase()
  const load = Object.hasOwn(IMPORT_FORMATS, ending) ? IMPORT_FORMATS[ending] : undefined
  return load === undefined ? null : load()
}
