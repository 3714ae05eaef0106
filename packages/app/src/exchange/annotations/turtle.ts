/** Terms of RDF as Turtle and TriG write them. Text comes from anywhere: nothing in it can end a term and begin another. */

/** `<urn:x>`: what an IRI may not hold is percent-encoded. */
export function iri(address: string): string {
  if (/^[\w:/%.~-]*$/.test(address)) return `<${address}>`
  const whole = address.replace(/\p{Surrogate}/gu, '\ufffd')
  return `<${whole.replace(/[<>"{}|\\^`\s\p{Cc}]/gu, encodeURIComponent)}>`
}

/**
 * `"a \"word\""`: what JSON escapes Turtle understands in the same way; line separators and other control characters get the same,
 * and half a character, which RDF does not hold, is U+FFFD.
 */
export function literal(text: string): string {
  const quoted = JSON.stringify(text)
  if (!/[\p{Cc}\p{Zl}\p{Zp}]|\\ud/u.test(quoted)) return quoted
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, coded)
}

export const typed = (value: string, type: 'date' | 'integer' | 'double' | 'boolean'): string =>
  `${literal(value)}^^xsd:${type}`

/** JSON as a literal of the type that JSON-LD and RDF 1.1 know (rdf:JSON). */
export const jsonLiteral = (value: unknown): string => `${literal(JSON.stringify(value))}^^rdf:JSON`

const coded = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** What is said of a thing, where it is known: `[['prov:value', literal('No.')], ['dcterms:title', null]]`. */
export type Said = readonly (readonly [predicate: string, object: string | null])[]

/** All that is said of one thing; what is not known is not said, and of what nothing is known nothing. */
export function about(subject: string, said: Said, indent = ''): string {
  const known = said.filter(([, object]) => object !== null)
  if (known.length === 0) return ''
  const lines = known.map(([predicate, object]) => `${predicate} ${object}`)
  return `${indent}${subject} ${lines.join(` ;\n${indent}  `)} .\n`
}
