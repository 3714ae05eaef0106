import {
  colourOf,
  type DnaCoderRelation,
  type DnaDataType,
  type DnaFile,
  type DnaStatementType,
  type DnaVariable,
  textOf,
} from './dna-database.ts'
import { documentsOf } from './dna-documents.ts'
import { entitiesOf } from './dna-entities.ts'
import { readStatements } from './dna-statements.ts'
import { openSqlite, type Row, type SqliteFile } from './sqlite-file.ts'

/**
 * Opens a database of DNA 3 without changing it.
 *
 * @example
 * const file = openDna('debate.dna')
 * file.statements('DNA Statement').variables.concept  // { type: 'short text', codes, labels }
 * file.close()
 */
export function openDna(path: string): DnaFile {
  const file = openSqlite(path)
  try {
    return contents(file)
  } catch (error) {
    file.close()
    throw error
  }
}

function contents(file: SqliteFile): DnaFile {
  const settings = settingsOf(file)
  refuseOtherVersions(file, settings.version)
  refuseMissingTables(file)
  const statementTypes = statementTypesOf(file)
  const documents = documentsOf(file)
  const entities = entitiesOf(file)
  return {
    path: file.path,
    version: settings.version ?? '',
    settings,
    coders: table(file, 'SELECT * FROM CODERS ORDER BY ID', (row) => ({
      id: Number(row.ID),
      name: textOf(row.Name),
      colour: colourOf(row),
    })),
    coderRelations: table(file, 'SELECT * FROM CODERRELATIONS ORDER BY ID', coderRelation),
    statementTypes,
    regexes: table(file, 'SELECT * FROM REGEXES', (row) => ({
      label: textOf(row.Label),
      colour: colourOf(row),
    })),
    entities,
    documents,
    statements: (type) =>
      readStatements(file, statementType(file.path, statementTypes, type), documents, entities),
    text: (document) => documentText(file, document),
    close: file.close,
  }
}

function settingsOf(file: SqliteFile): Record<string, string> {
  if (!file.tables.has('SETTINGS'))
    throw new Error(`${file.path} is not a DNA database: table SETTINGS is missing`)
  const rows = file.rows('SELECT Property, Value FROM SETTINGS')
  return Object.fromEntries(Array.from(rows, (row) => [textOf(row.Property), textOf(row.Value)]))
}

function refuseOtherVersions(file: SqliteFile, version: string | undefined): void {
  if (version !== undefined && /^3\.[01](\.|$)/.test(version)) return
  const made = version === undefined ? 'names no version of DNA' : `was made by DNA ${version}`
  throw new Error(
    `${file.path} ${made}; only files of DNA 3.0 and 3.1 can be read: import it into DNA 3 and save it there`,
  )
}

const TABLES = [
  ...['CODERS', 'CODERRELATIONS', 'DOCUMENTS', 'STATEMENTTYPES', 'VARIABLES', 'REGEXES', 'STATEMENTS'],
  ...['DATABOOLEAN', 'DATAINTEGER', 'DATASHORTTEXT', 'DATALONGTEXT', 'ENTITIES'],
  ...['ATTRIBUTEVARIABLES', 'ATTRIBUTEVALUES'],
]

function refuseMissingTables(file: SqliteFile): void {
  const missing = TABLES.filter((name) => !file.tables.has(name))
  if (missing.length === 0) return
  const names = missing.length === 1 ? `table ${missing[0]} is` : `tables ${missing.join(', ')} are`
  throw new Error(`${file.path} is not a complete DNA database: ${names} missing`)
}

function statementTypesOf(file: SqliteFile): DnaStatementType[] {
  const variables = [...file.rows('SELECT * FROM VARIABLES ORDER BY ID')]
  return table(file, 'SELECT * FROM STATEMENTTYPES ORDER BY ID', (row) => ({
    id: Number(row.ID),
    label: textOf(row.Label),
    colour: colourOf(row),
    variables: variables
      .filter((variable) => variable.StatementTypeId === row.ID)
      .map((variable) => variableOf(file.path, variable)),
  }))
}

const DATA_TYPES: readonly DnaDataType[] = ['boolean', 'integer', 'short text', 'long text']

function variableOf(path: string, row: Row): DnaVariable {
  const dataType = DATA_TYPES.find((known) => known === row.DataType)
  if (dataType === undefined) {
    throw new Error(
      `${path}: variable ${textOf(row.Variable)} has the unknown data type ${textOf(row.DataType)}`,
    )
  }
  return { id: Number(row.ID), name: textOf(row.Variable), dataType }
}

function statementType(path: string, types: readonly DnaStatementType[], label: string): DnaStatementType {
  const found = types.find((type) => type.label === label)
  if (found !== undefined) return found
  if (types.length === 0) throw new Error(`${path} has no statement types, so there are no statements in it`)
  const known = types.map((type) => `"${type.label}"`).join(', ')
  throw new Error(`${path} has no statement type "${label}"; it has ${known}`)
}

function documentText(file: SqliteFile, document: number): string {
  for (const row of file.rows('SELECT Text FROM DOCUMENTS WHERE ID = ?', [document])) return textOf(row.Text)
  throw new Error(`${file.path} has no document ${document}`)
}

function coderRelation(row: Row): DnaCoderRelation {
  return {
    coder: Number(row.Coder),
    otherCoder: Number(row.OtherCoder),
    viewStatements: row.viewStatements === 1,
    editStatements: row.editStatements === 1,
    viewDocuments: row.viewDocuments === 1,
    editDocuments: row.editDocuments === 1,
  }
}

function table<Value>(file: SqliteFile, sql: string, value: (row: Row) => Value): Value[] {
  return Array.from(file.rows(sql), value)
}
