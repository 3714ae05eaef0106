import { createHash } from 'node:crypto'
import type { Span } from '@onrecord/reader'
import { sameTextKey } from '../../import/same-text.ts'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { Losses } from '../losses.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import type { ConceptCodes } from './concept-codes.ts'
import { derivedGuid } from './derived-guid.ts'
import { described } from './described.ts'
import { type PlainText, plainText } from './plain-text.ts'
import { refiXml } from './refi-xml.ts'
import type { Speakers } from './speaker-codes.ts'
import { lostInDescription, statementFields } from './statement-fields.ts'
import { typeGuid } from './type-codes.ts'
import type { Users } from './users.ts'
import { articleValues, valueElements } from './variables.ts'

/** What a source needs to know of the project that it stands in. */
export interface InProject {
  readonly concepts: ConceptCodes
  readonly speakers: Speakers
  readonly users: Users
  readonly losses: Losses
  readonly codedAt: (id: RecordedStatement['id']) => string | null
  /** A name that no other source has. */
  readonly nameOf: (document: CodedDocument) => string
  /** Each answer once: what was given before has a number. */
  readonly once: (guid: string) => string
}

export interface WrittenSource {
  readonly guid: string
  readonly text: string
  readonly xml: string
}

/** An article with what is coded in it: `TextSource` and the text beside it. */
export function sourceElement(document: CodedDocument, project: InProject): WrittenSource {
  const { losses } = project
  const xml = refiXml(() => losses.add('control characters', 'document', document.id))
  const plain = plainText(document.text)
  if (plain.text !== document.text) losses.add('line ends other than LF', 'document', document.id)
  const guid = project.once(derivedGuid('source', sameTextKey(document.text)))
  const name = project.nameOf(document)
  const fields = document.title === name ? {} : { title: document.title ?? '' }
  const description = described({ text: '', fields })
  const element = xml.element(
    'TextSource',
    { guid, name, plainTextPath: `internal://${guid}.txt` },
    description === '' ? null : xml.element('Description', {}, xml.text(description)),
    ...document.statements.map((statement) =>
      selections(statement, document, { guid, name, plain }, project),
    ),
    ...valueElements(articleValues(document), xml),
  )
  return { guid, text: plain.text, xml: element }
}

/** A statement is coded in its content; where it has none, in the words that name its source or its saying. */
function selections(
  statement: RecordedStatement,
  document: CodedDocument,
  source: { readonly guid: string; readonly name: string; readonly plain: PlainText },
  { concepts, speakers, users, losses, codedAt, once }: InProject,
): string {
  const { element, text } = refiXml(() => losses.add('control characters', 'statement', statement.id))
  lostInDescription(statement, losses)
  const [role, spans] = selected(statement)
  const { conceptId, stance, type, coder } = statement
  const concept = conceptId === null ? null : concepts.guid(conceptId, stance)
  const codes = [concept, typeGuid(type), speakers.guidOf(statement, source)].filter((code) => code != null)
  const user = users.guidOf(coder)
  const key = once(derivedGuid('statement', source.guid, contentKey(statement, spans)))
  const by = { creatingUser: user, creationDateTime: codedAt(statement.id) }
  const { note, ...variables } = statement.variables
  const memo = typeof note === 'string' ? note : ''
  const fields = statementFields(
    memo === '' ? statement : { ...statement, variables },
    document,
    source.plain,
  )
  const about = {
    ...fields,
    ...(role === 'content' ? {} : { selected: role }),
    ...(spans.length > 1 ? { parts: String(spans.length) } : {}),
    ...(stance !== null && concept === null ? { stance: String(stance) } : {}),
    key: key.slice(0, 13),
  }
  return spans
    .map((span, piece) => {
      const guid = derivedGuid('selection', key, String(piece))
      return element(
        'PlainTextSelection',
        {
          guid,
          name: shortened(span.quote),
          startPosition: source.plain.codePoint(span.start),
          endPosition: source.plain.codePoint(span.end),
          ...by,
        },
        element('Description', {}, text(described({ text: memo, fields: about }))),
        ...codes.map((code) =>
          element(
            'Coding',
            { guid: derivedGuid('coding', guid, code), ...by },
            element('CodeRef', { targetGUID: code }),
          ),
        ),
      )
    })
    .join('\n')
}

function selected({
  content,
  cue,
  source,
}: RecordedStatement): ['content' | 'cue' | 'source', readonly Span[]] {
  if (content.length > 0) return ['content', content]
  return cue.length > 0 ? ['cue', cue] : ['source', source]
}

/** What makes a statement another one of its article, whatever number it has in a record. */
function contentKey(
  { type, concept, stance, speaker, holder, coder }: RecordedStatement,
  spans: readonly Span[],
): string {
  const said = [spans, type, concept, stance, speaker?.name, holder?.name, coder]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}

const MOST = 80

/** The words on one line, as tools show them: at most 80 signs. */
function shortened(quote: string): string {
  const signs = [...quote.replace(/\s+/g, ' ').trim()]
  return signs.length <= MOST ? signs.join('') : `${signs.slice(0, MOST - 1).join('')}…`
}
