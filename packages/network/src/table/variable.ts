import type { Statements, Variable } from './statements.ts'

/** The variables of a document that DNA knows. */
export const documentVariables = ['author', 'source', 'section', 'type', 'id', 'title'] as const
const DOCUMENT_VARIABLES: ReadonlySet<string> = new Set(documentVariables)

/** Is it the name of a document's variable, as DNA knows them? */
export function isOfDocument(name: string): boolean {
  return DOCUMENT_VARIABLES.has(name)
}

/** The names of the variables that can be nodes, in the codebook's order. */
export function shortTexts(statements: Statements): readonly string[] {
  return Object.keys(statements.variables).filter((name) => statements.variables[name]!.type === 'short text')
}

/**
 * A variable of the statements or of their documents. `id` of the documents is always there; a document
 * variable nobody filled (no authors at all) is empty rather than an error.
 *
 * @throws RangeError when there is no such variable.
 */
export function variableOf(statements: Statements, name: string, ofDocument: boolean): Variable {
  if (!ofDocument) {
    if (Object.hasOwn(statements.variables, name)) return statements.variables[name]!
    const known = Object.keys(statements.variables).join(', ')
    if (known === '' && statements.count === 0)
      return { type: 'short text', codes: new Int32Array(0), labels: [] }
    const hint = isOfDocument(name) ? ` ("${name}" is one of the documents.)` : ''
    throw new RangeError(`"${name}" is not a variable of these statements; they have: ${known}.${hint}`)
  }
  const { documents } = statements
  if (Object.hasOwn(documents.variables, name)) return documents.variables[name]!
  if (name === 'id')
    return { type: 'short text', codes: Int32Array.from(documents.ids.keys()), labels: documents.ids }
  if (isOfDocument(name))
    return { type: 'short text', codes: new Int32Array(documents.count).fill(-1), labels: [] }
  throw new RangeError(
    `"${name}" is not a variable of the documents; they have: id, ${Object.keys(documents.variables).join(', ')}.`,
  )
}
