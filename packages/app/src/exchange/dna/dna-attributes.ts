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
    own.map(({ id, value, colour, attributes }) => [
      value,
      { entity: id, color: colour, ...told(attributes) },
    ]),
  )
}

/** What we say of an entity ourselves, in small letters. */
const OURS: ReadonlySet<string> = new Set(['entity', 'color', 'frequency', 'camp'])

/** An attribute that somebody called as one of ours keeps its values beside it: `color (DNA)`. */
function told(attributes: NodeAttributes): NodeAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      OURS.has(name.toLowerCase()) ? `${name} (DNA)` : name,
      value,
    ]),
  )
}
