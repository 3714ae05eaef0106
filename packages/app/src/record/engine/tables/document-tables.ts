import type { GivenTurn, ParagraphBounds, Problem } from '@onrecord/reader'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { DatedBy } from '../../../import/dating.ts'
import type { Fingerprint } from '../../../import/near-duplicates.ts'
import type {
  CodebookVersionId,
  CoderId,
  DocumentId,
  GroupId,
  OutletId,
  ProvenanceId,
  ReadingId,
  VersionId,
} from '../ids.ts'
import type { Day, Instant } from './columns.ts'

/** Documents with their versions, and who read which. */
export interface DocumentTables {
  readonly nearDuplicateGroup: { id: Generated<GroupId> }
  readonly document: DocumentTable
  readonly documentVersion: DocumentVersionTable
  readonly provenance: ProvenanceTable
  readonly fingerprint: FingerprintTable
  readonly fingerprintKey: FingerprintKeyTable
  readonly textLayout: TextLayoutTable
  readonly reading: ReadingTable
}

interface DocumentTable {
  id: Generated<DocumentId>
  /** The newest version. */
  versionId: VersionId
  title: string | null
  outletId: OutletId | null
  published: Day | null
  /** What said the day of publication; null where nothing did, or nobody kept what. */
  datedBy: DatedBy | null
  /** The days that it can be, both counted, where more than one is left; null where none is in doubt. */
  earliest: Day | null
  latest: Day | null
  language: string | null
  url: string | null
  author: string | null
  section: string | null
  page: string | null
  /** The number under which an archive keeps it. */
  accession: string | null
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
  /** Who speaks where, as the marks of a parliament's record say; null where nothing does. */
  turns: JSONColumnType<readonly GivenTurn[]> | null
  fetched: Instant
  search: ColumnType<string, never, never>
}

/** Where a document was met beside the place that it was first kept from. */
interface ProvenanceTable {
  id: Generated<ProvenanceId>
  documentId: DocumentId
  importedFrom: string
  outlet: string | null
  url: string | null
  accession: string | null
  added: Instant
}

interface FingerprintTable {
  versionId: VersionId
  print: Fingerprint
  keys: number[]
}

/** The keys of fingerprints, by which texts with a key in common are found. */
interface FingerprintKeyTable {
  key: number
  versionId: VersionId
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
