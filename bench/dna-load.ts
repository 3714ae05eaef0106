import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { openDna } from '../packages/app/src/exchange/dna/dna.ts'
import { statementTable } from '../packages/app/src/exchange/dna/dna-table.ts'
import { type BenchRow, medianSeconds } from './table.ts'

/** Loading a `.dna` file of so many statements into the network library's columns, against DNA's CPU seconds. */
export async function dnaLoad(count = 1_000_000): Promise<BenchRow> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const path = join(folder, 'made.dna')
    writeDna(path, count)
    const seconds = await medianSeconds(3, () => load(path))
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
    return {
      work: `${count.toLocaleString('en')}: load from a .dna file`,
      result: `${seconds.toFixed(3)} s, ${memory} MB resident`,
      against: 'budget 6 s, 1 GB; DNA 26 s CPU, 3.4 GB',
      ratio: seconds / 26,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function load(path: string): number {
  const file = openDna(path)
  try {
    return statementTable(file, 'DNA Statement').count
  } finally {
    file.close()
  }
}

/** The file of a made debate: a tenth as many documents of 2,000 characters, 2000 persons, 500 organisations, 60 concepts, as DNA 3 keeps them. */
export function writeDna(path: string, count: number): void {
  const database = new sqlite.Database(path)
  const documents = Math.ceil(count / 10)
  database.exec('PRAGMA journal_mode = off; PRAGMA synchronous = off')
  database.exec(SCHEMA)
  database.exec(`
    ${numbers(documents)} INSERT INTO DOCUMENTS SELECT i, 'Document ' || i, printf('%.2000c', 'x'), 1, 'Author ' || i % 50,
      'Source ' || i % 10, 'Section ' || i % 6, '', 'news', 1262304000 + i * 3155 FROM n;
    ${numbers(2560)} INSERT INTO ENTITIES SELECT i, CASE WHEN i <= 2000 THEN 1 WHEN i <= 2500 THEN 2 ELSE 3 END,
      'Entity ' || i, 0, 0, 0, NULL FROM n;
    ${numbers(count)} INSERT INTO STATEMENTS SELECT i, 1, (i - 1) / 10 + 1, i * 7 % 1900, i * 7 % 1900 + 60, 1 FROM n;
    ${numbers(3 * count)} INSERT INTO DATASHORTTEXT SELECT i, (i + 2) / 3, (i - 1) % 3 + 1,
      CASE (i - 1) % 3 WHEN 0 THEN i * 31 % 2000 + 1 WHEN 1 THEN i * 31 % 500 + 2001 ELSE i * 31 % 60 + 2501 END FROM n;
    ${numbers(count)} INSERT INTO DATABOOLEAN SELECT i, i, 4, i * 31 % 2 FROM n;`)
  database.close()
}

function numbers(count: number): string {
  return `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})`
}

const SCHEMA = `
CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT);
INSERT INTO SETTINGS VALUES ('version', '3.0.11');
CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT, Red INTEGER, Green INTEGER, Blue INTEGER);
CREATE TABLE CODERRELATIONS(ID INTEGER PRIMARY KEY, Coder INTEGER, OtherCoder INTEGER, viewStatements INTEGER,
  editStatements INTEGER, viewDocuments INTEGER, editDocuments INTEGER);
CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT,
  Notes TEXT, Type TEXT, Date INTEGER);
CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT, Red INTEGER, Green INTEGER, Blue INTEGER);
INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 239, 208, 51);
CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),
  (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1);
CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, Red INTEGER, Green INTEGER, Blue INTEGER);
CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER,
  Coder INTEGER);
CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER,
  UNIQUE (StatementId, VariableId));
CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT);
CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Entity INTEGER,
  UNIQUE (StatementId, VariableId));
CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, Red INTEGER, Green INTEGER, Blue INTEGER,
  ChildOf INTEGER);
CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY, VariableId INTEGER, AttributeVariable TEXT);
CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY, EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT);`
