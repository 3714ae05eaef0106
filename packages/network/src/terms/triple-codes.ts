import { type Codes, codesOf } from '../table/codes.ts'
import type { Statements } from '../table/statements.ts'
import type { Settled } from './settled.ts'

/** The codes of variable 1, variable 2 and the qualifier (null where there is none). */
export interface TripleCodes {
  readonly variable1: Codes
  readonly variable2: Codes
  readonly qualifier: Codes | null
}

export function tripleCodes(statements: Statements, settled: Settled): TripleCodes {
  const { qualifier } = settled
  return {
    variable1: codesOf(statements, settled.variable1, settled.variable1Document),
    variable2: codesOf(statements, settled.variable2, settled.variable2Document),
    qualifier: qualifier === null ? null : codesOf(statements, qualifier, settled.qualifierDocument),
  }
}
