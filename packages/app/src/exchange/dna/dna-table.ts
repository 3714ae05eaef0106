import { type Documents, type Statements, statementsFromColumns, type Variable } from '@onrecord/network'
import type { DnaDocument, DnaFile } from './dna-database.ts'

/**
 * One statement type of a DNA database as the network library's table; the columns are handed over, not copied.
 *
 * @example
 * statementTable(openDna('debate.dna'), 'DNA Statement').count
 */
export function statementTable(file: DnaFile, type: string): Statements {
  const { ids, documents, starts, stops, variables } = file.statements(type)
  return statementsFromColumns({
    count: ids.length,
    statementType: type,
    ids,
    document: documents,
    start: starts,
    stop: stops,
    variables,
    documents: documentTable(file.documents),
  })
}

const TEXTS = ['title', 'author', 'source', 'section', 'type', 'notes'] as const

function documentTable(documents: readonly DnaDocument[]): Documents {
  return {
    count: documents.length,
    ids: documents.map((document) => String(document.id)),
    time: Float64Array.from(documents, (document) => document.time),
    variables: Object.fromEntries(TEXTS.map((name) => [name, textVariable(documents, name)])),
  }
}

function textVariable(documents: readonly DnaDocument[], name: (typeof TEXTS)[number]): Variable {
  const known = new Map<string, number>()
  const codes = new Int32Array(documents.length)
  let [last, code] = ['', -1]
  for (let n = 0; n < codes.length; n++) {
    const value = documents[n]![name]
    // Neighbours are often alike, and all are where nobody wrote anything.
    if (code < 0 || value !== last) {
      code = known.get(value) ?? known.size
      known.set(value, code)
      last = value
    }
    codes[n] = code
  }
  return { type: 'short text', codes, labels: [...known.keys()] }
}
