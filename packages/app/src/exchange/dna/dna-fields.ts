import type { DnaScheme, DnaSchemeType, DnaSchemeVariable } from './dna-scheme.ts'

/** The record's variable that says of which of DNA's types a statement is. */
export const DNA_TYPE = 'DNA statement type'

/** What a variable of DNA is in a record: a field of its own, or a variable of the codebook under a name. */
export type DnaField = 'person' | 'organization' | 'concept' | 'agreement' | { readonly variable: string }

/** What each variable of each statement type is in a record, by the variable's number in DNA. */
export type DnaFields = ReadonlyMap<number, DnaField>

/**
 * A type with a concept is a coding of who stands where: `person`, `organization`, `concept` and `agreement` are the record's
 * own fields. Everything else is a variable of the codebook under its own name; where two types mean two kinds of value by one
 * name, the later one goes by `type: name`.
 */
export function dnaFields({ statementTypes }: Pick<DnaScheme, 'statementTypes'>): DnaFields {
  const kinds = new Map<string, DnaSchemeVariable['dataType']>([[DNA_TYPE, 'short text']])
  const fields = new Map<number, DnaField>()
  for (const type of statementTypes) {
    for (const variable of type.variables) {
      const own = ownField(type, variable)
      if (own !== null) fields.set(variable.id, own)
      else {
        const { name, dataType } = variable
        const isTaken = kinds.has(name) && kinds.get(name) !== dataType
        const named = isTaken ? `${type.label}: ${name}` : name
        kinds.set(named, dataType)
        fields.set(variable.id, { variable: named })
      }
    }
  }
  return fields
}

function ownField(type: DnaSchemeType, { name, dataType }: DnaSchemeVariable): DnaField | null {
  const codesConcepts = type.variables.some((one) => one.name === 'concept' && one.dataType === 'short text')
  if (!codesConcepts) return null
  if (dataType === 'short text' && (name === 'person' || name === 'organization' || name === 'concept'))
    return name
  return dataType === 'boolean' && name === 'agreement' ? name : null
}
