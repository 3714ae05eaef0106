import type { DnaDataType } from '../dna-database.ts'
import type { DnaScheme, DnaSchemeVariable } from '../dna-scheme.ts'

/** An entity on its way into a database. */
export interface ShelfEntity {
  readonly id: number
  readonly value: string
  colour: string
  childOf: number | null
  readonly attributes: Map<string, string>
}

export interface ShelfVariable extends DnaSchemeVariable {
  readonly type: ShelfType
  readonly entities: Map<string, ShelfEntity>
  /** Names of the attributes that its entities have, in DNA's order. */
  readonly attributes: Set<string>
}

export interface ShelfType {
  readonly id: number
  readonly label: string
  readonly colour: string
  readonly variables: Map<string, ShelfVariable>
}

/** What a new database has at first, as DNA makes it: one statement type that codes who stands where. */
export const NEW_SCHEME: DnaScheme = {
  settings: { version: '3.1.2', date: '2026-06-30' },
  coders: [],
  coderRelations: [],
  statementTypes: [
    {
      id: 1,
      label: 'DNA Statement',
      colour: '#EFD033',
      variables: [
        { id: 1, name: 'person', dataType: 'short text' },
        { id: 2, name: 'organization', dataType: 'short text' },
        { id: 3, name: 'concept', dataType: 'short text' },
        { id: 4, name: 'agreement', dataType: 'boolean' },
      ],
    },
  ],
  regexes: [],
  entities: [],
  attributes: ['Type', 'Alias', 'Notes'].flatMap((name) => [1, 2, 3].map((variable) => ({ variable, name }))),
}

/**
 * Numbers that are free. What came from a file goes back under its own, if that is not taken; nobody else gets one that is
 * `reserved` for such a one.
 */
export function numbers(reserved: ReadonlySet<number> = new Set()): (wanted?: number) => number {
  const taken = new Set<number>()
  let next = 1
  return (wanted) => {
    const isFree = wanted !== undefined && wanted > 0 && !taken.has(wanted)
    if (isFree && (reserved.has(wanted) || wanted >= next)) {
      taken.add(wanted)
      return wanted
    }
    while (taken.has(next) || reserved.has(next)) next++
    return next++
  }
}

/**
 * The statement types, variables, entities and attributes of a database that is being made: those of the files that the record came
 * from, by their names, and what is added on the way.
 */
export class DnaShelf {
  readonly types = new Map<string, ShelfType>()
  readonly #typeId = numbers()
  readonly #variableId = numbers()
  readonly #entityId = numbers()

  constructor(schemes: readonly DnaScheme[]) {
    for (const scheme of schemes) this.#take(scheme)
  }

  #take({ statementTypes, entities, attributes }: DnaScheme): void {
    const variables = new Map<number, ShelfVariable>()
    for (const type of statementTypes) {
      const own = this.type(type.label, type.colour, type.id)
      for (const { id, name, dataType } of type.variables)
        variables.set(id, this.variable(own, name, dataType, id))
    }
    for (const { variable, name } of attributes) variables.get(variable)?.attributes.add(name)
    const moved = new Map<number, ShelfEntity>()
    for (const { id, variable, value, colour, attributes } of entities) {
      const own = variables.get(variable)
      if (own === undefined) continue
      const entity = this.entity(own, value, id)
      moved.set(id, entity)
      entity.colour = colour
      for (const [name, given] of Object.entries(attributes)) entity.attributes.set(name, given)
    }
    for (const { id, childOf } of entities) {
      const [child, parent] = [moved.get(id), childOf === null ? undefined : moved.get(childOf)]
      if (child !== undefined && parent !== undefined) child.childOf = parent.id
    }
  }

  /** The type of this label, made where there is none. */
  type(label: string, colour: string, id?: number): ShelfType {
    const known = this.types.get(label)
    if (known !== undefined) return known
    const type = { id: this.#typeId(id), label, colour, variables: new Map<string, ShelfVariable>() }
    this.types.set(label, type)
    return type
  }

  /** The variable of this name, made where there is none; where it holds something else, one of a name beside it. */
  variable(type: ShelfType, name: string, dataType: DnaDataType, id?: number): ShelfVariable {
    const known = type.variables.get(name)
    if (known?.dataType === dataType) return known
    if (known !== undefined) return this.variable(type, `${name} (${dataType})`, dataType, id)
    const own = { id: this.#variableId(id), name, dataType, type }
    const variable = { ...own, entities: new Map<string, ShelfEntity>(), attributes: new Set<string>() }
    type.variables.set(name, variable)
    return variable
  }

  /** The entity of this value, made where there is none, in black. */
  entity(variable: ShelfVariable, value: string, id?: number): ShelfEntity {
    const known = variable.entities.get(value)
    if (known !== undefined) return known
    const made = { id: this.#entityId(id), value, colour: '#000000', childOf: null }
    const entity = { ...made, attributes: new Map<string, string>() }
    variable.entities.set(value, entity)
    return entity
  }
}
