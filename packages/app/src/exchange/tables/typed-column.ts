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
