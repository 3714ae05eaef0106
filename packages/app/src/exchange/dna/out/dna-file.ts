import type { DnaRegex } from '../dna-database.ts'
import type { DnaShelf, ShelfVariable } from './dna-shelf.ts'
import type { DnaSink, RowSink } from './dna-sink.ts'

/** A document as a row of DNA. `time` is in seconds since 1970, the clock of the place taken as UTC. */
export interface DnaOutDocument {
  readonly id: number
  readonly title: string
  readonly text: string
  readonly coder: number
  readonly author: string
  readonly source: string
  readonly section: string
  readonly notes: string
  readonly type: string
  readonly time: number
}

/** A statement; a short text goes by its words. */
export interface DnaOutStatement {
  readonly id: number
  readonly type: number
  readonly document: number
  readonly start: number
  readonly stop: number
  readonly coder: number
  readonly values: readonly (readonly [ShelfVariable, string | number])[]
}

/** Writes documents and statements as they come, and at the end what they have in common. */
export interface DnaFileWriter {
  readonly document: (document: DnaOutDocument) => void
  readonly statement: (statement: DnaOutStatement) => void
  /** Statement types with their variables, entities, attributes and regexes; and the values that nobody gave. */
  readonly codes: (regexes: readonly DnaRegex[]) => void
}

const VALUES = ['StatementId', 'VariableId', 'Value']

export function dnaFileWriter(sink: DnaSink, shelf: DnaShelf): DnaFileWriter {
  const columns = ['ID', 'Title', 'Text', 'Coder', 'Author', 'Source', 'Section', 'Notes', 'Type', 'Date']
  const documents = sink.rows('DOCUMENTS', columns, 1)
  const statements = sink.rows('STATEMENTS', [
    'ID',
    'StatementTypeId',
    'DocumentId',
    'Start',
    'Stop',
    'Coder',
  ])
  const shorts = sink.rows('DATASHORTTEXT', ['StatementId', 'VariableId', 'Entity'])
  const tables = {
    boolean: sink.rows('DATABOOLEAN', VALUES),
    integer: sink.rows('DATAINTEGER', VALUES),
    'long text': sink.rows('DATALONGTEXT', VALUES),
  }
  const written = new Map<number, number>()
  const values = new Map<number, number>()
  const count = (counts: Map<number, number>, id: number) => counts.set(id, (counts.get(id) ?? 0) + 1)
  return {
    document: ({ id, title, text, coder, author, source, section, notes, type, time }) =>
      documents.add(id, title, text, coder, author, source, section, notes, type, time),
    statement: ({ id, type, document, start, stop, coder, values: own }) => {
      statements.add(id, type, document, start, stop, coder)
      count(written, type)
      for (const [variable, value] of own) {
        count(values, variable.id)
        const { dataType } = variable
        if (dataType === 'short text') shorts.add(id, variable.id, shelf.entity(variable, String(value)).id)
        else tables[dataType].add(id, variable.id, value)
      }
    },
    codes: (regexes) => {
      for (const { id, variables } of shelf.types.values())
        for (const variable of variables.values())
          if (values.get(variable.id) !== written.get(id)) fillUp(sink, shelf, variable)
      writeCodes(sink, shelf)
      const rows = sink.rows('REGEXES', ['Label', 'Red', 'Green', 'Blue'])
      for (const { label, colour } of regexes) rows.add(label, ...rgb(colour))
    },
  }
}

const TABLE = {
  boolean: 'DATABOOLEAN',
  integer: 'DATAINTEGER',
  'long text': 'DATALONGTEXT',
  'short text': 'DATASHORTTEXT',
} as const

/** DNA counts on a value of every variable in every statement of its type: where none was given stands DNA's own preset. */
function fillUp(sink: DnaSink, shelf: DnaShelf, variable: ShelfVariable): void {
  const { id, dataType, type } = variable
  const preset = { boolean: 1, integer: 0, 'long text': '' } as const
  const value = () => (dataType === 'short text' ? shelf.entity(variable, '').id : preset[dataType])
  const [table, column] = [TABLE[dataType], dataType === 'short text' ? 'Entity' : 'Value']
  const left = `FROM STATEMENTS s WHERE s.StatementTypeId = ? AND NOT EXISTS
    (SELECT 1 FROM ${table} d WHERE d.StatementId = s.ID AND d.VariableId = ?)`
  sink.run(`INSERT INTO ${table}(StatementId, VariableId, ${column}) SELECT s.ID, ?, ? ${left}`, [
    ...[id, value()],
    ...[type.id, id],
  ])
}

function writeCodes(sink: DnaSink, shelf: DnaShelf): void {
  const types = sink.rows('STATEMENTTYPES', ['ID', 'Label', 'Red', 'Green', 'Blue'])
  const variables = sink.rows('VARIABLES', ['ID', 'Variable', 'DataType', 'StatementTypeId'])
  const attributes = sink.rows('ATTRIBUTEVARIABLES', ['ID', 'VariableId', 'AttributeVariable'])
  const entities = sink.rows('ENTITIES', ['ID', 'VariableId', 'Value', 'Red', 'Green', 'Blue', 'ChildOf'])
  const values = sink.rows('ATTRIBUTEVALUES', ['EntityId', 'AttributeVariableId', 'AttributeValue'])
  let attribute = 0
  for (const type of byId(shelf.types.values())) {
    types.add(type.id, type.label, ...rgb(type.colour))
    for (const variable of byId(type.variables.values())) {
      variables.add(variable.id, variable.name, variable.dataType, type.id)
      const names = [...variable.attributes].map((name) => [name, ++attribute] as const)
      for (const [name, id] of names) attributes.add(id, variable.id, name)
      for (const entity of byId(variable.entities.values()))
        writeEntity(entities, values, variable, entity, names)
    }
  }
}

function writeEntity(
  entities: RowSink,
  values: RowSink,
  variable: ShelfVariable,
  { id, value, colour, childOf, attributes }: ReturnType<DnaShelf['entity']>,
  names: readonly (readonly [string, number])[],
): void {
  entities.add(id, variable.id, value, ...rgb(colour), childOf)
  for (const [name, attribute] of names) values.add(id, attribute, attributes.get(name) ?? '')
}

const byId = <Row extends { readonly id: number }>(rows: Iterable<Row>): readonly Row[] =>
  [...rows].sort((a, b) => a.id - b.id)

/** Red, green and blue of `#RRGGBB`, 0 to 255. */
export function rgb(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
