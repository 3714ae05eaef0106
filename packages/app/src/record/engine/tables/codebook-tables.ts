import type { Codebook } from '@onrecord/reader'
import type { Generated, JSONColumnType } from 'kysely'
import type { ActorId, CodebookId, CodebookVersionId, ConceptId, ItemId } from '../ids.ts'
import type { Attributes, Instant } from './columns.ts'

/** Codebooks with their versions, and what they name. */
export interface CodebookTables {
  readonly codebook: CodebookTable
  readonly codebookVersion: CodebookVersionTable
  readonly concept: ConceptTable
  readonly item: ItemTable
  readonly codebookActor: CodebookActorTable
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

interface CodebookActorTable {
  codebookId: CodebookId
  key: string
  actorId: ActorId
}
