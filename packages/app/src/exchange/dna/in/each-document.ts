import type { DnaFile } from '../dna-database.ts'
import { openSqlite } from '../sqlite-file.ts'

/** A document of a DNA database, without its text. `time` is in seconds since 1970, wall-clock time taken as UTC. */
export interface DnaDocument {
  readonly id: number
  readonly title: string
  /** Whose document it is, by the coder's number. */
  readonly coder: number | null
  readonly author: string
  readonly source: string
  readonly section: string
  readonly notes: string
  readonly type: string
  readonly time: number
}

/** The documents of a database one by one, by their ids. */
export function* eachDocument(file: Pick<DnaFile, 'documents' | 'path'>): Generator<DnaDocument> {
  const { ids, time, variables } = file.documents
  const coders = codersOf(file.path)
  const textOf = (name: string, at: number): string => {
    const variable = variables[name]
    return variable?.labels[variable.codes[at] ?? -1] ?? ''
  }
  for (const [at, id] of ids.entries()) {
    yield {
      ...{ id: Number(id), time: time[at] ?? 0, coder: coders.get(Number(id)) ?? null },
      ...{ title: textOf('title', at), author: textOf('author', at), source: textOf('source', at) },
      ...{ section: textOf('section', at), notes: textOf('notes', at), type: textOf('type', at) },
    }
  }
}

function codersOf(path: string): ReadonlyMap<number, number> {
  const file = openSqlite(path)
  try {
    const rows = file.rows('SELECT ID, Coder FROM DOCUMENTS WHERE Coder IS NOT NULL')
    return new Map(Array.from(rows, ({ ID, Coder }) => [Number(ID), Number(Coder)]))
  } finally {
    file.close()
  }
}
