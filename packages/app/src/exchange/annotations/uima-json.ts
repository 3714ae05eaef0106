import type { Losses } from '../losses.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writeZip, type ZipPart } from '../out/zip-file.ts'
import { documentPieces } from './document-pieces.ts'
import { layersXml, PART_FEATURES, PART_LAYER, STATEMENT_FEATURES, STATEMENT_LAYER } from './layers.ts'
import { marksOf, reachOf } from './marks.ts'
import { asciiJson } from './plain-lines.ts'
import { articleFacts } from './whole-statement.ts'

/**
 * UIMA CAS JSON 0.4 (apache/uima-uimaj-io-jsoncas, SPECIFICATION.adoc), an article a file, as INCEpTION and cassis read it. Places
 * count UTF-16 units, as UIMA does; the text goes over unchanged.
 */
export const uimaFormat: ExportFormat = {
  name: 'uima',
  ending: 'zip',
  type: 'application/zip',
  about: 'a UIMA CAS an article, for INCEpTION and cassis',
  write: (taken, path) => writeZip(path, uimaParts(taken)),
}

async function* uimaParts(taken: Taken): AsyncGenerator<ZipPart> {
  yield { name: 'layers.xml', content: layersXml() }
  yield* documentPieces(taken, (document) => [
    { name: `${document.id}.json`, pieces: casPieces(uimaCas(document, taken.losses)) },
  ])
}

/** The CAS as one line of JSON, a structure a piece. */
export function* casPieces({ '%FEATURE_STRUCTURES': structures, ...cas }: UimaCas): Generator<string> {
  yield `{"%TYPES":${asciiJson(cas['%TYPES'])},"%FEATURE_STRUCTURES":[`
  for (const [at, structure] of structures.entries()) yield `${at === 0 ? '' : ','}${asciiJson(structure)}`
  yield `],"%VIEWS":${asciiJson(cas['%VIEWS'])}}\n`
}

type UimaCas = ReturnType<typeof uimaCas>

const METADATA = 'de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData'
const ARTICLE_LAYER = 'webanno.custom.Article'

/** An article as a CAS: the text, a `Statement` over the reach of each content, a `StatementPart` a stretch. */
export function uimaCas(document: CodedDocument, losses: Losses) {
  const sofa = 1
  const structures: { readonly '%ID': number; readonly [feature: string]: string | number }[] = [
    {
      '%ID': sofa,
      '%TYPE': 'uima.cas.Sofa',
      sofaNum: 1,
      sofaID: '_InitialView',
      mimeType: 'text/plain',
      sofaString: document.text,
    },
    {
      '%ID': 2,
      '%TYPE': METADATA,
      '@sofa': sofa,
      begin: 0,
      end: document.text.length,
      ...known({ language: document.language ?? 'x-unspecified', documentTitle: document.title }),
      documentId: String(document.id),
    },
    { '%ID': 3, '%TYPE': ARTICLE_LAYER, '@sofa': sofa, article: asciiJson(articleFacts(document)) },
  ]
  const annotate = (type: string, begin: number, end: number, features: Record<string, string | number>) =>
    structures.push({ '%ID': structures.length + 1, '%TYPE': type, '@sofa': sofa, begin, end, ...features })
  for (const statement of document.statements) {
    const marks = marksOf(document.text, statement, losses)
    const { start, end } = reachOf(marks) ?? { start: 0, end: 0 }
    const features = STATEMENT_FEATURES.map(({ name, of }) => [name, of(statement, document)] as const)
    annotate(STATEMENT_LAYER, start, end, known(Object.fromEntries(features)))
    for (const { role, kind, spans } of marks) {
      for (const span of spans) {
        annotate(PART_LAYER, span.start, span.end, known({ statement: statement.id, role, kind }))
      }
    }
  }
  return {
    '%TYPES': TYPES,
    '%FEATURE_STRUCTURES': structures,
    '%VIEWS': { _InitialView: { '%SOFA': sofa, '%MEMBERS': structures.slice(1).map((one) => one['%ID']) } },
  }
}

function known(features: Readonly<Record<string, string | number | null>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(features).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
  )
}

const TYPES = {
  [METADATA]: declared(METADATA, 'uima.tcas.DocumentAnnotation', [
    { name: 'documentTitle', range: 'uima.cas.String' },
    { name: 'documentId', range: 'uima.cas.String' },
  ]),
  [ARTICLE_LAYER]: declared(ARTICLE_LAYER, 'uima.cas.AnnotationBase', [
    { name: 'article', range: 'uima.cas.String' },
  ]),
  [STATEMENT_LAYER]: declared(STATEMENT_LAYER, 'uima.tcas.Annotation', STATEMENT_FEATURES),
  [PART_LAYER]: declared(PART_LAYER, 'uima.tcas.Annotation', PART_FEATURES),
}

function declared(
  type: string,
  from: string,
  features: readonly { readonly name: string; readonly range: string }[],
) {
  const each = features.map(({ name, range }) => [name, { '%NAME': name, '%RANGE': range }] as const)
  return { '%NAME': type, '%SUPER_TYPE': from, ...Object.fromEntries(each) }
}
