import type {
  ActorMention,
  Anonymity,
  ChainRole,
  Commitment,
  DecisionState,
  DecisionTrack,
  ForecastKind,
  HedgeKind,
  QuantityKind,
  QuoteMode,
  Stance,
  StatementType,
  TimeKind,
} from '@onrecord/reader'
import type { ColumnType, Generated } from 'kysely'
import type { Layer, SpanRole, Verdict } from '../../vocabulary.ts'
import type {
  ActorId,
  CodebookId,
  CodebookVersionId,
  CoderId,
  ConceptId,
  DocumentId,
  GroupId,
  OutletId,
  ReadingId,
  StatementId,
  VersionId,
} from '../ids.ts'
import type { Day } from './columns.ts'

/** Statements, and what each of them says in parts. */
export interface StatementTables {
  readonly statement: StatementTable
  /** The view of what counts: neither withdrawn, outdated, superseded nor rejected, in each document's newest version. */
  readonly currentStatement: StatementView
  readonly span: SpanTable
  readonly chainLink: ChainLinkTable
  readonly hedge: HedgeTable
  readonly quantity: QuantityTable
  readonly timeExpression: TimeExpressionTable
  readonly decision: DecisionTable
  readonly itemPosition: ItemPositionTable
  readonly forecast: ForecastTable
  readonly statementVariable: StatementVariableTable
}

interface StatementTable {
  id: Generated<StatementId>
  documentId: DocumentId
  versionId: VersionId
  readingId: ReadingId | null
  coderId: CoderId
  codebookId: CodebookId | null
  /** The version by which a person coded it; null for a proposal, whose reading knows. */
  codebookVersionId: CodebookVersionId | null
  layer: Layer
  verdict: Verdict | null
  supersedes: StatementId | null
  supersededBy: StatementId | null
  outdated: Generated<boolean>
  /** Of an outdated proposal: the one of a newer reading that stands in its place. */
  successor: StatementId | null
  withdrawn: Generated<boolean>
  /** The transaction that wrote it last, kept by the database itself. */
  touched: ColumnType<string, never, never>
  /** The statement's number in its reading, from 0. */
  place: number
  firstChar: number
  lastChar: number
  /** Where the sentence or sentences that hold it begin, and their words. */
  sentenceStart: number
  sentence: string
  type: StatementType
  mode: QuoteMode
  speakerId: ActorId | null
  speaker: ColumnType<ActorMention | null, string | null, string | null>
  holderId: ActorId | null
  holder: ColumnType<ActorMention | null, string | null, string | null>
  /** Whose stance it is: the holder, else the speaker. */
  actorId: ColumnType<ActorId | null, never, never>
  anonymity: Anonymity | null
  commitmentSource: Commitment | null
  commitmentReporter: Commitment
  conceptId: ConceptId | null
  stance: Stance
  confidence: number
  search: ColumnType<string, never, never>
}

interface StatementView extends StatementTable {
  published: Day | null
  outletId: OutletId | null
  nearDuplicateGroupId: GroupId | null
}

/** The half-open stretch and its words; `prefix` and `suffix` are the up to 32 characters before and after. */
interface SpanTable {
  statementId: StatementId
  role: SpanRole
  piece: number
  start: number
  end: number
  quote: string
  prefix: string
  suffix: string
}

interface ChainLinkTable {
  statementId: StatementId
  place: number
  name: string
  key: string | null
  actorId: ActorId | null
  role: ChainRole
  explicit: boolean
  start: number | null
  end: number | null
  quote: string | null
}

interface HedgeTable {
  statementId: StatementId
  place: number
  start: number
  end: number
  quote: string
  kind: HedgeKind
}

interface QuantityTable {
  statementId: StatementId
  place: number
  start: number
  end: number
  quote: string
  kind: QuantityKind
  item: string | null
  holder: string | null
  unit: string | null
  period: string | null
  whole: string | null
  against: number | null
  nominal: number | null
  lo: number | null
  hi: number | null
  loOpen: boolean
  hiOpen: boolean
  hedge: string | null
  convention: string | null
}

interface TimeExpressionTable {
  statementId: StatementId
  place: number
  start: number
  end: number
  quote: string
  fromDay: Day | null
  toDay: Day | null
  kind: TimeKind
}

interface DecisionTable {
  statementId: StatementId
  state: DecisionState
  track: DecisionTrack
  decider: string | null
  recipient: string | null
  item: string | null
  date: string | null
  affirmed: boolean
  requester: string | null
  condition: string | null
}

interface ItemPositionTable {
  statementId: StatementId
  place: number
  actor: string
  item: string
  stance: -1 | 1
  ended: boolean
}

interface ForecastTable {
  statementId: StatementId
  event: string
  word: string
  kind: ForecastKind
  probabilityLo: number | null
  probabilityHi: number | null
  horizon: string | null
}

/** A value of one of the codebook's own variables. */
export type VariableValue = string | number | boolean

interface StatementVariableTable {
  statementId: StatementId
  name: string
  value: ColumnType<VariableValue, string, string>
}
