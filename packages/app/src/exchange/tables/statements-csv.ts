import { csvLine } from '../csv-line.ts'
import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writePieces } from '../out/write-pieces.ts'
import { statementColumns, statementRows } from './statement-rows.ts'
import { headLines } from './table-file.ts'
import type { ColumnValue } from './typed-column.ts'

/** Several values in one cell stand one a line, so that a comma or a semicolon of the text is none between two of them. */
export const csvFormat: ExportFormat = {
  name: 'csv',
  ending: 'csv',
  type: 'text/csv; charset=utf-8',
  about: 'a line a statement with every field, for spreadsheets, R and pandas',
  write: (taken, path) => writePieces(path, statementCsv(taken, headLines('statements', taken.head))),
}

/** The statements as CSV after some first lines: names, then a line a statement. */
export async function* statementCsv(taken: Taken, head: string): AsyncGenerator<string> {
  const columns = await statementColumns(taken.db)
  yield head
  yield `${csvLine(columns.map(({ name }) => name))}\n`
  for await (const row of statementRows(taken)) yield `${csvLine(columns.map(({ of }) => cell(of(row))))}\n`
}

function cell(value: ColumnValue): string | number | null {
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return value
  return value.length === 0 ? null : value.join('\n')
}
