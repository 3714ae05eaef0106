import { csvLine } from '../csv-line.ts'

/** What the values of a column are, in Frictionless' words; a `list` holds several texts. */
export type ColumnType = 'integer' | 'number' | 'string' | 'boolean' | 'date' | 'list'

export type ColumnValue = number | string | boolean | null | readonly string[]

/** A column of a table that leaves the record: its name, what its values are and mean, and how it reads a row. */
export interface TypedColumn<Row> {
  readonly name: string
  readonly type: ColumnType
  readonly about: string
  readonly of: (row: Row) => ColumnValue
}

/** A table as CSV in pieces that end with a line: names, then a line a row; several values of a cell stand one a line. */
export async function* typedCsv<Row>(
  columns: readonly TypedColumn<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  yield `${csvLine(columns.map(({ name }) => name))}\n`
  for await (const row of rows) yield `${csvLine(columns.map(({ of }) => cell(of(row))))}\n`
}

function cell(value: ColumnValue): string | number | null {
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return value
  return value.length === 0 ? null : value.join('\n')
}
