const OA = 'http://www.w3.org/ns/oa#'
const AS = 'http://www.w3.org/ns/activitystreams#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

const thing = (id: string) => ({ '@id': id, '@type': '@id' })
const word = (id: string) => ({ '@id': id, '@type': '@vocab' })
const count = (id: string) => ({ '@id': id, '@type': `${XSD}nonNegativeInteger` })
const inOa = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `${OA}${name}`]))

/** The words of the W3C's context that an export uses, with the meanings that the Web Annotation Vocabulary gives them. */
const WORDS = {
  id: '@id',
  type: '@type',
  ...inOa('Annotation', 'TextualBody', 'SpecificResource', 'TextPositionSelector', 'TextQuoteSelector'),
  ...inOa('classifying', 'describing', 'identifying', 'reviewing', 'tagging', 'exact', 'prefix', 'suffix'),
  Text: 'http://purl.org/dc/dcmitype/Text',
  Person: 'http://xmlns.com/foaf/0.1/Person',
  Software: `${AS}Application`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  body: thing(`${OA}hasBody`),
  target: thing(`${OA}hasTarget`),
  source: thing(`${OA}hasSource`),
  selector: thing(`${OA}hasSelector`),
  via: thing(`${OA}via`),
  creator: thing('http://purl.org/dc/terms/creator'),
  generator: thing(`${AS}generator`),
  first: thing(`${AS}first`),
  items: { ...thing(`${AS}items`), '@container': '@list' as const },
  motivation: word(`${OA}motivatedBy`),
  purpose: word(`${OA}hasPurpose`),
  format: 'http://purl.org/dc/elements/1.1/format',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  name: 'http://xmlns.com/foaf/0.1/name',
  label: `${RDFS}label`,
  start: count(`${OA}start`),
  end: count(`${OA}end`),
  total: count(`${AS}totalItems`),
  startIndex: count(`${AS}startIndex`),
}

/** Gives a processor of JSON-LD these words where it asks for the W3C's, without a network; anything else is refused. */
export async function annoWords(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`No test asks for ${url}.`)
  return { documentUrl: url, document: { '@context': WORDS } }
}
