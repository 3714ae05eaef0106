import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { Losses } from '../losses.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writePieces } from '../out/write-pieces.ts'
import { articleAddress, coderAddress, statementAddress } from './address.ts'
import { documentPieces } from './document-pieces.ts'
import { marksOf } from './marks.ts'
import { articleProvenance, chainProvenance, codingProvenance, PREFIXES, part } from './provenance.ts'
import { codedTriples, namesOf } from './statement-triples.ts'
import { about, iri, literal, typed } from './turtle.ts'

/**
 * Nanopublications (https://nanopub.net/guidelines/working_draft/) as TriG, one a statement: what was said, where from, who coded
 * it. They are drafts under `http://purl.org/nanopub/temp/`: whoever publishes one signs it, which gives it its trusty URI.
 */
export const nanopubFormat: ExportFormat = {
  name: 'nanopub',
  ending: 'trig',
  type: 'application/trig; charset=utf-8',
  about: 'each statement as a nanopublication to be signed, in TriG',
  write: (taken, path) => writePieces(path, nanopubPieces(taken)),
}

async function* nanopubPieces(taken: Taken): AsyncGenerator<string> {
  yield NANOPUB_PREFIXES
  yield* documentPieces(taken, (document) =>
    document.statements.map((statement) => nanopubOf(document, statement, taken.version, taken.losses)),
  )
}

export const NANOPUB_PREFIXES =
  `${PREFIXES}@prefix np: <http://www.nanopub.org/nschema#> .\n` +
  '@prefix npx: <http://purl.org/nanopub/x/> .\n'

/** A statement as its four graphs; without the prefixes. */
export function nanopubOf(
  document: CodedDocument,
  statement: RecordedStatement,
  version: string,
  losses: Losses,
): string {
  losses.add('the text around the words', 'document', document.id)
  const address = statementAddress(statement, document)
  const base = `http://purl.org/nanopub/temp/${address.replaceAll(':', '-')}`
  const graph = (name: string): string => iri(`${base}/${name}`)
  const words = marksOf(document.text, statement, losses)
    .filter(({ role }) => role === 'content')
    .flatMap(({ spans }) => spans.map(({ start, end }) => document.text.slice(start, end)))
  const head = about(
    iri(base),
    [
      ['a', 'np:Nanopublication'],
      ['np:hasAssertion', graph('assertion')],
      ['np:hasProvenance', graph('provenance')],
      ['np:hasPublicationInfo', graph('pubinfo')],
    ],
    '  ',
  )
  const assertion =
    about(
      iri(address),
      [
        ...codedTriples(document, statement),
        ['o:words', words.length === 0 ? null : literal(words.join(' … '))],
      ],
      '  ',
    ) + namesOf(document, statement, '  ')
  const provenance =
    about(
      graph('assertion'),
      [
        ['prov:wasDerivedFrom', iri(articleAddress(document))],
        ['prov:wasAttributedTo', iri(coderAddress(statement))],
        ['prov:wasGeneratedBy', part(document, statement, 'coding')],
      ],
      '  ',
    ) +
    articleProvenance(document, '  ') +
    codingProvenance(document, statement, '  ') +
    chainProvenance(document, statement, '  ')
  const pubinfo = about(
    iri(base),
    [
      ['rdfs:label', literal(`Statement: ${statement.type}`)],
      ['rdfs:comment', literal('A draft: whoever publishes it reads and signs it.')],
      ['npx:introduces', iri(address)],
      ['npx:hasNanopubType', 'o:Statement'],
      ['o:draft', typed('true', 'boolean')],
      ['o:madeBy', literal(`Onrecord ${version}`)],
    ],
    '  ',
  )
  const graphs = { Head: head, assertion, provenance, pubinfo }
  return `\n${Object.entries(graphs)
    .map(([name, triples]) => `${graph(name)} {\n${triples}}\n`)
    .join('')}`
}
