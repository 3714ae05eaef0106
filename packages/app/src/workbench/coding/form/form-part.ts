import type { CorrectionAsked } from '../../../api/contract/acts.ts'
import type { StatementAnswer } from '../../../api/contract/shapes.ts'

/** What every part of the form gets: the statement as the draft has it, and the way to say something else of it. */
export interface FormPart {
  readonly now: StatementAnswer
  readonly change: (correction: CorrectionAsked) => void
}
