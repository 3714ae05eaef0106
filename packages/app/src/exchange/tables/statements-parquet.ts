import { open } from 'node:fs/promises'
import type { SchemaElement } from 'hyparquet'
import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import type { ExportFormat } from '../out/export-format.ts'
import type { StatementRow } from './statement-columns.ts'
import { statementColumns, statementRows } from './statement-rows.ts'
import type { ColumnType, TypedColumn } from './typed-column.ts'

/** So many rows are held at once. */
const ROWS_A_GROUP = 10_000

/** The same columns as the CSV, with their types: days are days, and several values are a list. */
export const parquetFormat: ExportFormat = {
  name: 'parquet',
  ending: 'parquet',
  type: 'application/vnd.apache.parquet',
  about: 'the same columns with their types, for DuckDB, Arrow, pandas and Spark',
  async write(taken, path) {
    const columns = await statementColumns(taken.db)
    await (await open(path, 'wx', 0o600)).close()
    await parquetWriteRows({
      writer: fileWriter(path),
      schema: [{ name: 'statements', num_children: columns.length }, ...columns.flatMap(elementsOf)],
      columns: columns.map(({ name }) => ({ name })),
      rows: rowsOf(statementRows(taken), columns),
      rowGroupSize: ROWS_A_GROUP,
      kvMetadata: Object.entries(taken.head).map(([word, value]) => ({ key: `onrecord.${word}`, value })),
      createdBy: `onrecord version ${taken.version}`,
    })
  },
}

async function* rowsOf(rows: AsyncIterable<StatementRow>, columns: readonly TypedColumn<StatementRow>[]) {
  for await (const row of rows)
    yield Object.fromEntries(columns.map(({ name, type, of }) => [name, parquetValue(type, of(row))]))
}

const parquetValue = (type: ColumnType, value: ReturnType<TypedColumn<StatementRow>['of']>): unknown =>
  type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const

const TYPES: Readonly<Record<Exclude<ColumnType, 'list'>, Omit<SchemaElement, 'name'>>> = {
  string: TEXT,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
}

/** A column of the schema; a list has three levels, as every reader of Parquet knows it. */
function elementsOf({ name, type }: TypedColumn<StatementRow>): SchemaElement[] {
  if (type !== 'list') return [{ name, ...TYPES[type], repetition_type: 'OPTIONAL' }]
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TEXT, repetition_type: 'OPTIONAL' },
  ]
}
