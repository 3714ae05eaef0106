import { join } from 'node:path'
import type { Statements } from '@onrecord/network'
import { openDna } from '../../packages/app/src/exchange/dna/dna.ts'
import type { DnaFile } from '../../packages/app/src/exchange/dna/dna-database.ts'
import { statementTable } from '../../packages/app/src/exchange/dna/dna-table.ts'

/** The databases beside the cases, each opened once. */
export interface Databases {
  readonly file: (name: string) => DnaFile
  readonly statements: (name: string, type: string) => Statements
  readonly close: () => void
}

export function databasesIn(folder: string): Databases {
  const files = new Map<string, DnaFile>()
  const tables = new Map<string, Statements>()
  const file = (name: string) => {
    const found = files.get(name) ?? openDna(join(folder, name))
    files.set(name, found)
    return found
  }
  return {
    file,
    statements: (name, type) => {
      const key = `${name}\n${type}`
      const found = tables.get(key) ?? statementTable(file(name), type)
      tables.set(key, found)
      return found
    },
    close: () => {
      for (const one of files.values()) one.close()
    },
  }
}
