import type { DnaFile } from '../dna-database.ts'

/** A document of a DNA database, without its text. `time` is in seconds since 1970, wall-clock time taken as UTC. */
export interface DnaDocument {
  readonly id: number
  readonly title: string
  readonly author: string
  readonly source: string
  readonly section: string
  readonly notes: string
  readonly type: string
  readonly time: number
}

/** The documents of a database one by one, by their ids. */
export function* eachDocument(file: Pick<DnaFile, 'documents'>): Generator<DnaDocument> {
  const { ids, time, variables } = file.documents
  const textOf = (name: string, at: number): string => {
    const variable = variables[name]
    return variable?.labels[variable.codes[at] ?? -1] ?? ''
  }
  for (const [at, id] of ids.entries()) {
    yield {
      ...{ id, time: time[at] ?? 0 },
      ...{ title: textOf('title', at), author: textOf('author', at), source: textOf('source', at) },
      ...{ section: textOf('section', at), notes: textOf('notes', at), type: textOf('type', at) },
    }
  }
}
