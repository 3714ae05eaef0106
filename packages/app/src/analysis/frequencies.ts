import { countedRows, type Settings, type Statements, type Variable } from '@onrecord/network'

/** How many counted statements each label of a variable has, over the whole range of dates (DNA's "frequency"). */
export function frequencies(
  statements: Statements,
  settings: Settings,
  variable: string,
): ReadonlyMap<string, number> {
  return frequenciesOf(statements, countedRows(statements, settings), variable)
}

/** The same among some rows of the table; a label comes before those that occur later. */
export function frequenciesOf(
  statements: Statements,
  rows: Int32Array,
  variable: string,
): ReadonlyMap<string, number> {
  const column = statements.variables[variable]
  if (column === undefined || !('codes' in column)) return new Map()
  const { codes, labels } = column
  const counts = new Int32Array(labels.length)
  const found: number[] = []
  for (let n = 0; n < rows.length; n++) {
    const code = codes[rows[n]!]!
    if (code >= 0 && counts[code]!++ === 0) found.push(code)
  }
  return new Map(found.map((code) => [labels[code]!, counts[code]!]))
}

/** A statement's row in the table by its id. */
export function rowsById({ ids, count }: Statements): ReadonlyMap<string | number, number> {
  const rows = new Map<string | number, number>()
  for (let row = 0; row < count; row++) rows.set(ids[row]!, row)
  return rows
}

/** Reads the label that a variable has in a row: of the statement, or of its document. A number is its digits. */
export function labelReader(
  statements: Statements,
  name: string,
  ofDocument: boolean,
): (row: number) => string {
  const { documents, document } = statements
  if (ofDocument && name === 'id') return (row) => documents.ids[document[row]!]!
  const variable = (ofDocument ? documents.variables : statements.variables)[name]
  if (variable === undefined) throw new RangeError(`"${name}" is not a variable of these statements.`)
  const label = labelOf(variable)
  return ofDocument ? (row) => label(document[row]!) : label
}

function labelOf(variable: Variable): (place: number) => string {
  if ('codes' in variable) return (place) => variable.labels[variable.codes[place]!] ?? ''
  return (place) => String(variable.values[place])
}
