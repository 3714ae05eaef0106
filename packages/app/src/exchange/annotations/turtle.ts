/** Terms of RDF as Turtle and TriG write them. Text comes from anywhere: nothing in it can end a term and begin another. */

/** `<urn:x>`: what an IRI may not hold is percent-encoded. */
export const iri = (address: string): string =>
  `<${address.replace(/[<>"{}|\\^`\s\p{Cc}]|\p{Surrogate}/gu, (sign) => encodeURIComponent(sign.replace(/\p{Surrogate}/gu, '\ufffd')))}>`

/** `"a \"word\""`: quotation marks, backslashes, line ends and control characters are escaped; half a character is U+FFFD. */
export const literal = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (sign) => ESCAPES[sign] ?? coded(sign))}"`

export const typed = (value: string, type: 'date' | 'integer' | 'double' | 'boolean'): string =>
  `${literal(value)}^^xsd:${type}`

/** JSON as a literal of the type that JSON-LD and RDF 1.1 know (rdf:JSON). */
export const jsonLiteral = (value: unknown): string => `${literal(JSON.stringify(value))}^^rdf:JSON`

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const coded = (sign: string): string =>
  /\p{Surrogate}/u.test(sign)
    ? '\ufffd'
    : `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** What is said of a thing, where it is known: `[['prov:value', literal('No.')], ['dcterms:title', null]]`. */
export type Said = readonly (readonly [predicate: string, object: string | null])[]

/** All that is said of one thing; what is not known is not said, and of what nothing is known nothing. */
export function about(subject: string, said: Said, indent = ''): string {
  const known = said.filter(([, object]) => object !== null)
  if (known.length === 0) return ''
  const lines = known.map(([predicate, object]) => `${predicate} ${object}`)
  return `${indent}${subject} ${lines.join(` ;\n${indent}  `)} .\n`
}
