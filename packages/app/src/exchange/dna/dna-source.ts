import { rowsById } from '../../analysis/frequencies.ts'
import type { NetworkSource } from '../../analysis/network-source.ts'
import { dnaAttributes } from './dna-attributes.ts'
import type { DnaFile } from './dna-database.ts'
import { statementTable } from './dna-table.ts'
import { type Counting, textReader } from './dna-text.ts'

/**
 * The statements of one type of a DNA database as the source of networks. Words and coders are read when they are asked
 * for, so the file must stay open until then.
 */
export function dnaSource(file: DnaFile, type: string, counting: Counting = 'utf-16'): NetworkSource {
  const statements = statementTable(file, type)
  const words = textReader(file, counting)
  let rows: ReadonlyMap<string | number, number> | undefined
  let coders: Int32Array | undefined
  const rowOf = (id: string | number) => {
    rows ??= rowsById(statements)
    return rows.get(id)!
  }
  return {
    statements,
    problems: [],
    anonymous: new Set(),
    attributes: (variable) => dnaAttributes(file, type, variable),
    columns: {
      statementType: file.statementTypes.find(({ label }) => label === type)?.id ?? 1,
      text: (id) => {
        const row = rowOf(id)
        const document = Number(statements.documents.ids[statements.document[row]!])
        return words(document, statements.start[row]!, statements.stop[row]!)
      },
      coder: (id) => {
        coders ??= file.statements(type).coders
        return coders[rowOf(id)]!
      },
    },
  }
}
