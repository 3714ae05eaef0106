import { countedIds, type Settings, type Statements } from '@onrecord/network'

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
