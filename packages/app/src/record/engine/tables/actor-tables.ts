import type { ActorKind, SourceFacets } from '@onrecord/reader'
import type { ColumnType, Generated } from 'kysely'
import type { AliasKind } from '../../vocabulary.ts'
import type { ActorId, DocumentId, OutletId } from '../ids.ts'
import type { Attributes, Day } from './columns.ts'

/** Who speaks: actors with their names and memberships, and outlets. */
export interface ActorTables {
  readonly actor: ActorTable
  readonly actorAlias: ActorAliasTable
  readonly membership: MembershipTable
  readonly outlet: OutletTable
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

interface OutletTable {
  id: Generated<OutletId>
  name: string
  kind: string | null
  country: string | null
  control: string | null
  actorId: ActorId
  withdrawn: Generated<boolean>
}
