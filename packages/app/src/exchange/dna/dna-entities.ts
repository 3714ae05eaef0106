import { colourOf, type DnaEntity, textOf } from './dna-database.ts'
import type { SqliteFile } from './sqlite-file.ts'

/** Every entity of every variable, with its attributes, by id. */
export function entitiesOf(file: SqliteFile): DnaEntity[] {
  const names = attributeNames(file)
  const values = attributeValues(file)
  return Array.from(file.rows('SELECT * FROM ENTITIES ORDER BY ID'), (row) => {
    const [id, variable] = [Number(row.ID), Number(row.VariableId)]
    const own = values.get(id)
    const named = (names.get(variable) ?? []).map(({ id, name }) => [name, own?.get(id) ?? ''] as const)
    return {
      id,
      variable,
      value: textOf(row.Value),
      colour: colourOf(row),
      childOf: row.ChildOf === null || row.ChildOf === undefined ? null : Number(row.ChildOf),
      attributes: Object.fromEntries(named),
    }
  })
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
