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
