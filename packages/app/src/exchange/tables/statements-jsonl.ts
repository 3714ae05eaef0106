import type { ExportFormat } from '../out/export-format.ts'
import { writePieces } from '../out/write-pieces.ts'
import { statementRows } from './statement-rows.ts'

/** One statement a line, the same shape as from the library, the command line and the API, so that nothing is lost. */
export const jsonlFormat: ExportFormat = {
  name: 'jsonl',
  ending: 'jsonl',
  type: 'application/x-ndjson',
  about: 'a line a statement, whole, for programs',
  write: (taken, path) =>
    writePieces(
      path,
      (async function* () {
        for await (const { document, statement } of statementRows(taken)) {
          const { text: _, statements: __, versionId: ___, ...article } = document
          yield `${JSON.stringify({ ...statement, document: { ...statement.document, ...article } })}\n`
        }
      })(),
    ),
}
