import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import { actorAddress, conceptAddress } from './address.ts'
import { about, iri, jsonLiteral, literal, type Said, typed } from './turtle.ts'
import { codingOf } from './whole-statement.ts'

/** What is coded of a statement, as RDF says it in our words (`urn:onrecord:terms:`), and all of it as JSON. */
export function codedTriples(document: CodedDocument, statement: RecordedStatement): Said {
  const { speaker, holder, commitment, decision, forecast, coder } = statement
  const concept = conceptAddress(statement)
  const words = (value: string | null | undefined) => (value == null ? null : literal(value))
  const each = (name: string, quotes: readonly { readonly quote: string }[]): Said =>
    quotes.map(({ quote }) => [name, literal(quote)] as const)
  return [
    ['a', 'o:Statement'],
    ['o:type', literal(statement.type)],
    ['o:mode', literal(statement.mode)],
    ['o:speaker', speaker === null ? null : iri(actorAddress(speaker, document))],
    ['o:holder', holder === null ? null : iri(actorAddress(holder, document))],
    ['o:concept', concept === null ? null : iri(concept)],
    ['o:stance', statement.stance === null ? null : typed(String(statement.stance), 'integer')],
    ['o:commitmentOfSource', words(commitment.source)],
    ['o:commitmentOfReporter', literal(commitment.reporter)],
    ...each('o:cue', statement.cue),
    ...each('o:hedge', statement.hedges),
    ...each('o:quantity', statement.quantities),
    ...each('o:time', statement.times),
    ['o:decision', words(decision?.state)],
    ['o:forecast', words(forecast?.event)],
    ['o:confidence', coder.by === 'person' ? null : typed(String(statement.confidence), 'double')],
    ['o:layer', literal(statement.layer)],
    ['o:verdict', words(statement.verdict)],
    ['o:coding', jsonLiteral(codingOf(statement))],
  ]
}

/** The names of who and what a statement is about. */
export function namesOf(document: CodedDocument, statement: RecordedStatement, indent = ''): string {
  const { speaker, holder, conceptLabel, concept } = statement
  const address = conceptAddress(statement)
  return [
    ...[speaker, holder].map((actor) =>
      actor === null
        ? ''
        : about(iri(actorAddress(actor, document)), [['rdfs:label', literal(actor.name)]], indent),
    ),
    address === null
      ? ''
      : about(iri(address), [['rdfs:label', literal(conceptLabel ?? concept ?? '')]], indent),
  ].join('')
}
