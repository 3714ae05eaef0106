import { type Documents, type Statements, statementsFromColumns } from '@onrecord/network'
import type { DnaDocuments, DnaFile } from './dna-database.ts'

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

function documentTable({ ids, time, variables }: DnaDocuments): Documents {
  return { count: ids.length, ids: Array.from(ids, String), time, variables }
}
