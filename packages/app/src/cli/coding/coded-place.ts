import { textLayout } from '@onrecord/reader'
import { idOf } from '../../record/called.ts'
import { documentById } from '../../record/documents/documents.ts'
import { textOf } from '../../record/documents/version-text.ts'
import type { DocumentId, StatementId, VersionId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid, notInRecord } from '../../record/errors.ts'
import { codebookOf, codebooksOf } from '../../record/statements/codebook-of.ts'
import { codedByHand } from '../../record/statements/coded-by-hand.ts'
import type { CodedStatement } from '../../record/statements/coded-statement.ts'
import { findQuotation } from '../../record/statements/find-quotation.ts'
import { sentenceAround } from '../../record/statements/sentence-around.ts'
import { statementById } from '../../record/statements/statements.ts'
import { type CodedPlace, type Coding, codingFrom } from './coding.ts'
import type { CodingOptions } from './coding-options.ts'

/** Where a statement stands, and how it is coded. */
export async function placeOf(db: Db, id: StatementId): Promise<CodedPlace> {
  const statement = await statementById(db, id)
  if (statement === null) throw notInRecord('statement', id)
  const { document, sentence } = statement
  return {
    text: await textOf(db, document.versionId),
    where: idOf('document', document.id),
    codebook: (await codebooksOf(db, [id])).get(id) ?? null,
    near: { start: sentence.start, end: sentence.start + sentence.text.length },
    now: statement,
  }
}

/** What the options change of a statement; nothing at all is refused. */
export async function correctionOf(db: Db, id: StatementId, options: CodingOptions): Promise<Coding> {
  const coding = await codingFrom(db, options, await placeOf(db, id))
  if (Object.keys(coding.correction).length > 0) return coding
  const what = `Nothing is said of how ${idOf('statement', id)} is to be corrected.`
  throw new Invalid({
    where: idOf('statement', id),
    what,
    todo: 'Say it with --stance, --concept, --quote or another option.',
  })
}

interface NewStatement {
  readonly version: VersionId
  readonly statement: CodedStatement
  readonly remarks: readonly string[]
}

/** A statement of a document that the options code, by a quotation of its newest text. */
export async function newStatementOf(db: Db, id: DocumentId, options: CodingOptions): Promise<NewStatement> {
  const document = await documentById(db, id)
  if (document === null) throw notInRecord('document', id)
  const { text, versionId: version } = document
  const where = idOf('document', id)
  const [words] = options.quote ?? []
  if (words === undefined && options.fields === undefined) {
    throw new Invalid({
      where,
      what: 'Nothing is quoted.',
      todo: 'Quote what is said, in the words of the text, with --quote.',
    })
  }
  const place: CodedPlace = { text, where, codebook: await codebookOf(db, version) }
  const { correction, remarks } = await codingFrom(db, options, {
    ...place,
    ...nearTo(place, options, words),
  })
  const content = correction.content ?? []
  const direct = /^["“‘«„]/.test(content[0]?.quote ?? '')
  const mode = direct ? ('direct' as const) : ('indirect' as const)
  return { version, remarks, statement: codedByHand({ type: 'position', mode, ...correction, content }) }
}

/** The sentence of what is quoted: source and cue are looked for there first. */
function nearTo({ text, where }: CodedPlace, options: CodingOptions, words: string | undefined) {
  if (words === undefined) return {}
  const within = options.in === undefined ? {} : { within: findQuotation(text, options.in, { where }) }
  const which = options.which === undefined ? {} : { which: options.which }
  const said = findQuotation(text, words, { where, ...within, ...which })
  return { near: sentenceAround(textLayout(text).sentences, said) }
}
