import type { NodeAttributes } from '../../analysis/network-source.ts'
import type { DnaFile } from './dna-database.ts'

/**
 * What a DNA database knows of a variable's entities, by label: colour, DNA's attributes, and its id as "entity".
 * A document variable (author, source ...) has none.
 */
export function dnaAttributes(
  file: DnaFile,
  statementType: string,
  variable: string,
): ReadonlyMap<string, NodeAttributes> {
  const type = file.statementTypes.find(({ label }) => label === statementType)
  const id = type?.variables.find(({ name }) => name === variable)?.id
  const own = file.entities.filter((entity) => entity.variable === id)
  return new Map(
    own.map(({ id, value, colour, attributes }) => [value, { entity: id, color: colour, ...attributes }]),
  )
}
