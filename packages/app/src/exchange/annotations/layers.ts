import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import { statementAddress } from './address.ts'
import { asciiJson } from './plain-lines.ts'
import { wholeStatement } from './whole-statement.ts'

/** The two layers in which INCEpTION shows a record: a statement, and the parts of it that stand in the text. */
export const STATEMENT_LAYER = 'webanno.custom.Statement'
export const PART_LAYER = 'webanno.custom.StatementPart'

/** A feature of a statement's layer; its name is a word in Java. */
export interface Feature {
  readonly name: string
  readonly range: 'uima.cas.String' | 'uima.cas.Integer' | 'uima.cas.Double'
  readonly about: string
  readonly of: (statement: RecordedStatement, document: CodedDocument) => string | number | null
}

/** What people look for has a feature of its own; `whole` is everything, as JSON on one line. */
export const STATEMENT_FEATURES: readonly Feature[] = [
  whole('statement', 'number in the record', ({ id }) => id),
  text('address', 'address of the statement', statementAddress),
  text('statement_type', 'what kind of statement it is', ({ type }) => type),
  text('mode', 'how its words were taken over', ({ mode }) => mode),
  text('speaker', 'who speaks', ({ speaker }) => speaker?.name ?? null),
  text('speaker_kind', 'what the speaker is', ({ speaker }) => speaker?.kind ?? null),
  text('organisation', 'to whom the speaker belongs', ({ speaker }) => speaker?.organisation ?? null),
  text('anonymity', 'whether and how the speaker is named', ({ speaker }) => speaker?.anonymity ?? null),
  text('holder', 'whose stance it is, where that is not the speaker', ({ holder }) => holder?.name ?? null),
  text('chain', 'the way to this article', ({ chain }) =>
    chain.length === 0 ? null : chain.map(({ role, name }) => `${role}: ${name}`).join('; '),
  ),
  text('concept', 'the codebook’s id of the concept', ({ concept }) => concept),
  text('concept_label', 'the concept as it is worded', ({ conceptLabel, concept }) =>
    concept === null ? null : conceptLabel,
  ),
  whole('stance', '1 agrees, 0 neither, -1 disagrees; none: not coded', ({ stance }) => stance),
  text('commitment_source', 'how certain the speaker is (FactBank)', ({ commitment }) => commitment.source),
  text(
    'commitment_reporter',
    'how certain the outlet is (FactBank)',
    ({ commitment }) => commitment.reporter,
  ),
  text('decision', 'what the decision came to', ({ decision }) => decision?.state ?? null),
  {
    name: 'confidence',
    range: 'uima.cas.Double',
    about: 'of a reader’s proposal: how sure it is',
    of: ({ coder, confidence }) => (coder.by === 'person' ? null : confidence),
  },
  text('layer', 'proposal: a reader’s; checked: a person’s', ({ layer }) => layer),
  text('verdict', 'what a person decided', ({ verdict }) => verdict),
  text('coder', 'who coded it', ({ coder }) => `${coder.name} ${coder.version}`.trim()),
  text('whole', 'all that is coded, as JSON', (statement) => asciiJson(wholeStatement(statement))),
]

/** The features of a part. */
export const PART_FEATURES = [
  { name: 'statement', range: 'uima.cas.Integer', about: 'number of the statement that it is a part of' },
  { name: 'role', range: 'uima.cas.String', about: 'what it is to the statement' },
  { name: 'kind', range: 'uima.cas.String', about: 'of what kind it is' },
] as const

/** Both layers as a UIMA type system, which INCEpTION takes in at Settings, Layers, Import. */
export function layersXml(): string {
  const described = (features: readonly { name: string; range: string; about: string }[]) =>
    features.map(
      ({ name, range, about }) =>
        `        <featureDescription><name>${name}</name><description>${about}</description>` +
        `<rangeTypeName>${range}</rangeTypeName></featureDescription>\n`,
    )
  const layer = (name: string, features: readonly { name: string; range: string; about: string }[]) =>
    `    <typeDescription>\n      <name>${name}</name>\n      <description/>\n` +
    `      <supertypeName>uima.tcas.Annotation</supertypeName>\n      <features>\n` +
    `${described(features).join('')}      </features>\n    </typeDescription>\n`
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n  <types>\n' +
    `${layer(STATEMENT_LAYER, STATEMENT_FEATURES)}${layer(PART_LAYER, PART_FEATURES)}` +
    '  </types>\n</typeSystemDescription>\n'
  )
}

function text(name: string, about: string, of: Feature['of']): Feature {
  return { name, range: 'uima.cas.String', about, of }
}

function whole(name: string, about: string, of: Feature['of']): Feature {
  return { name, range: 'uima.cas.Integer', about, of }
}
