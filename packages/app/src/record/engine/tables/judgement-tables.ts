import type { Stance } from '@onrecord/reader'
import type { Generated, JSONColumnType } from 'kysely'
import type { Report } from '../../learned/report.ts'
import type { ContradictionMarking, ForecastOutcome } from '../../vocabulary.ts'
import type {
  CodebookId,
  CodebookVersionId,
  ConceptId,
  ContradictionMarkId,
  ForecastResolutionId,
  LearnedModelId,
  StatementId,
} from '../ids.ts'
import type { Day, Instant } from './columns.ts'

/** What people say of what the record shows, and what was learnt from them. */
export interface JudgementTables {
  readonly forecastResolution: ForecastResolutionTable
  readonly contradictionMark: ContradictionMarkTable
  readonly learnedModel: LearnedModelTable
  readonly learnedWord: LearnedWordTable
}

/** What people say of a forecast; empty where nobody says anything, or what was said was taken back. */
interface ForecastResolutionTable {
  id: Generated<ForecastResolutionId>
  statementId: StatementId
  /** The last day by which it is settled, where the text tells none. */
  horizon: Day | null
  outcome: ForecastOutcome | null
  /** When it was settled; of one still open, when somebody looked. */
  day: Day | null
  /** Where that is told: a statement of the record, or an address or words. */
  sourceStatementId: StatementId | null
  source: string | null
  /** How much came true of what came true partly, from 0 to 1. */
  shareLo: number | null
  shareHi: number | null
}

/** What a person says of a contradiction, known by the statements of its sides. */
interface ContradictionMarkTable {
  id: Generated<ContradictionMarkId>
  kind: string
  first: StatementId[]
  second: StatementId[]
  mark: ContradictionMarking
  reason: string
  withdrawn: Generated<boolean>
}

interface LearnedModelTable {
  id: Generated<LearnedModelId>
  codebookId: CodebookId
  codebookVersionId: CodebookVersionId
  at: Instant
  sha256: string
  /** Decisions that it learnt from. */
  examples: number
  report: JSONColumnType<Report>
  /** The weights, as the room of learning packs them. */
  content: JSONColumnType<Readonly<Record<string, unknown>>>
}

/** Each answer with the probability that the model gives it, `null` where it says nothing of that. */
interface LearnedWordTable {
  statementId: StatementId
  modelId: LearnedModelId
  keep: boolean | null
  keepSure: number | null
  conceptId: ConceptId | null
  conceptSure: number | null
  stance: Stance
  stanceSure: number | null
  sure: number
}
