import type { Losses } from '../losses.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writePieces } from '../out/write-pieces.ts'
import { articleAddress, coderAddress, statementAddress } from './address.ts'
import { documentPieces } from './document-pieces.ts'
import { marksOf } from './marks.ts'
import { articleProvenance, chainProvenance, codingProvenance, PREFIXES, part } from './provenance.ts'
import { codedTriples } from './statement-triples.ts'
import { about, iri, literal } from './turtle.ts'

/**
 * W3C PROV-O (https://www.w3.org/TR/prov-o/) as Turtle: who spoke, through whom it came into which article, which words were quoted
 * from it, and who coded them.
 */
export const provFormat: ExportFormat = {
  name: 'prov',
  ending: 'ttl',
  type: 'text/turtle; charset=utf-8',
  about: 'the way of each statement from its source to its coder, as W3C PROV in Turtle',
  write: (taken, path) => writePieces(path, provPieces(taken)),
}

async function* provPieces(taken: Taken): AsyncGenerator<string> {
  yield PREFIXES
  yield* documentPieces(taken, (document) => [provOf(document, taken.losses)])
}

/** An article, its statements and the way of each; without the prefixes. */
export function provOf(document: CodedDocument, losses: Losses): string {
  losses.add('the text around the words', 'document', document.id)
  const article = iri(articleAddress(document))
  const each = document.statements.map((statement) => {
    const content = marksOf(document.text, statement, losses).filter(({ role }) => role === 'content')
    const words = content.flatMap(({ spans }) =>
      spans.map(({ start, end }) => document.text.slice(start, end)),
    )
    const quotation = words.length === 0 ? null : part(document, statement, 'quotation')
    const said =
      statement.speaker !== null && statement.mode === 'direct' ? part(document, statement, 'said') : null
    const quoted =
      quotation === null
        ? ''
        : about(quotation, [
            ['a', 'prov:Entity'],
            ['prov:value', literal(words.join(' … '))],
            ['prov:wasQuotedFrom', article],
            // The same again for who does not know that a quotation is a derivation (Python's prov 2.0).
            ['prov:wasDerivedFrom', article],
            ['prov:wasQuotedFrom', said],
          ])
    const coded = about(iri(statementAddress(statement, document)), [
      ['a', 'prov:Entity'],
      ['prov:wasDerivedFrom', quotation ?? article],
      ['prov:wasGeneratedBy', part(document, statement, 'coding')],
      ['prov:wasAttributedTo', iri(coderAddress(statement))],
      ...codedTriples(document, statement),
    ])
    return `\n${coded}${quoted}${codingProvenance(document, statement)}${chainProvenance(document, statement)}`
  })
  return `\n${articleProvenance(document)}${each.join('')}`
}
