import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writePieces } from '../out/write-pieces.ts'
import { statementColumns, statementRows } from './statement-rows.ts'
import { headLines } from './table-file.ts'
import { typedCsv } from './typed-column.ts'

/** Several values in one cell stand one a line, so that a comma or a semicolon of the text is none between two of them. */
export const csvFormat: ExportFormat = {
  name: 'csv',
  ending: 'csv',
  type: 'text/csv; charset=utf-8',
  about: 'a line a statement with every field, for spreadsheets, R and pandas',
  write: (taken, path) => writePieces(path, statementCsv(taken, headLines('statements', taken.head))),
}

async function* statementCsv(taken: Taken, head: string): AsyncGenerator<string> {
  yield head
  yield* typedCsv(await statementColumns(taken.db), statementRows(taken))
}
