import type { CorrectionAsked } from '../../api/contract/acts.ts'
import type { StatementAnswer } from '../../api/contract/shapes.ts'

/** A statement as a correction has it; a field left `undefined` says nothing. */
export function corrected(statement: StatementAnswer, correction: CorrectionAsked): StatementAnswer {
  const said = Object.entries(correction).filter(([, value]) => value !== undefined)
  return { ...statement, ...Object.fromEntries(said) }
}
