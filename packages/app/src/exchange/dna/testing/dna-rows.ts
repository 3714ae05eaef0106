import { openSqlite, type Row } from '../sqlite-file.ts'

/** Every row of a database of DNA, what only numbers it left out: two that hold the same say the same. */
export function dnaRows(path: string): Readonly<Record<string, readonly string[]>> {
  const file = openSqlite(path)
  try {
    const rows = (sql: string) => Array.from(file.rows(sql), (row: Row) => JSON.stringify(row)).sort()
    return Object.fromEntries(Object.entries(QUESTIONS).map(([name, sql]) => [name, rows(sql)]))
  } finally {
    file.close()
  }
}

const ofStatement = (table: string, column: string) =>
  `SELECT d.StatementId, v.Variable, ${column} FROM ${table} d JOIN VARIABLES v ON v.ID = d.VariableId`

const QUESTIONS = {
  settings: 'SELECT * FROM SETTINGS',
  coders: 'SELECT ID, Name, Red, Green, Blue, Password FROM CODERS',
  relations:
    'SELECT Coder, OtherCoder, viewStatements, editStatements, viewDocuments, editDocuments FROM CODERRELATIONS',
  documents: 'SELECT * FROM DOCUMENTS',
  types: 'SELECT * FROM STATEMENTTYPES',
  variables: 'SELECT * FROM VARIABLES',
  regexes: 'SELECT * FROM REGEXES',
  statements: 'SELECT * FROM STATEMENTS',
  entities: 'SELECT * FROM ENTITIES',
  attributes: 'SELECT VariableId, AttributeVariable FROM ATTRIBUTEVARIABLES',
  attributeValues: `SELECT EntityId, AttributeVariable, AttributeValue FROM ATTRIBUTEVALUES v
    JOIN ATTRIBUTEVARIABLES a ON a.ID = v.AttributeVariableId WHERE AttributeValue <> ''`,
  booleans: ofStatement('DATABOOLEAN', 'Value'),
  integers: ofStatement('DATAINTEGER', 'Value'),
  longTexts: ofStatement('DATALONGTEXT', 'Value'),
  shortTexts: `${ofStatement('DATASHORTTEXT', 'Entity, e.Value')} JOIN ENTITIES e ON e.ID = d.Entity`,
}

/** What SQLite itself says is wrong with a file. */
export function dnaFaults(path: string): readonly string[] {
  const file = openSqlite(path)
  try {
    const told = [...file.rows('PRAGMA integrity_check'), ...file.rows('PRAGMA foreign_key_check')]
    return told.map((row) => JSON.stringify(row)).filter((line) => line !== '{"integrity_check":"ok"}')
  } finally {
    file.close()
  }
}
