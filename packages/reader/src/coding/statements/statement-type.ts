import { firstRow } from '../../language/word-patterns.ts'
import type { StatementType } from '../../statement.ts'
import { STATEMENT_TYPE_ROWS, type TypeGrounds } from './statement-type-rows.ts'

/** The statement's type, from what the cue does and what the content holds. */
export function statementType(grounds: TypeGrounds): StatementType {
  return firstRow(STATEMENT_TYPE_ROWS, grounds)?.reading ?? 'assertion'
}
