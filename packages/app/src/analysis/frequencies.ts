import { countedIds, type Settings, type Statements, type Variable } from '@onrecord/network'

/** How many counted statements each label of a variable has, over the whole range of dates (DNA's "frequency"). */
export function frequencies(
  statements: Statements,
  settings: Settings,
  variable: string,
): ReadonlyMap<string, number> {
  const column = statements.variables[variable]
  if (column === undefined || !('codes' in column)) return new Map()
  const rowOf = rowsById(statements)
  const counts = new Map<string, number>()
  for (const id of countedIds(statements, settings)) {
    const label = column.labels[column.codes[rowOf.get(id)!]!]
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return counts
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
