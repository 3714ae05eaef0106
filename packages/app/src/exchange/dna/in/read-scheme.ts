import type { DnaFile } from '../dna-database.ts'
import type { DnaScheme } from '../dna-scheme.ts'
import { openSqlite, type Row } from '../sqlite-file.ts'

/** The scheme of a database that is open. */
export function dnaScheme(file: DnaFile): DnaScheme {
  const raw = openSqlite(file.path)
  try {
    const rows = (sql: string) => Array.from(raw.rows(sql), plainRow)
    return {
      settings: { ...file.settings },
      coders: rows('SELECT * FROM CODERS ORDER BY ID'),
      coderRelations: rows('SELECT * FROM CODERRELATIONS ORDER BY ID'),
      statementTypes: file.statementTypes.map((type) => ({
        ...type,
        variables: type.variables.map((variable) => ({ ...variable })),
      })),
      regexes: [...file.regexes],
      entities: file.entities.map((entity) => ({ ...entity, attributes: { ...entity.attributes } })),
      attributes: rows('SELECT VariableId v, AttributeVariable a FROM ATTRIBUTEVARIABLES ORDER BY ID').map(
        ({ v, a }) => ({ variable: Number(v), name: String(a) }),
      ),
    }
  } finally {
    raw.close()
  }
}

/** Numbers beyond 2^53 and bytes have no place in a row of settings. */
function plainRow(row: Row): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number' || value === null ? value : String(value),
    ]),
  )
}
