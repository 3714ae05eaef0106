import type { ActorKind, ChainLink } from '@onrecord/reader'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import {
  actorAddress,
  articleAddress,
  coderAddress,
  nameAddress,
  statementAddress,
  webAddress,
} from './address.ts'
import { about, iri, jsonLiteral, literal, type Said, typed } from './turtle.ts'
import { publicFacts } from './whole-statement.ts'

/** The prefixes of everything that `provenance.ts` and its users write. */
export const PREFIXES = [
  ['prov', 'http://www.w3.org/ns/prov#'],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['o', 'urn:onrecord:terms:'],
]
  .map(([name, address]) => `@prefix ${name}: <${address}> .\n`)
  .join('')

/** The article as an entity (W3C PROV-O), attributed to its outlet. */
export function articleProvenance(document: CodedDocument, indent = ''): string {
  const { title, date, language, outlet, url } = document
  const web = webAddress(url)
  const agent = outlet === null ? null : iri(nameAddress(outlet))
  return (
    about(
      iri(articleAddress(document)),
      [
        ['a', 'prov:Entity'],
        ['dcterms:title', title === null ? null : literal(title)],
        ['dcterms:issued', date === null ? null : typed(date, 'date')],
        ['dcterms:language', language === null ? null : literal(language)],
        ['dcterms:source', web === null ? null : iri(web)],
        ['prov:wasAttributedTo', agent],
        ['o:article', jsonLiteral(publicFacts(document))],
      ],
      indent,
    ) + (outlet === null || agent === null ? '' : about(agent, named('prov:Organization', outlet), indent))
  )
}

/** Who coded, and the act of reading or checking that made the statement. */
export function codingProvenance(document: CodedDocument, statement: RecordedStatement, indent = ''): string {
  const { coder, layer } = statement
  const [agent, activity] = [iri(coderAddress(statement)), part(document, statement, 'coding')]
  return (
    about(
      activity,
      [
        ['a', 'prov:Activity'],
        ['a', layer === 'checked' ? 'o:Checking' : 'o:Reading'],
        ['prov:used', iri(articleAddress(document))],
        ['prov:wasAssociatedWith', agent],
      ],
      indent,
    ) +
    about(
      agent,
      [
        ...named(coder.by === 'person' ? 'prov:Person' : 'prov:SoftwareAgent', coder.name),
        ['o:version', coder.version === '' ? null : literal(coder.version)],
      ],
      indent,
    )
  )
}

/**
 * The way from who spoke to this article: the saying, then each act of passing on, each made of the one before, the article of
 * the last. What was inferred and does not stand in the text says so.
 */
export function chainProvenance(document: CodedDocument, statement: RecordedStatement, indent = ''): string {
  const { speaker, chain } = statement
  const pieces: string[] = []
  let last: string | null = null
  const passed = (name: string, agent: string, type: string, explicit: boolean): void => {
    const [entity, activity] = [part(document, statement, name), part(document, statement, `${name}:act`)]
    pieces.push(
      about(
        entity,
        [
          ['a', 'prov:Entity'],
          ['prov:wasGeneratedBy', activity],
          ['prov:wasAttributedTo', agent],
          ['prov:wasDerivedFrom', last],
        ],
        indent,
      ),
      about(
        activity,
        [
          ['a', 'prov:Activity'],
          ['a', type],
          ['prov:wasAssociatedWith', agent],
          ['prov:used', last],
          ['o:explicit', typed(String(explicit), 'boolean')],
        ],
        indent,
      ),
    )
    last = entity
  }
  if (speaker !== null) {
    const agent = iri(actorAddress(speaker, document))
    const { organisation } = speaker
    pieces.push(
      about(
        agent,
        [
          ...named(AGENTS[speaker.kind], speaker.name),
          ['o:anonymity', literal(speaker.anonymity)],
          ['prov:actedOnBehalfOf', organisation === null ? null : iri(nameAddress(organisation))],
        ],
        indent,
      ),
    )
    if (organisation !== null)
      pieces.push(about(iri(nameAddress(organisation)), named('prov:Organization', organisation), indent))
    const original = chain.find(({ role }) => role === 'original-source')
    passed('said', agent, 'o:Saying', original?.explicit ?? true)
  }
  const others = chain.filter((link) => speaker === null || link.role !== 'original-source')
  for (const [at, link] of others.entries()) {
    const agent = iri(nameAddress(link.name))
    pieces.push(about(agent, named('prov:Agent', link.name), indent))
    if (link.role !== 'publishing-outlet') passed(`link:${at}`, agent, ACTS[link.role], link.explicit)
  }
  if (last !== null)
    pieces.push(about(iri(articleAddress(document)), [['prov:wasDerivedFrom', last]], indent))
  return pieces.join('')
}

/** Something of a statement that has an address of its own. */
export const part = (document: CodedDocument, statement: RecordedStatement, name: string): string =>
  iri(`${statementAddress(statement, document)}:${name}`)

const named = (type: string, name: string): Said => [
  ['a', 'prov:Agent'],
  ['a', type === 'prov:Agent' ? null : type],
  ['rdfs:label', literal(name)],
]

const AGENTS: Readonly<Record<ActorKind, string>> = {
  person: 'prov:Person',
  organisation: 'prov:Organization',
  outlet: 'prov:Organization',
  country: 'prov:Organization',
  group: 'prov:Agent',
  anonymous: 'prov:Agent',
}

const ACTS: Readonly<Record<ChainLink['role'], string>> = {
  'original-source': 'o:Saying',
  spokesperson: 'o:Speaking',
  'reporting-outlet': 'o:Reporting',
  'relaying-outlet': 'o:Relaying',
  'publishing-outlet': 'o:Publishing',
}
