import { colourOf, type DnaEntity, textOf } from './dna-database.ts'
import type { PlainTables, Row, SqliteFile } from './sqlite-file.ts'
import { numberAt, textLength } from './sqlite-rows.ts'
import { textCodes } from './text-codes.ts'

/** Every entity of every variable, with its attributes, by id. */
export function entitiesOf(file: SqliteFile): DnaEntity[] {
  const names = attributeNames(file)
  const values = attributeValues(file)
  return entityRows(file).map(({ id, variable, value, colour, childOf }) => {
    const own = values.get(id)
    const named = (names.get(variable) ?? []).map(({ id, name }) => [name, own?.get(id) ?? ''] as const)
    return { id, variable, value, colour, childOf, attributes: Object.fromEntries(named) }
  })
}

type EntityRow = Omit<DnaEntity, 'attributes'>

const COLUMNS = ['ID', 'VariableId', 'Value', 'Red', 'Green', 'Blue', 'ChildOf']

function entityRows(file: SqliteFile): readonly EntityRow[] {
  return (
    file.plainly(entitiesFromPages) ?? Array.from(file.rows('SELECT * FROM ENTITIES ORDER BY ID'), entity)
  )
}

function entitiesFromPages(tables: PlainTables): readonly EntityRow[] {
  const rows: Row[] = []
  const texts = textCodes()
  const codes: number[] = []
  tables.rows('ENTITIES', COLUMNS, (row) => {
    codes.push(texts.codeOf(row.bytes, row.starts[2]!, textLength(row, 2)))
    const [ID, VariableId, Red, Green, Blue, ChildOf] = [0, 1, 3, 4, 5, 6].map((n) => numberAt(row, n))
    rows.push({ ID: ID!, VariableId: VariableId!, Red: Red!, Green: Green!, Blue: Blue!, ChildOf: ChildOf! })
  })
  const labels = texts.labels()
  return rows.map((row, n) => entity({ ...row, Value: labels[codes[n]!]! }))
}

function entity(row: Row): EntityRow {
  const { ChildOf } = row
  return {
    id: Number(row.ID),
    variable: Number(row.VariableId),
    value: textOf(row.Value),
    colour: colourOf(row),
    childOf: ChildOf === null || ChildOf === undefined ? null : Number(ChildOf),
  }
}

interface AttributeName {
  readonly id: number
  readonly name: string
}

function attributeNames(file: SqliteFile): ReadonlyMap<number, readonly AttributeName[]> {
  const byVariable = new Map<number, AttributeName[]>()
  for (const row of file.rows(
    'SELECT ID, VariableId, AttributeVariable FROM ATTRIBUTEVARIABLES ORDER BY ID',
  )) {
    const attribute = { id: Number(row.ID), name: textOf(row.AttributeVariable) }
    const variable = Number(row.VariableId)
    byVariable.set(variable, [...(byVariable.get(variable) ?? []), attribute])
  }
  return byVariable
}

function attributeValues(file: SqliteFile): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const byEntity = new Map<number, Map<number, string>>()
  for (const row of file.rows(
    'SELECT EntityId e, AttributeVariableId a, AttributeValue v FROM ATTRIBUTEVALUES',
  )) {
    const entity = Number(row.e)
    const own = byEntity.get(entity) ?? new Map<number, string>()
    byEntity.set(entity, own.set(Number(row.a), textOf(row.v)))
  }
  return byEntity
}
