import type {
  ActorKind,
  ActorMention,
  Anonymity,
  ChainRole,
  Codebook,
  Commitment,
  DecisionState,
  DecisionTrack,
  ForecastKind,
  HedgeKind,
  ParagraphBounds,
  Problem,
  QuantityKind,
  QuoteMode,
  SourceFacets,
  Stance,
  StatementType,
  TimeKind,
} from '@onrecord/reader'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Fingerprint } from '../../import/near-duplicates.ts'
import type { Report } from '../learned/report.ts'
import type {
  AliasKind,
  ContradictionMarking,
  ForecastOutcome,
  Layer,
  SpanRole,
  Verdict,
} from '../vocabulary.ts'
import type {
  ActorId,
  CodebookId,
  CodebookVersionId,
  CoderId,
  ConceptId,
  ContradictionMarkId,
  DocumentId,
  ForecastResolutionId,
  GroupId,
  HistoryId,
  ItemId,
  LearnedModelId,
  OutletId,
  ReadingId,
  StatementId,
  VersionId,
} from './ids.ts'

/**
 * The tables of the record, one interface each. Columns are snake_case in SQL and camelCase here. Days are ISO days
 * ("2023-07-23"), moments ISO instants.
 */
export interface Schema {
  readonly coder: CoderTable
  readonly codebook: CodebookTable
  readonly codebookVersion: CodebookVersionTable
  readonly concept: ConceptTable
  readonly item: ItemTable
  readonly actor: ActorTable
  readonly actorAlias: ActorAliasTable
  readonly membership: MembershipTable
  readonly codebookActor: CodebookActorTable
  readonly outlet: OutletTable
  readonly nearDuplicateGroup: { id: Generated<GroupId> }
  readonly document: DocumentTable
  readonly documentVersion: DocumentVersionTable
  readonly fingerprint: FingerprintTable
  readonly textLayout: TextLayoutTable
  readonly reading: ReadingTable
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
  readonly forecastResolution: ForecastResolutionTable
  readonly contradictionMark: ContradictionMarkTable
  readonly statementVariable: StatementVariableTable
  readonly learnedModel: LearnedModelTable
  readonly learnedWord: LearnedWordTable
  readonly history: HistoryTable
  readonly change: ChangeTable
}

type Day = string
/** A person's own columns of an actor or concept, by name (DNA's attributes). */
type Attributes = ColumnType<Readonly<Record<string, string>>, string | undefined, string>
type Instant = ColumnType<string, string | Date, string | Date>

interface CoderTable {
  id: Generated<CoderId>
  by: 'reader' | 'person'
  name: string
  version: string
  settings: JSONColumnType<Record<string, unknown>>
}

interface CodebookTable {
  id: Generated<CodebookId>
  title: string
  /** The version that counts; null only while a codebook is being made. */
  versionId: CodebookVersionId | null
  /** Whether the word of what was learnt from people is shown. */
  learnedInUse: Generated<boolean>
}

interface CodebookVersionTable {
  id: Generated<CodebookVersionId>
  codebookId: CodebookId
  version: string
  sha256: string
  content: JSONColumnType<Codebook>
  added: Instant
}

interface ConceptTable {
  id: Generated<ConceptId>
  codebookId: CodebookId
  /** The codebook's id of it: "C01". */
  key: string
  label: string
  kind: string
  role: 'pro' | 'con' | null
  scheme: string | null
  definition: string | null
  /** Where its statements went when it was merged. */
  mergedInto: ConceptId | null
  colour: string | null
  attributes: Attributes
  withdrawn: Generated<boolean>
}

interface ItemTable {
  id: Generated<ItemId>
  codebookId: CodebookId
  key: string
  label: string
  variantOf: string | null
  isClass: Generated<boolean>
  withdrawn: Generated<boolean>
}

interface ActorTable {
  id: Generated<ActorId>
  name: string
  kind: ActorKind
  /** The one document in which an anonymous source exists; null for everybody else. */
  documentId: DocumentId | null
  facets: ColumnType<SourceFacets | null, string | null, string | null>
  note: string | null
  /** Where its statements went when it was merged. */
  mergedInto: ActorId | null
  colour: string | null
  attributes: Attributes
  withdrawn: Generated<boolean>
}

interface ActorAliasTable {
  id: Generated<number>
  actorId: ActorId
  name: string
  kind: Generated<AliasKind>
  validFrom: Day | null
  validTo: Day | null
  withdrawn: Generated<boolean>
}

interface MembershipTable {
  id: Generated<number>
  memberId: ActorId
  organisationId: ActorId
  role: string | null
  validFrom: Day | null
  validTo: Day | null
  withdrawn: Generated<boolean>
}

interface CodebookActorTable {
  codebookId: CodebookId
  key: string
  actorId: ActorId
}

interface OutletTable {
  id: Generated<OutletId>
  name: string
  kind: string | null
  country: string | null
  control: string | null
  actorId: ActorId
  withdrawn: Generated<boolean>
}

interface DocumentTable {
  id: Generated<DocumentId>
  /** The newest version. */
  versionId: VersionId
  title: string | null
  outletId: OutletId | null
  published: Day | null
  language: string | null
  url: string | null
  author: string | null
  section: string | null
  importedFrom: string | null
  /** Why the text is kept but was not read ("it is not in English"); null when it was. */
  unreadBecause: string | null
  nearDuplicateGroupId: GroupId | null
  added: Instant
  withdrawn: Generated<boolean>
  search: ColumnType<string, never, never>
}

interface DocumentVersionTable {
  id: Generated<VersionId>
  documentId: DocumentId
  number: number
  text: string
  sha256: string
  /** Equal for texts that differ in line ends, blanks or the shape of quotation marks only. */
  textKey: string
  /** UTF-16 units, as the offsets count. */
  characters: number
  fetched: Instant
  search: ColumnType<string, never, never>
}

interface FingerprintTable {
  versionId: VersionId
  print: Fingerprint
  keys: number[]
}

/** Half-open UTF-16 offsets, without names: a text has many. */
export type SentencePair = readonly [start: number, end: number]
export type ParagraphTriple = readonly [start: number, end: number, kind: ParagraphBounds['kind']]

interface TextLayoutTable {
  versionId: VersionId
  sentences: JSONColumnType<readonly SentencePair[]>
  paragraphs: JSONColumnType<readonly ParagraphTriple[]>
}

interface ReadingTable {
  id: Generated<ReadingId>
  versionId: VersionId
  coderId: CoderId
  codebookVersionId: CodebookVersionId
  at: Instant
  problems: JSONColumnType<readonly Problem[]>
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

/** A value of one of the codebook's own variables. */
export type VariableValue = string | number | boolean

interface StatementVariableTable {
  statementId: StatementId
  name: string
  value: ColumnType<VariableValue, string, string>
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

interface HistoryTable {
  id: Generated<HistoryId>
  at: Instant
  coderId: CoderId
  action: string
  why: string | null
  undoes: HistoryId | null
}

interface ChangeTable {
  historyId: HistoryId
  place: number
  tableName: string
  rowId: number
  before: JSONColumnType<Record<string, unknown>>
  after: JSONColumnType<Record<string, unknown>>
}
