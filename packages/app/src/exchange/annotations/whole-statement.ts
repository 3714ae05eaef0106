import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { CodedDocument } from '../out/coded-document.ts'

/** All of a statement that is coded, in the one shape it has everywhere, without what else the record knows of its article. */
export function wholeStatement(statement: RecordedStatement) {
  const { document: _, learned: __, standsNow: ___, ...coded } = statement
  return coded
}

/** What is known of an article, without its text. */
export function articleFacts(document: CodedDocument) {
  const { text: _, statements: __, versionId: ___, ...known } = document
  return known
}

/** What the world is told of a statement: all of it but the numbers that lead into one record only. */
export function codingOf(statement: RecordedStatement) {
  const {
    id: _,
    supersedes: __,
    conceptId: ___,
    speakerId: ____,
    holderId: _____,
    ...coded
  } = wholeStatement(statement)
  return coded
}

/** What the world is told of an article, without its text and its number in the record. */
export function publicFacts(document: CodedDocument) {
  const { id: _, ...known } = articleFacts(document)
  return known
}
