import { type Codes, codesOf } from '../table/codes.ts'
import type { Statements } from '../table/statements.ts'
import { admittedCodes } from './admitted.ts'
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
    variable1: admittedCodes(statements, settled.variable1, settled.variable1Document, settled),
    variable2: admittedCodes(statements, settled.variable2, settled.variable2Document, settled),
    qualifier: qualifier === null ? null : codesOf(statements, qualifier, settled.qualifierDocument),
  }
}
