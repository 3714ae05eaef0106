/** The tables of a database of DNA 3.0 to 3.1.2, as SQLite has them. */
const text = (name: string, more = '') => `${name} TEXT NOT NULL ${more}CHECK (LENGTH(${name}) < 191)`
const within = (name: string, least: number, most: number, preset: number, needed = true) =>
  `${name} INTEGER ${needed ? 'NOT NULL ' : ''}CHECK (${name} BETWEEN ${least} AND ${most}) DEFAULT ${preset}`
const flag = (name: string, preset = 1) => within(name, 0, 1, preset)
const colour = ['Red', 'Green', 'Blue'].map((name) => within(name, 0, 255, 0)).join(', ')
const refers = (column: string, table: string) =>
  `FOREIGN KEY(${column}) REFERENCES ${table}(ID) ON DELETE CASCADE`
const ID = 'ID INTEGER NOT NULL PRIMARY KEY'

/** What a coder may do, in DNA's words; all of it is allowed unless somebody said otherwise. */
const PERMISSIONS = [
  ...['AddDocuments', 'EditDocuments', 'DeleteDocuments', 'ImportDocuments'],
  ...['AddStatements', 'EditStatements', 'DeleteStatements', 'EditAttributes', 'EditRegex'],
  ...['EditStatementTypes', 'EditCoders', 'EditCoderRelations'],
  ...['ViewOthersDocuments', 'EditOthersDocuments', 'ViewOthersStatements', 'EditOthersStatements'],
]

const valueTable = (value: string, ...more: string[]) =>
  [
    ID,
    'StatementId INTEGER NOT NULL',
    'VariableId INTEGER NOT NULL',
    value,
    refers('StatementId', 'STATEMENTS'),
    refers('VariableId', 'VARIABLES'),
    ...more,
    'UNIQUE (StatementId, VariableId)',
  ].join(', ')

export const DNA_TABLES: Readonly<Record<string, string>> = {
  SETTINGS: 'Property TEXT PRIMARY KEY, Value TEXT NOT NULL',
  CODERS: [
    ID,
    text('Name'),
    colour,
    within('Refresh', 0, 9999, 0),
    within('FontSize', 1, 99, 14),
    text('Password'),
    within('PopupWidth', 100, 9999, 300, false),
    flag('ColorByCoder', 0),
    flag('PopupDecoration', 0),
    flag('PopupAutoComplete'),
    ...PERMISSIONS.map((name) => flag(`Permission${name}`)),
  ].join(', '),
  DOCUMENTS: [
    ID,
    text('Title'),
    'Text TEXT NOT NULL',
    'Coder INTEGER',
    ...['Author', 'Source', 'Section'].map((name) => text(name, "DEFAULT '' ")),
    "Notes TEXT NOT NULL DEFAULT ''",
    text('Type', "DEFAULT '' "),
    'Date INTEGER NOT NULL',
    refers('Coder', 'CODERS'),
  ].join(', '),
  STATEMENTTYPES: [ID, text('Label'), colour].join(', '),
  VARIABLES: [
    ID,
    text('Variable'),
    "DataType TEXT NOT NULL CHECK (DataType IN ('boolean', 'integer', 'long text', 'short text')) DEFAULT 'short text'",
    'StatementTypeId INTEGER',
    refers('StatementTypeId', 'STATEMENTTYPES'),
    'UNIQUE (Variable, StatementTypeId)',
  ].join(', '),
  VARIABLELINKS: [
    ID,
    'SourceVariableId INTEGER',
    'TargetVariableId INTEGER',
    'CHECK (TargetVariableId != SourceVariableId)',
    refers('SourceVariableId', 'VARIABLES'),
    refers('TargetVariableId', 'VARIABLES'),
  ].join(', '),
  REGEXES: ['Label TEXT PRIMARY KEY CHECK (LENGTH(Label) < 191)', colour].join(', '),
  CODERRELATIONS: [
    ID,
    'Coder INTEGER CHECK (Coder > 0)',
    'OtherCoder INTEGER CHECK (OtherCoder > 0)',
    ...['viewStatements', 'editStatements', 'viewDocuments', 'editDocuments'].map((name) => flag(name)),
    'CHECK (Coder != OtherCoder)',
    refers('Coder', 'CODERS'),
    refers('OtherCoder', 'CODERS'),
  ].join(', '),
  STATEMENTS: [
    ID,
    'StatementTypeId INTEGER',
    'DocumentId INTEGER',
    'Start INTEGER NOT NULL CHECK (Start >= 0)',
    'Stop INTEGER NOT NULL CHECK (Stop >= 0)',
    'Coder INTEGER',
    'CHECK (Start < Stop)',
    refers('StatementTypeId', 'STATEMENTTYPES'),
    refers('Coder', 'CODERS'),
    refers('DocumentId', 'DOCUMENTS'),
  ].join(', '),
  DATABOOLEAN: valueTable('Value INTEGER NOT NULL DEFAULT 1'),
  DATAINTEGER: valueTable('Value INTEGER NOT NULL DEFAULT 0'),
  ENTITIES: [
    ID,
    'VariableId INTEGER NOT NULL',
    text('Value', "DEFAULT '' "),
    ...['Red', 'Green', 'Blue'].map((name) => `${name} INTEGER CHECK (${name} BETWEEN 0 AND 255)`),
    'ChildOf INTEGER CHECK (ChildOf > 0)',
    'UNIQUE (VariableId, Value)',
    refers('ChildOf', 'ENTITIES'),
    refers('VariableId', 'VARIABLES'),
  ].join(', '),
  DATASHORTTEXT: valueTable('Entity INTEGER NOT NULL', refers('Entity', 'ENTITIES')),
  DATALONGTEXT: valueTable("Value TEXT DEFAULT ''"),
  ATTRIBUTEVARIABLES: [
    ID,
    'VariableId INTEGER NOT NULL',
    text('AttributeVariable'),
    'UNIQUE (VariableId, AttributeVariable)',
    refers('VariableId', 'VARIABLES'),
  ].join(', '),
  ATTRIBUTEVALUES: [
    ID,
    'EntityId INTEGER NOT NULL',
    'AttributeVariableId INTEGER NOT NULL',
    text('AttributeValue', "DEFAULT '' "),
    'UNIQUE (EntityId, AttributeVariableId)',
    refers('EntityId', 'ENTITIES'),
    refers('AttributeVariableId', 'ATTRIBUTEVARIABLES'),
  ].join(', '),
}
