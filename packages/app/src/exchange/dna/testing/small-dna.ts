import sqlite from 'node-sqlite3-wasm'

/** Everything in a made database: a boolean, an integer, two short texts and a long text; two statement types. */
export interface SmallDna {
  readonly version?: string
  readonly without?: string
  /** SQL run at the end, to break something. */
  readonly lastly?: string
}

const TABLES: Readonly<Record<string, string>> = {
  SETTINGS: 'Property TEXT PRIMARY KEY, Value TEXT NOT NULL',
  CODERS: 'ID INTEGER PRIMARY KEY, Name TEXT, Red INTEGER, Green INTEGER, Blue INTEGER, Password TEXT',
  CODERRELATIONS:
    'ID INTEGER PRIMARY KEY, Coder INTEGER, OtherCoder INTEGER, viewStatements INTEGER, editStatements INTEGER, viewDocuments INTEGER, editDocuments INTEGER',
  DOCUMENTS:
    'ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER',
  STATEMENTTYPES: 'ID INTEGER PRIMARY KEY, Label TEXT, Red INTEGER, Green INTEGER, Blue INTEGER',
  VARIABLES: 'ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER',
  REGEXES: 'Label TEXT PRIMARY KEY, Red INTEGER, Green INTEGER, Blue INTEGER',
  STATEMENTS:
    'ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER',
  DATABOOLEAN: 'ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER',
  DATAINTEGER: 'ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER',
  DATALONGTEXT: 'ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT',
  DATASHORTTEXT: 'ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Entity INTEGER',
  ENTITIES:
    'ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, Red INTEGER, Green INTEGER, Blue INTEGER, ChildOf INTEGER',
  ATTRIBUTEVARIABLES: 'ID INTEGER PRIMARY KEY, VariableId INTEGER, AttributeVariable TEXT',
  ATTRIBUTEVALUES:
    'ID INTEGER PRIMARY KEY, EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT',
}

const CONTENT = `
INSERT INTO CODERS VALUES (1, 'Admin', 255, 255, 0, 'secret'), (2, 'Ada', 51, 153, 255, 'secret');
INSERT INTO CODERRELATIONS VALUES (1, 1, 2, 1, 0, 1, 0);
INSERT INTO DOCUMENTS VALUES
  (1, 'First', 'A 😀 tax on carbon helps, said Ada.', 2, 'A. Author', 'Times', 'Front', 'note', 'news', 1609459200),
  (2, 'Second', 'No tax, said Bob.', 2, '', 'Post', '', '', 'op-ed', 1612137600);
INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 239, 208, 51), (2, 'Annotation', 1, 2, 3);
INSERT INTO VARIABLES VALUES (1, 'organization', 'short text', 1), (2, 'concept', 'short text', 1),
  (3, 'agreement', 'boolean', 1), (4, 'intensity', 'integer', 1), (5, 'note', 'long text', 1), (6, 'note', 'long text', 2);
INSERT INTO REGEXES VALUES ('C[Oo0]2', 255, 0, 0);
INSERT INTO ENTITIES VALUES (1, 1, 'Greens', 0, 204, 0, NULL), (2, 1, 'Industry', 255, 153, 0, 1),
  (3, 1, 'Never used', 0, 0, 0, NULL), (4, 2, 'A carbon tax', 0, 0, 0, NULL);
INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 1, 'Type'), (2, 1, 'Alias');
INSERT INTO ATTRIBUTEVALUES VALUES (1, 1, 1, 'NGO'), (2, 1, 2, '');
INSERT INTO STATEMENTS VALUES (10, 1, 1, 5, 24, 2), (11, 1, 2, 0, 6, 2), (12, 2, 2, 7, 11, 1);
INSERT INTO DATASHORTTEXT VALUES (1, 10, 1, 1), (2, 10, 2, 4), (3, 11, 1, 2), (4, 11, 2, 4);
INSERT INTO DATABOOLEAN VALUES (1, 10, 3, 1), (2, 11, 3, 0);
INSERT INTO DATAINTEGER VALUES (1, 10, 4, 3), (2, 11, 4, -2);
INSERT INTO DATALONGTEXT VALUES (1, 10, 5, 'x; "y"'), (2, 11, 5, ''), (3, 12, 6, 'an annotation');
`

/** Writes a small database as DNA 3 would, for the tests of its reader. */
export function writeSmallDna(
  path: string,
  { version = '3.0.11', without, lastly = '' }: SmallDna = {},
): void {
  const database = new sqlite.Database(path)
  for (const [name, columns] of Object.entries(TABLES)) database.exec(`CREATE TABLE ${name}(${columns})`)
  database.exec(CONTENT)
  database.run("INSERT INTO SETTINGS VALUES ('version', ?), ('date', '2025-01-01')", [version])
  database.exec(lastly)
  if (without !== undefined) database.exec(`DROP TABLE ${without}`)
  database.close()
}
