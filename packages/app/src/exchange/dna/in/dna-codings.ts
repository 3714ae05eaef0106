import type { Problem } from '@onrecord/reader'
import { textOf } from '../dna-database.ts'
import type { DnaScheme, DnaSchemeType, DnaSchemeVariable } from '../dna-scheme.ts'
import { openSqlite, type Row, type SqliteFile } from '../sqlite-file.ts'
import { BOOLEAN, wholeNumbers } from '../whole-number.ts'

/** A statement as it stands in a database of DNA: its values by the number of their variable, short texts as their words. */
export interface DnaCoding {
  readonly id: number
  readonly type: DnaSchemeType
  readonly document: number
  readonly start: number
  readonly stop: number
  readonly coder: number | null
  readonly values: ReadonlyMap<number, string | number>
}

/**
 * The statements of every type, by document and in their order there. One that cannot be what DNA means by it is told of and
 * left out; the others come.
 */
export function dnaCodings(
  path: string,
  scheme: DnaScheme,
  problem: (problem: Problem) => void,
): ReadonlyMap<number, readonly DnaCoding[]> {
  const file = openSqlite(path)
  try {
    const values = valuesOf(file, scheme)
    const types = new Map(scheme.statementTypes.map((type) => [type.id, type]))
    const byDocument = new Map<number, DnaCoding[]>()
    const sql = 'SELECT ID, StatementTypeId, DocumentId, Start, Stop, Coder FROM STATEMENTS ORDER BY ID'
    for (const row of file.rows(sql)) {
      const coding = codingOf(row, types, values(Number(row.ID)))
      if ('what' in coding)
        problem({
          ...coding,
          where: `${path}: statement ${row.ID}`,
          todo: 'Set it right in DNA and import again.',
        })
      else {
        const own = byDocument.get(coding.document)
        if (own === undefined) byDocument.set(coding.document, [coding])
        else own.push(coding)
      }
    }
    return byDocument
  } finally {
    file.close()
  }
}

type Values = ReadonlyMap<number, string | number | Fault>
interface Fault {
  readonly what: string
}

function codingOf(
  row: Row,
  types: ReadonlyMap<number, DnaSchemeType>,
  found: Values | undefined,
): DnaCoding | Fault {
  const type = types.get(Number(row.StatementTypeId))
  if (type === undefined) return { what: `It is of type ${row.StatementTypeId}, which is not there.` }
  const values = new Map<number, string | number>()
  for (const variable of type.variables) {
    const value = found?.get(variable.id)
    if (value === undefined) return { what: `It has no value for "${variable.name}".` }
    if (typeof value === 'object') return value
    values.set(variable.id, value)
  }
  return {
    id: Number(row.ID),
    type,
    document: Number(row.DocumentId),
    start: Number(row.Start),
    stop: Number(row.Stop),
    coder: row.Coder === null || row.Coder === undefined ? null : Number(row.Coder),
    values,
  }
}

/** The values of each statement. */
function valuesOf(file: SqliteFile, scheme: DnaScheme): (statement: number) => Values | undefined {
  const variables = new Map(
    scheme.statementTypes.flatMap(({ variables }) => variables.map((variable) => [variable.id, variable])),
  )
  const entities = new Map(scheme.entities.map(({ id, value }) => [id, value]))
  const found = new Map<number, Map<number, string | number | Fault>>()
  const take = (
    table: string,
    column: string,
    read: (variable: DnaSchemeVariable, cell: Row[string]) => string | number | Fault,
  ) =>
    file.each(`SELECT StatementId s, VariableId v, ${column} x FROM ${table}`, [], ({ s, v, x }) => {
      const variable = variables.get(Number(v))
      if (variable === undefined) return
      const own = found.get(Number(s))
      const value = read(variable, x ?? null)
      if (own === undefined) found.set(Number(s), new Map([[variable.id, value]]))
      else own.set(variable.id, value)
    })
  take('DATABOOLEAN', 'Value', wholeNumber(BOOLEAN))
  take('DATAINTEGER', 'Value', wholeNumber())
  take('DATALONGTEXT', 'Value', (_, cell) => textOf(cell))
  take('DATASHORTTEXT', 'Entity', (variable, cell) => {
    return (
      entities.get(Number(cell)) ?? { what: `"${variable.name}" names entity ${cell}, which is not there.` }
    )
  })
  return (statement) => found.get(statement)
}

function wholeNumber(range?: readonly [number, number]) {
  return ({ name }: DnaSchemeVariable, cell: Row[string]): number | Fault => {
    try {
      return wholeNumbers('', () => `"${name}"`, range)(0, cell)
    } catch (error) {
      const line = error instanceof Error ? error.message : String(error)
      return { what: `${line.replace(/^: /, '').replace(/; set it right.*$/, '')}.` }
    }
  }
}
