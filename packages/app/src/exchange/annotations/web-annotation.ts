import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { Losses } from '../losses.ts'
import { type CodedDocument, codedDocuments, howMany } from '../out/coded-document.ts'
import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writePieces } from '../out/write-pieces.ts'
import { articleAddress, coderAddress, conceptAddress, statementAddress, webAddress } from './address.ts'
import { type Mark, marksOf } from './marks.ts'
import { type Place, placesIn } from './unit-of-place.ts'
import { codingOf, publicFacts } from './whole-statement.ts'

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/) as one JSON-LD file: a collection with one page, an annotation a
 * statement. A place is a TextPositionSelector, which counts code points, beside a TextQuoteSelector with the words and 32
 * characters before and after. `onrecord:coding` is the whole statement, as a JSON literal.
 */
export const webAnnotationFormat: ExportFormat = {
  name: 'webannotation',
  ending: 'jsonld',
  type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  about: 'W3C Web Annotations as JSON-LD, for annotation tools and linked data',
  write: (taken, path) => writePieces(path, annotationPieces(taken)),
}

/** The W3C's words, then ours: a statement and an article are JSON literals, so that no name of a field is taken for a term. */
export const ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    onrecord: 'urn:onrecord:terms:',
    'onrecord:coding': { '@id': 'urn:onrecord:terms:coding', '@type': '@json' },
    'onrecord:article': { '@id': 'urn:onrecord:terms:article', '@type': '@json' },
  },
] as const

async function* annotationPieces(taken: Taken): AsyncGenerator<string> {
  const { db, filter, head, version, losses, written } = taken
  const { statements } = await howMany(db, filter)
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id: 'urn:onrecord:annotations',
    type: 'AnnotationCollection',
    label: `${head.query}; ${head.layer}`,
    generator: { id: 'urn:onrecord:program', type: 'Software', name: `Onrecord ${version}` },
    total: statements,
  }
  yield `${JSON.stringify(collection).slice(0, -1)},"first":{"id":"urn:onrecord:annotations:page","type":"AnnotationPage","startIndex":0,"items":[`
  let before = '\n'
  for await (const document of codedDocuments(db, filter)) {
    for (const annotation of webAnnotations(document, losses)) {
      yield `${before}${JSON.stringify(annotation)}`
      before = ',\n'
    }
    written(document.statements.length)
  }
  yield '\n]}}\n'
}

/** The statements of an article as annotations. */
export function webAnnotations(document: CodedDocument, losses: Losses) {
  losses.add('the text around the words', 'document', document.id)
  const marked = document.statements.map((statement) => ({
    statement,
    marks: marksOf(document.text, statement, losses),
  }))
  const spans = marked.flatMap(({ marks }) => marks.flatMap((mark) => mark.spans))
  const place = placesIn('code-points', document.text, spans)
  return marked.map(({ statement, marks }) => annotation(document, statement, marks, place))
}

function annotation(
  document: CodedDocument,
  statement: RecordedStatement,
  marks: readonly Mark[],
  place: (place: Place) => Place,
) {
  const article = articleAddress(document)
  const id = statementAddress(statement, document)
  const said = (span: Place) => selectors(document.text, span, place(span))
  const content = marks.filter(({ role }) => role === 'content').flatMap(({ spans }) => spans)
  const others = marks.filter(({ role }) => role !== 'content')
  const { by, name, version } = statement.coder
  return {
    id,
    type: 'Annotation',
    motivation: statement.layer === 'checked' ? ['classifying', 'reviewing'] : 'classifying',
    creator: {
      id: coderAddress(statement),
      type: by === 'person' ? 'Person' : 'Software',
      name: `${name} ${version}`.trim(),
    },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: statement.type },
      ...conceptBody(statement),
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: inWords(statement) },
      ...others.flatMap(({ role, kind, spans }) =>
        spans.map((span) => ({
          type: 'SpecificResource',
          purpose: 'identifying',
          source: article,
          selector: said(span),
          'onrecord:role': role,
          ...(kind === null ? {} : { 'onrecord:kind': kind }),
        })),
      ),
    ],
    target: targets(document, article, content.map(said)),
    'onrecord:layer': statement.layer,
    'onrecord:coding': codingOf(statement),
  }
}

function conceptBody(statement: RecordedStatement) {
  const address = conceptAddress(statement)
  if (address === null) return []
  const source = { id: address, label: `${statement.concept}: ${statement.conceptLabel ?? ''}` }
  const stance = statement.stance === null ? {} : { 'onrecord:stance': statement.stance }
  return [{ type: 'SpecificResource', purpose: 'classifying', source, ...stance }]
}

/** The content where it stands; where nothing is marked the article as a whole. What is known of it stands once. */
function targets(document: CodedDocument, article: string, each: readonly (readonly object[])[]) {
  const via = webAddress(document.url)
  const source = {
    id: article,
    type: 'Text',
    ...(via === null ? {} : { via }),
    'onrecord:article': publicFacts(document),
  }
  if (each.length === 0) return [source]
  return each.map((selector, at) => ({
    type: 'SpecificResource',
    source: at === 0 ? source : article,
    selector,
  }))
}

function selectors(text: string, { start, end }: Place, counted: Place) {
  return [
    { type: 'TextPositionSelector', start: counted.start, end: counted.end },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start).replace(/^[\udc00-\udfff]/, ''),
      suffix: text.slice(end, end + 32).replace(/[\ud800-\udbff]$/, ''),
    },
  ]
}

/** "refusal by Maren Óland: R01 (against)", for tools that show a note and nothing else. */
function inWords({ type, speaker, holder, concept, stance, coder, verdict }: RecordedStatement): string {
  const stands = stance === null ? '' : ` (${stance === 1 ? 'for' : stance === -1 ? 'against' : 'neither'})`
  return [
    `${type}${speaker === null ? '' : ` by ${speaker.name}`}${holder === null ? '' : `, stance of ${holder.name}`}`,
    ...(concept === null ? [] : [`${concept}${stands}`]),
    `coded by ${coder.name}${verdict === null ? '' : `, ${verdict}`}`,
  ].join('; ')
}
