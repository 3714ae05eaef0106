import type { Row, RowOptions } from './row.ts'
import { documentsOf } from './row-documents.ts'
import { variablesOf } from './row-variables.ts'
import { type Columns, type Statements, statementsFromColumns } from './statements.ts'

const PLACE = new Set(['id', 'document', 'date', 'start', 'stop'])

/**
 * A statement table from plain rows.
 *
 * `statementsFromRows([{ actor: 'A', concept: 'C', agreement: true, date: '2020-01-01' }]).count === 1`
 *
 * @throws RangeError when a row has no date, a date is none, a document has two, an id occurs twice, or a value does not
 * fit its variable.
 */
export function statementsFromRows(rows: Iterable<Row>, options: RowOptions = {}): Statements {
  const list = [...rows]
  const ids = idsOf(list)
  const { documents, indexOf } = documentsOf(list, options.documents ?? [])
  const columns: Columns = {
    count: list.length,
    ids,
    document: Int32Array.from(list, (row, s) => indexOf(row, s)),
    start: Int32Array.from(list, (row) => row.start ?? 0),
    stop: Int32Array.from(list, (row) => row.stop ?? 0),
    variables: variablesOf(list, PLACE, options),
    documents,
  }
  return statementsFromColumns(
    options.statementType === undefined ? columns : { ...columns, statementType: options.statementType },
  )
}

function idsOf(rows: readonly Row[]): readonly string[] | readonly number[] {
  const ids = rows.map((row, s) => row.id ?? s + 1)
  const known = new Set<string>()
  for (const id of ids) {
    if (known.has(String(id))) throw new RangeError(`Two statements have the id "${id}".`)
    known.add(String(id))
  }
  return ids.every((id) => typeof id === 'number') ? ids : ids.map(String)
}
